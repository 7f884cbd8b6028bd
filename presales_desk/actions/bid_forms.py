"""The tender's own forms for the documents of a bid, copied out of its stored files."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from presales_desk.actions.old_word import ToDocx
from presales_desk.errors import ExpectedError
from presales_desk.records.tender import TenderFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.forms.pictures import FormPicture
    from presales_desk.bid.forms.printed import PrintedForm, PrintedForms
    from presales_desk.documents.bid.material import TenderForm, TenderPicture
    from presales_desk.records.job import Job
    from presales_desk.records.tender import TenderDocument
    from presales_desk.workspace.workspace import Reader


def tender_forms(
    reader: Reader, project_id: str, documents: Sequence[TenderDocument], job: Job
) -> tuple[dict[str, TenderForm], list[ExpectedError]]:
    """Return the forms that the tender prints, and why a file of it gave none.

    The forms are by the ids of the documents they are for; one of a later file goes before one of
    an earlier. A file that cannot be read any more stops nothing, for our own forms do as well.

    Raises:
        CancelledError: ``job`` was stopped.

    """
    from presales_desk.bid.forms.matching import forms_for
    from presales_desk.documents.bid.parts import kind_named  # loads python-docx

    named = [(each.number, each.name) for each in documents]
    found: dict[str, TenderForm] = {}
    unread: list[ExpectedError] = []
    for printed in _printed(reader, project_id, job, unread):
        for place, form in forms_for(printed.forms, named, kind_named).items():
            found[documents[place].id] = _form(form, printed.styles)
    return found, unread


def printed_letters(
    reader: Reader, project_id: str, job: Job
) -> tuple[dict[str, Sequence[str]], list[ExpectedError]]:
    """Return what the letters that the tender prints say in any case, by their names.

    And why a file of it gave none. A letter of a later file goes before one of an earlier.

    Raises:
        CancelledError: ``job`` was stopped.

    """
    from presales_desk.bid.forms.fixed_text import fixed_text

    found: dict[str, Sequence[str]] = {}
    unread: list[ExpectedError] = []
    for printed in _printed(reader, project_id, job, unread):
        found |= {form.name: pieces for form in printed.forms if (pieces := fixed_text(form))}
    return found, unread


def whole_form(content: bytes, name: str) -> TenderForm:
    """Return a whole .docx as one form.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError, FileTooLargeError: It cannot be filled
            in.

    """
    from presales_desk.bid.forms.printed import read_whole

    printed = read_whole(content, name, "own")
    return _form(printed.forms[0], printed.styles)


def _form(form: PrintedForm, styles: bytes) -> TenderForm:
    from presales_desk.documents.bid.material import TenderForm  # loads python-docx

    pictures = [_picture(each) for each in form.pictures]
    return TenderForm(form.body, styles, form.landscape, pictures, form.set_anew)


def _picture(picture: FormPicture | None) -> TenderPicture | None:
    from presales_desk.documents.bid.material import TenderPicture  # loads python-docx

    if picture is None:
        return None
    return TenderPicture(picture.content, picture.width, picture.height)


def _printed(
    reader: Reader, project_id: str, job: Job, unread: list[ExpectedError]
) -> Iterator[PrintedForms]:
    """Yield the forms of each file; why one cannot be read goes into ``unread``."""
    from presales_desk.bid.reading.files import texts_inside

    files = [each for each in reader.find(TenderFile, project_id=project_id) if each.sha256]
    names = {file.sha256: file.name.partition("/")[0] for file in files}
    count = 0
    for number, (sha256, name) in enumerate(names.items()):
        job.step(number, len(names), name)
        try:
            stored = reader.attachments.read(sha256, name)
            for inner, content in texts_inside(stored, name, ToDocx(job)):
                count += 1
                yield _read(inner, content, f"tender{count}", job)
        except ExpectedError as error:
            unread.append(error)


def _read(name: str, content: bytes, prefix: str, job: Job) -> PrintedForms:
    """Return the forms of a file: those of Word with their layout, of others their words alone."""
    from presales_desk.bid.forms.plain import plain_forms
    from presales_desk.bid.forms.printed import read_forms
    from presales_desk.bid.reading.files import WORD, open_content

    if PurePath(name).suffix.lower() in WORD:
        return read_forms(content, name, prefix)
    (opened,) = open_content(content, name, job, blanks=True)
    return plain_forms(opened.source.blocks, prefix)
