"""Reads any presentation, ours or not, into a plain and frozen picture of what is in it."""
