"""Turns tender files of every usual format into blocks in reading order."""
