"""Who is at this machine, for the journal of those who never said their name."""

from __future__ import annotations

import getpass
import os


def account_name() -> str:
    """Return a person's name as the system knows it: in full where it does, else the account's.

    Empty where the system knows neither, as in some containers.
    """
    try:
        return _full_name() or getpass.getuser()
    except (KeyError, OSError, ImportError):  # by version of Python: the account has no entry
        return ""


def _full_name() -> str:
    """Return the first part of the account's comment; empty on Windows, which has none."""
    try:
        import pwd
    except ImportError:
        return ""
    return pwd.getpwuid(os.getuid()).pw_gecos.partition(",")[0].strip()
