"""The talk as a story: its headlines alone, to be read aloud and mended."""
