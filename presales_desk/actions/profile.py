"""Who uses the workspace, for which company, with which logo and templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.find import profile
from presales_desk.actions.planned import Planned
from presales_desk.errors import (
    FileTooLargeError,
    NotReadError,
    Term,
    WrongFileKindError,
    reason_of,
)
from presales_desk.records.base import Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.summary import Profile
from presales_desk.workspace.foreign_files import FileKind, inspect
from presales_desk.workspace.workspace import WORKSPACE

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.workspace.workspace import Reader

TEMPLATES = {"deck_template": FileKind.DECK, "document_template": FileKind.DOCUMENT}
"""Fields that hold a template, and what it has to be."""

MOST_LOGO_BYTES = 5 * 2**20
"""Of a logo: it goes into every deck and document, and is decoded whole."""


def change_profile(reader: Reader, **fields: str) -> Planned[Profile]:
    """Give the profile new values; the first of ``fields`` names the edit."""
    house = profile(reader)
    wanted = house.but(**fields)
    is_new = not reader.count(Profile)
    change = Insert(wanted) if is_new else Update(house, **fields)
    label = Label("profile.change", field=Term(f"profile.{next(iter(fields))}"))
    return Planned(label, (change,), WORKSPACE, wanted)


def choose_logo(reader: Reader, file: Path) -> Planned[Profile]:
    """Take the picture ``file`` as the company's logo.

    Raises:
        WrongFileKindError: It is no picture that decks and documents can show.
        FileTooLargeError: It has more than ``MOST_LOGO_BYTES``.
        NotReadError: It cannot be read.
        NotWrittenError, DiskFullError, ReadOnlyError: It cannot be stored.

    """
    from presales_desk.deck.logo import read_logo  # settings must not bring the deck room

    _require_small(file)
    sha256, _ = reader.attachments.add_file(file)
    if read_logo(reader.attachments.read(sha256, file.name)) is None:
        raise WrongFileKindError(name=file.name, wanted=Term("file_kind.picture"))
    return change_profile(reader, logo=sha256)


def _require_small(file: Path) -> None:
    try:
        size = file.stat().st_size
    except OSError as error:
        raise NotReadError(name=file.name, reason=reason_of(error)) from error
    if size > MOST_LOGO_BYTES:
        raise FileTooLargeError(name=file.name, limit=f"{MOST_LOGO_BYTES // 2**20} MB")


def choose_template(reader: Reader, field: str, file: Path) -> Planned[Profile]:
    """Take ``file`` as the company's template for the field of ``TEMPLATES``.

    Raises:
        WrongFileKindError: It is not what the field needs.
        UnsafeFileError: It breaks a rule of safety.
        NotReadError: It cannot be read.
        NotWrittenError, DiskFullError, ReadOnlyError: It cannot be stored.

    """
    inspect(file, wanted=TEMPLATES[field])
    sha256, _ = reader.attachments.add_file(file)
    return change_profile(reader, **{field: sha256, f"{field}_name": file.name})
