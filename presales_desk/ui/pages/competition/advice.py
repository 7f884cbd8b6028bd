"""Which advice the page of the competition shows where its matter lies."""

SHOWN_IN_PLACE = frozenset({"no_competitors", "same_name", "weights_off"})
"""Rules whose matter the page itself shows, with the remedy."""
