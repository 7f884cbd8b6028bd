"""Checks finished documents of a bid, ours or edited elsewhere, before they are sealed."""
