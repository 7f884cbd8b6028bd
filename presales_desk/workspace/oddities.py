"""What libraries raise on files that others made: they rely on what every sound file has."""

from __future__ import annotations

import zipfile
import zlib

ODDITIES = (
    zipfile.BadZipFile,
    zlib.error,
    OSError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    AssertionError,
    NotImplementedError,
    RecursionError,
    SyntaxError,  # of the standard parser of XML
)
"""Each tells a damaged file where one is parsed; anywhere else it is a bug of ours."""
