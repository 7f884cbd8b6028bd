"""The live companion: a small window for the meeting itself."""
