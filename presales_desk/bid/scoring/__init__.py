"""Reads how a tender scores bids."""
