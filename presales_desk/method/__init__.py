"""The presales method as typed vocabulary, loaded from ``resources/method``."""

from presales_desk.method.vocabulary import Method, load

__all__ = ["Method", "load"]
