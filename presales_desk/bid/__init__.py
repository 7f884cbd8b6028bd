"""Tender files to clauses, scoring items and deadlines. The room is built with bid preparation."""
