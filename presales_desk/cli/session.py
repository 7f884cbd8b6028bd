"""What every command shares: where the workspace is, which language, how results are printed."""

from __future__ import annotations

import json
import locale
import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from presales_desk import structure
from presales_desk.records.messages import Catalogue, catalogue

if TYPE_CHECKING:
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader, Workspace

WORKSPACE_VARIABLE = "PRESALES_DESK_WORKSPACE"


def default_folder() -> Path:
    """Return where a workspace lies when nobody says: the user's data folder."""
    import platformdirs

    return Path(platformdirs.user_data_dir("PresalesDesk", appauthor=False)) / "workspace"


@dataclass(frozen=True, slots=True)
class Session:
    """One run of the command line.

    Attributes:
        folder: Of the workspace.
        language: Of what is printed.
        as_json: Print one JSON document and nothing else.

    """

    folder: Path
    language: str
    as_json: bool

    @property
    def words(self) -> Catalogue:
        """Words of the language of this run."""
        return catalogue(self.language)

    @contextmanager
    def reading(self) -> Generator[Reader]:
        """Open the workspace for reading; that works while a window holds it."""
        with self._open(read_only=True) as workspace:
            yield workspace

    @contextmanager
    def writing(self) -> Generator[Workspace]:
        """Open the workspace for writing; refused while a window holds it."""
        with self._open(read_only=False) as workspace:
            yield workspace

    @contextmanager
    def _open(self, *, read_only: bool) -> Generator[Workspace]:
        from presales_desk.workspace.workspace import Workspace

        workspace = Workspace.open(self.folder, author=_user(), read_only=read_only)
        try:
            yield workspace
        finally:
            workspace.close()

    def job(self) -> Job:
        """Return who watches long work: the terminal, if there is one."""
        return TerminalJob() if sys.stderr.isatty() else SilentJob()

    def show(self, data: object, *lines: str) -> None:
        """Print the result: ``data`` for machines, else ``lines`` for people."""
        if self.as_json:
            click.echo(json.dumps(structure.plain(data), ensure_ascii=False))
            return
        for line in lines:
            click.echo(line)

    def text(self, key: str, **values: str | int) -> str:
        """Return an entry below ``cli``."""
        return self.words.text(f"cli.{key}", **values)


class SilentJob:
    """A job whose output goes to a file or another program: nothing is printed."""

    def step(self, done: int, total: int, what: str) -> None:
        """See ``Job.step``."""


class TerminalJob:
    """Prints progress on one line of the terminal."""

    def step(self, done: int, total: int, what: str) -> None:
        """See ``Job.step``."""
        share = f"{done}/{total} " if total else ""
        click.echo(f"\r\x1b[K{share}{what}", nl=False, err=True)


Command = Callable[..., Any]


def with_session(command: Command) -> Command:
    """Give a command the options all of them have, and the ``Session`` made of them."""

    @click.option("--workspace", "folder", type=click.Path(path_type=Path), help="Workspace folder.")
    @click.option("--lang", "language", type=click.Choice(["zh", "en"]), help="Language of output.")
    @click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
    @wraps(command)
    def run(
        *args: Any, folder: Path | None, language: str | None, as_json: bool, **options: Any
    ) -> Any:
        session = Session(folder or _folder(), language or system_language(), as_json)
        return command(session, *args, **options)

    return run


def system_language() -> str:
    """Return ``zh`` on a system set to Chinese, else ``en``."""
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    name = next((name for name in names if name), None) or locale.getlocale()[0] or ""
    return "zh" if name.lower().startswith(("zh", "chinese")) else "en"


def _folder() -> Path:
    named = os.environ.get(WORKSPACE_VARIABLE)
    return Path(named) if named else default_folder()


def _user() -> str:
    return os.environ.get("USERNAME") or os.environ.get("USER") or ""
