"""Writing entries by hand: drafts that are saved as one types, published when they say enough."""
