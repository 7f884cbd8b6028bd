"""Help with the structure: ways to open, to argue and to end, as slides."""
