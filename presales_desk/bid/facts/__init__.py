"""Reads the facts of a Chinese tender: who, what, when, how much, on what terms."""
