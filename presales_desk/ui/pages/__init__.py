"""One module or package for each entry of the navigation."""
