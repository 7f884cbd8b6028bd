"""One module for each kind of slide: its content becomes the boxes of one or more slides."""
