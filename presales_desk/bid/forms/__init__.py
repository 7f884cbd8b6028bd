"""The forms that a tender prints, taken out of its Word file with their layout."""
