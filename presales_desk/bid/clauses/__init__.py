"""Reads the clauses of a Chinese tender."""
