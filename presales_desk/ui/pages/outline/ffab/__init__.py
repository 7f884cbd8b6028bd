"""The library of FFAB rows: written once, found by words, used in any talk."""
