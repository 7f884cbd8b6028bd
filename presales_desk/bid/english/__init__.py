"""Reads requests in English."""
