"""Reasoning over a bid: what is wrong with answers and prices, what is late, what it can cost."""
