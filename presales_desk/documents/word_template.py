"""The one door for a company's Word template: a .docx or .dotx becomes a document without text."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any, cast

import docx
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn

from presales_desk.documents.word_look import add_missing_styles
from presales_desk.errors import NotReadError, Term

if TYPE_CHECKING:
    from docx.document import Document

_TYPES = "[Content_Types].xml"
_OF_TEMPLATE, _OF_DOCUMENT = b"wordprocessingml.template.main", b"wordprocessingml.document.main"
_ODDITIES = (LookupError, ValueError, AttributeError, zipfile.BadZipFile, PackageNotFoundError)
"""What python-docx raises where a file lacks what every sound file has."""


def open_template(content: bytes, name: str) -> Document:
    """Return the template's look: header, footer and styles; those it lacks are ours.

    Args:
        content: Of a .docx or .dotx that was inspected when it was chosen.
        name: Its file name, for messages.

    Raises:
        NotReadError: It is no sound Word file.

    """
    try:
        document = docx.Document(io.BytesIO(_as_document(content)))
        _clear(document)
        add_missing_styles(document)
    except _ODDITIES as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error
    return document


def _as_document(content: bytes) -> bytes:
    """Return a .dotx as the .docx that differs from it in one word; a .docx as it is."""
    with zipfile.ZipFile(io.BytesIO(content)) as template:
        if _OF_TEMPLATE not in template.read(_TYPES):
            return content
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as document:
            for part in template.namelist():
                data = template.read(part)
                types = part == _TYPES
                document.writestr(part, data.replace(_OF_TEMPLATE, _OF_DOCUMENT) if types else data)
    return buffer.getvalue()


def _clear(document: Document) -> None:
    """Remove the sample text; the sections stay."""
    body = cast("Any", document.element).body
    for child in list(body):
        if child.tag != qn("w:sectPr"):
            body.remove(child)
