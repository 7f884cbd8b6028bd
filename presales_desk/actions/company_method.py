"""The company's own method, which may lie in the workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method import use

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "method"


def use_company_method(workspace: Path) -> None:
    """Put the method in ``workspace`` in force, else the one that comes with the program.

    Raises:
        MethodFileError: A file breaks its rules; the method in force stays.
        NotReadError: A file cannot be read; likewise.

    """
    folder = workspace / FOLDER
    use(folder if folder.is_dir() else None)
