"""Reads the text of mails: who wrote to whom about what, and what they wrote."""

from __future__ import annotations

import email
import email.policy
from email.errors import MessageError
from typing import TYPE_CHECKING

from presales_desk.errors import NotReadError, Term
from presales_desk.knowledge.entry import Section
from presales_desk.knowledge.text_files import bounded
from presales_desk.knowledge.web_files import read_page
from presales_desk.records.xml_text import xml_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage

_HEADS = ("from", "to", "cc", "date")
_MOST_PARTS = 200
_ODDITIES = (MessageError, LookupError, ValueError, TypeError, AttributeError, RecursionError)


def mail_sections(content: bytes, name: str) -> list[Section]:
    """Return a mail under its subject; attached files give their names alone.

    Raises:
        NotReadError: It is damaged.

    """
    try:
        mail = email.message_from_bytes(content, policy=email.policy.default)
        subject = _one_line(str(mail.get("subject", "")))
        lines = [*_heads(mail), *_body(mail), *_attached(mail)]
    except _ODDITIES as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error
    if not subject and not lines:
        raise NotReadError(name=name, reason=Term("reason.damaged"))
    return bounded(Section(heading=subject, text="\n".join(lines)))


def _heads(mail: EmailMessage) -> list[str]:
    return [_one_line(str(mail[name])) for name in _HEADS if mail[name]]


def _body(mail: EmailMessage) -> list[str]:
    body = mail.get_body(("plain", "html"))
    if body is None:
        return []
    text = str(body.get_content())
    if body.get_content_subtype() == "html":
        text = "\n".join(section.text for section in read_page(text))
    return list(filter(None, map(_one_line, text.splitlines())))


def _attached(mail: EmailMessage) -> Iterator[str]:
    for place, part in enumerate(mail.walk()):
        if place < _MOST_PARTS and (name := part.get_filename()):
            yield _one_line(str(name))


def _one_line(text: str) -> str:
    return " ".join(xml_text(text).split())
