"""Reads which documents a tender wants."""
