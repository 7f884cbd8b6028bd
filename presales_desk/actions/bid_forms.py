"""The tender's own forms for the documents of a bid, copied out of its stored Word files."""

from __future__ import annotations

import logging
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

logger = logging.getLogger(__name__)


def tender_forms(
    reader: Reader, project_id: str, documents: Sequence[TenderDocument], job: Job
) -> dict[str, TenderForm]:
    """Return the forms that the tender prints in Word, by the ids of the documents they are for.

    A form of a later file goes before one of an earlier; a file that cannot be read any more has
    none, for our own forms do as well.

    Raises:
        CancelledError: ``job`` was stopped.

    """
    found: dict[str, TenderForm] = {}
    for printed in _printed(reader, project_id, job):
        forms = printed.for_documents([(each.number, each.name) for each in documents])
        for place, form in forms.items():
            found[documents[place].id] = _form(form, printed.styles)
    return found


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
    return TenderForm(form.body, styles, form.landscape, pictures)


def _picture(picture: FormPicture | None) -> TenderPicture | None:
    from presales_desk.documents.bid.material import TenderPicture  # loads python-docx

    if picture is None:
        return None
    return TenderPicture(picture.content, picture.width, picture.height)


def _printed(reader: Reader, project_id: str, job: Job) -> Iterator[PrintedForms]:
    from presales_desk.bid.forms.printed import read_forms
    from presales_desk.bid.reading.files import word_files

    files = [each for each in reader.find(TenderFile, project_id=project_id) if each.sha256]
    stored = {file.sha256: file.name.partition("/")[0] for file in files}
    count = 0
    for number, (sha256, name) in enumerate(stored.items()):
        job.step(number, len(stored), name)
        try:
            for inner, content in word_files(reader.attachments.read(sha256), name, ToDocx(job)):
                count += 1
                yield read_forms(content, inner, f"tender{count}")
        except ExpectedError as error:
            logger.warning("No forms are taken over from %s: %s", name, error)
