"""Reasoning over records: completeness, findings, what comes next."""
