"""Knows where ``resources/`` and ``knowledge_base/`` lie, in a checkout and when installed."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parent


@cache
def root() -> Path:
    """Return the folder that holds ``resources`` and ``knowledge_base``."""
    installed = _PACKAGE / "_assets"
    return installed if installed.is_dir() else _PACKAGE.parent


def path(name: str) -> Path:
    """Return the file or folder ``name`` below ``resources/``, such as ``icons/home.svg``."""
    return root() / "resources" / name


def starter(name: str = "") -> Path:
    """Return the file or folder ``name`` below ``knowledge_base/``, the content we ship."""
    return root() / "knowledge_base" / name
