"""The presales method as typed vocabulary, loaded from ``resources/method``."""
