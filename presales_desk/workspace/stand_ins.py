"""The names that were replaced in what left this workspace, in the order of their stand-ins.

The list stays here, readable as it is: whoever sent something can look up whom it means.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from presales_desk.workspace.files import write_atomically

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

LIST = "redaction.json"
"""Below the workspace's folder: by sort the names; an empty one was erased, its place stays."""


def read_names(folder: Path) -> dict[str, list[str]]:
    """Return the names by their sort; none where there is no list, or an unreadable one."""
    try:
        data: object = json.loads((folder / LIST).read_bytes())
    except (OSError, ValueError):
        return {}
    lists = cast("dict[str, object]", data) if isinstance(data, dict) else {}
    return {
        sort: [str(name) for name in cast("list[object]", names)]
        for sort, names in lists.items()
        if isinstance(names, list)
    }


def write_names(folder: Path, names: dict[str, list[str]]) -> None:
    """Write the list.

    Raises:
        NotWrittenError, DiskFullError: The system refused; the older list is still there.

    """
    content = json.dumps(names, ensure_ascii=False, indent=1).encode()
    write_atomically(folder / LIST, content)


def forget_names(folder: Path, gone: Collection[str]) -> None:
    """Take names out of the list that were erased for good; the others keep their places.

    Raises:
        NotWrittenError, DiskFullError: The system refused.

    """
    known = read_names(folder)
    kept = {sort: ["" if one in gone else one for one in names] for sort, names in known.items()}
    if kept != known:
        write_names(folder, kept)
