"""Presales Desk: plan, deck, bid, summary and knowledge of a presales engineer in one place."""

__version__ = "0.1.0"
