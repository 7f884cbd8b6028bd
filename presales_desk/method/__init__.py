"""The presales method as typed vocabulary, loaded from ``resources/method``."""

from presales_desk.method.vocabulary import Method, load, use

__all__ = ["Method", "load", "use"]
