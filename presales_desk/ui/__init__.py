"""The window. Qt lives here and in app, nowhere else."""

from __future__ import annotations

import builtins
from importlib import import_module

# PySide puts an import of its own in the place of Python's. It reads the source of every module
# that follows, in search of the switch for names in the style of Python (``__feature__``), which
# we never turn; that reading was a sixth of the time until the window is there.
import_module("PySide6.QtCore")
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
