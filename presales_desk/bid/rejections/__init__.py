"""Reads what throws a bid out."""
