"""Reads tenders: what is asked, what is mandatory, what scores, what must be submitted and when."""
