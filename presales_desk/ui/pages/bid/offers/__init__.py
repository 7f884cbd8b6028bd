"""Filling clauses in: earlier answers and parameters of our products, looked at and taken over."""
