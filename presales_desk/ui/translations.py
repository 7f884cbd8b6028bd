"""Brings the window's Chinese texts up to date: ``python -m presales_desk.ui.translations``.

The literal texts of the code are collected into one .ts file for each page, and one for the rest
of the window; new ones are unfinished: translate them there, with Qt Linguist or an editor, and
run the command again. All .ts files together become the one .qm file that the window loads. Both
kinds are kept in the repository, for an installed program has no tools.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

from presales_desk import assets

FOLDER = assets.path("translations")
RESULT = FOLDER / "presales_desk_zh.qm"
WINDOW = "window"
"""Name of the group of all texts that belong to no page."""

_UI = Path(__file__).parent
_PAGES = _UI / "pages"


def groups() -> dict[str, list[Path]]:
    """Return the files of code by the name of the .ts file that takes their texts."""
    found: dict[str, list[Path]] = {WINDOW: [_UI.parent / "app.py"]}
    for file in sorted(_UI.rglob("*.py")):
        inside = file.is_relative_to(_PAGES) and file.parent != _PAGES
        found.setdefault(file.relative_to(_PAGES).parts[0] if inside else WINDOW, []).append(file)
    return found


def source(group: str) -> Path:
    """Return the .ts file of a group."""
    return FOLDER / "zh" / f"{group}.ts"


def update(group: str) -> None:
    """Collect the texts of a group; texts that are gone are dropped.

    Raises:
        CalledProcessError: The tool failed; its message is on stderr.

    """
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
    files = [str(file) for file in groups()[group]]
    _call("lupdate", *options, "-target-language", "zh_CN", *files, "-ts", str(source(group)))


def release(target: Path = RESULT) -> None:
    """Write the .qm file.

    Raises:
        CalledProcessError: The tool failed; its message is on stderr.

    """
    files = [str(source(group)) for group in sorted(groups()) if source(group).exists()]
    made = target.with_suffix(".new.qm")
    _call("lrelease", "-silent", *files, "-qm", str(made))
    made.replace(target)  # not in place: a running window has the old file mapped and would crash


def texts(group: str) -> dict[tuple[str, str], str]:
    """Return the finished translations of a group by context and text; empty where there is none.

    A group that was never collected has none.
    """
    if not source(group).exists():
        return {}
    return {
        (context.findtext("name", ""), message.findtext("source", "")): _finished(message)
        for context in ET.parse(source(group)).getroot().iter("context")
        for message in context.iter("message")
    }


def _finished(message: ET.Element) -> str:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return ""
    return "".join(translation.itertext()).strip()


def _call(tool: str, *arguments: str) -> None:
    name = f"pyside6-{tool}"
    beside = Path(sys.executable).parent / name
    command = str(beside) if beside.exists() else name
    subprocess.run([command, *arguments], check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    """Update the groups named as arguments, else all; say what wants translating; write the .qm."""
    for group in sys.argv[1:] or groups():
        update(group)
        for (context, text), translation in texts(group).items():
            if not translation:
                sys.stderr.write(f"not translated: {group}: {context}: {text}\n")
    release()


if __name__ == "__main__":
    main()
