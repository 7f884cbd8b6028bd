"""Reads the marks of a tender and what they mean."""
