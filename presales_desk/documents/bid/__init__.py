"""Documents of a bid: deviation tables, letters, forms, and the skeleton of the whole."""
