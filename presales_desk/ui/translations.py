"""Brings the window's Chinese texts up to date: ``python -m presales_desk.ui.translations``.

``update`` collects every literal text from the code into the .ts file (new ones are unfinished:
translate them there, with Qt Linguist or an editor); ``release`` turns it into the .qm file that
the window loads. Both files are kept in the repository: an installed program has no tools.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

from presales_desk import assets

SOURCE = assets.path("translations/presales_desk_zh.ts")
RESULT = SOURCE.with_suffix(".qm")
_UI = Path(__file__).parent


def update() -> None:
    """Collect the texts of the code; texts that are gone are dropped.

    Raises:
        CalledProcessError: The tool failed; its message is on stderr.

    """
    files = sorted(str(file) for file in [*_UI.rglob("*.py"), _UI.parent / "app.py"])
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
    _call("lupdate", *options, "-target-language", "zh_CN", *files, "-ts", str(SOURCE))


def release(target: Path = RESULT) -> None:
    """Write the .qm file.

    Raises:
        CalledProcessError: The tool failed; its message is on stderr.

    """
    _call("lrelease", "-silent", str(SOURCE), "-qm", str(target))


def unfinished(source: Path = SOURCE) -> list[str]:
    """Return the texts that have no finished translation, with their context."""
    return [
        f"{context.findtext('name')}: {message.findtext('source')}"
        for context in ET.parse(source).getroot().iter("context")
        for message in context.iter("message")
        if _is_open(message.find("translation"))
    ]


def _is_open(translation: ET.Element | None) -> bool:
    if translation is None or translation.get("type") == "unfinished":
        return True
    return not "".join(translation.itertext()).strip()


def _call(tool: str, *arguments: str) -> None:
    name = f"pyside6-{tool}"
    beside = Path(sys.executable).parent / name
    command = str(beside) if beside.exists() else name
    subprocess.run([command, *arguments], check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    """Update the texts, say which ones want a translation, and write the .qm file."""
    update()
    release()
    for text in unfinished():
        sys.stderr.write(f"not translated: {text}\n")


if __name__ == "__main__":
    main()
