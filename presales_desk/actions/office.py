"""LibreOffice, where it is installed: it turns decks into PDF and pictures, old texts into new.

It runs with a profile of its own, so that an open window of it is neither disturbed nor in the way.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from presales_desk.errors import OfficeFailedError, OfficeMissingError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from presales_desk.records.job import Job

_NAMES = ("soffice", "libreoffice")
_UNIX = ("/usr/lib/libreoffice/program/soffice", "/usr/bin/libreoffice", "/snap/bin/libreoffice")
_MAC = "/Applications/LibreOffice.app/Contents/MacOS/soffice"
_PAUSE = 0.1
_BEGIN, _EACH = 90.0, 6.0
"""Seconds that the program may take: to begin, and for each file."""
PDF = "pdf"
DOCX = "docx:MS Word 2007 XML"
PNG = (
    'png:impress_png_Export:{"PixelWidth":{"type":"long","value":"1920"},'
    '"PixelHeight":{"type":"long","value":"%d"}}'
)


def find_office() -> Path | None:
    """Return the program of LibreOffice; None where it is not installed."""
    named = (shutil.which(name) for name in _NAMES)
    places = (Path(found) for found in named if found)
    return next((place for place in (*places, *_usual_places()) if place.is_file()), None)


def convert(
    files: Mapping[str, bytes], form: str, job: Job, kind: str = ".pptx"
) -> dict[str, bytes]:
    """Return ``files`` in another form, by the same names without ending.

    Args:
        files: Decks or texts by a name without ending.
        form: ``PDF``, ``DOCX``, or ``PNG`` with the height of the pictures.
        job: Is told how many are ready; stopping it ends the program.
        kind: What the files are, as an ending.

    Raises:
        OfficeMissingError: LibreOffice is not installed.
        OfficeFailedError: It gave nothing, or took too long.
        CancelledError: ``job`` was stopped.

    """
    program = find_office()
    if program is None:
        raise OfficeMissingError
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        sources = [folder / f"{one}{kind}" for one in files]
        for source, content in zip(sources, files.values(), strict=True):
            source.write_bytes(content)
        made = folder / "made"
        _run(_command(program, folder, form, sources, made), made, len(sources), job)
        ending = form.partition(":")[0]
        found = {one: made / f"{one}.{ending}" for one in files}
        if not all(file.is_file() for file in found.values()):
            raise OfficeFailedError
        return {one: file.read_bytes() for one, file in found.items()}


def _usual_places() -> Iterator[Path]:
    if sys.platform == "win32":
        for key in ("ProgramFiles", "ProgramFiles(x86)"):
            if root := os.environ.get(key):
                yield Path(root, "LibreOffice", "program", "soffice.exe")
    elif sys.platform == "darwin":
        yield Path(_MAC)
    else:
        yield from map(Path, _UNIX)
        yield from sorted(Path("/opt").glob("libreoffice*/program/soffice"), reverse=True)


def _command(program: Path, folder: Path, form: str, sources: list[Path], made: Path) -> list[str]:
    profile = (folder / "profile").as_uri()
    options = ["--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo"]
    head = [str(program), f"-env:UserInstallation={profile}", *options]
    return [*head, "--convert-to", form, "--outdir", str(made), *map(str, sources)]


def _run(command: list[str], made: Path, total: int, job: Job) -> None:
    """Run the program to its end; it is ended with whatever it started when the job stops."""
    quiet = subprocess.DEVNULL
    limit = time.monotonic() + _BEGIN + _EACH * total
    try:
        process = subprocess.Popen(
            command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
        )
    except OSError as error:
        raise OfficeFailedError from error
    try:
        while process.poll() is None:
            job.step(len(list(made.glob("*"))) if made.is_dir() else 0, total, "LibreOffice")
            if time.monotonic() > limit:
                raise OfficeFailedError
            time.sleep(_PAUSE)
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        process.kill()
    else:
        import signal

        os.killpg(process.pid, signal.SIGKILL)  # the program is a script that starts the real one
    process.wait(timeout=10)
