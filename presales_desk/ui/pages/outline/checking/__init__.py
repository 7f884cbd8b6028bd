"""Checking any presentation, mending and stripping copies of it."""
