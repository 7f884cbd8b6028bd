"""Archive, text extraction and search, with a catalogue of its own that can be rebuilt."""
