"""What every command shares: where the workspace is, which language, how results are printed."""

from __future__ import annotations

import datetime as dt
import json
import locale
import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click

from presales_desk import structure
from presales_desk.errors import ExpectedError
from presales_desk.records.job import Unattended
from presales_desk.records.messages import Catalogue, catalogue
from presales_desk.workspace.account import account_name
from presales_desk.workspace.places import default_folder

if TYPE_CHECKING:
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader, Workspace


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
    def now(self) -> dt.datetime:
        """The moment of this run, in local time."""
        return dt.datetime.now().astimezone()

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
        from presales_desk.actions.company_method import use_company_method
        from presales_desk.workspace.workspace import Workspace

        use_company_method(self.folder)
        workspace = Workspace.open(self.folder, author=account_name(), read_only=read_only)
        try:
            yield workspace
        finally:
            workspace.close()

    def job(self) -> Job:
        """Return who watches long work: the terminal, if there is one."""
        return TerminalJob() if sys.stderr.isatty() else Unattended()

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


class TerminalJob:
    """Prints progress on one line of the terminal."""

    def step(self, done: int, total: int, what: str) -> None:
        """See ``Job.step``."""
        share = f"{done}/{total} " if total else ""
        click.echo(f"\r\x1b[K{share}{what}", nl=False, err=True)


Command = Callable[..., Any]


class RefusedError(click.ClickException):
    """An expected error on the command line: one line on stderr, exit code 1."""

    exit_code = 1

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the message and nothing else."""
        click.echo(self.message, file=file or sys.stderr)


def with_session(command: Command) -> Command:
    """Give a command the options all of them have, and the ``Session`` made of them.

    The options may stand before the command too.
    """

    @click.option("--workspace", type=click.Path(path_type=Path), help="Folder of the workspace.")
    @click.option("--lang", type=click.Choice(["zh", "en"]), help="Language of what is printed.")
    @click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
    @wraps(command)
    def run(
        *args: Any, workspace: Path | None, lang: str | None, as_json: bool, **options: Any
    ) -> Any:
        before = click.get_current_context().find_root().params
        folder = workspace or before.get("workspace") or default_folder()
        language = lang or before.get("lang") or system_language()
        session = Session(folder, language, as_json or bool(before.get("as_json")))
        try:
            return command(session, *args, **options)
        except ExpectedError as error:
            raise RefusedError(session.words.error(error)) from error

    return run


def system_language() -> str:
    """Return ``zh`` on a system set to Chinese, else ``en``."""
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    name = next((name for name in names if name), None) or locale.getlocale()[0] or ""
    return "zh" if name.lower().startswith(("zh", "chinese")) else "en"
