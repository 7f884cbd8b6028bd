"""Templates that are not ours: what they look like, and how our slides are laid out on them."""
