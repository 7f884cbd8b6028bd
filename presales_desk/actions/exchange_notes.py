"""Taking notes of an exchange over as answers to the key questions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from presales_desk.actions.planned import Planned
from presales_desk.errors import NotReadError, Term
from presales_desk.method import load
from presales_desk.method.keys import KeyInfoItem
from presales_desk.planning.notes import offers
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after
from presales_desk.records.messages import catalogue
from presales_desk.records.people import Stakeholder
from presales_desk.records.project import KeyFact, Project
from presales_desk.records.summary import Attachment

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.planning.notes import Offer
    from presales_desk.records.enums import Confidence
    from presales_desk.records.messages import Catalogue
    from presales_desk.workspace.workspace import Reader

READABLE = (".txt", ".md", ".docx")
"""Endings of the files that can hold notes."""


def notes_of_file(file: Path) -> str:
    """Return the text of a file with notes.

    Raises:
        NotReadError: It is not there, damaged, or of a kind that holds no notes.
        UnsafeFileError, WrongFileKindError: It is not what its ending says, or hostile.

    """
    return _text(file, file.name)


def notes_of_attachment(reader: Reader, attachment: Attachment) -> str:
    """Return the text of a file that belongs to the project; see ``notes_of_file``."""
    return _text(reader.attachments.read(attachment.sha256), attachment.name)


def attached_notes(reader: Reader, project_id: str) -> list[Attachment]:
    """Return the files of a project that can hold notes."""
    files = reader.find(Attachment, project_id=project_id)
    return [file for file in files if _is_readable(file.name)]


def offers_in(reader: Reader, project_id: str, text: str) -> list[Offer]:
    """Return the sentences of ``text`` that may answer a key question of the project."""
    people = [person.name for person in reader.find(Stakeholder, project_id=project_id)]
    return offers(text, load().key_info, people)


def adopt(
    reader: Reader,
    project_id: str,
    chosen: Sequence[Offer],
    *,
    source: str,
    heard: dt.date | None,
    confidence: Confidence | None,
) -> Planned[int]:
    """Make answers of offers, as one edit. Known answers stay; the same one is not added twice.

    Args:
        reader: Of the workspace.
        project_id: Whose key facts they become.
        chosen: What the user took, perhaps reworded.
        source: Where the notes come from; it stands behind the name of who said it.
        heard: Day of the exchange.
        confidence: Of all of them, until they are judged one by one.

    Returns the edit; its value is how many answers are new.

    """
    words = catalogue(reader.get(Project, project_id).language)
    known = reader.find(KeyFact, project_id=project_id)
    first = rank_after([fact.rank for fact in known])
    facts = [
        KeyFact(
            project_id=project_id,
            item=KeyInfoItem(offer.question.partition(".")[0]),
            question=offer.question,
            answer=offer.answer.strip(),
            source=_source(words, offer.speaker, source),
            heard=heard,
            confidence=confidence,
            rank=first + number,
        )
        for number, offer in enumerate(_unsaid(chosen, known))
    ]
    label = Label("key_fact.adopt", count=len(facts))
    return Planned(label, tuple(Insert(fact) for fact in facts), project_id, len(facts))


def _unsaid(chosen: Sequence[Offer], known: Sequence[KeyFact]) -> list[Offer]:
    """Return the offers whose answer is not known yet, each answer once."""
    said = {(fact.question, fact.answer.strip()) for fact in known}
    new = {(offer.question, offer.answer.strip()): offer for offer in chosen}
    return [offer for answered, offer in new.items() if answered not in said]


def _source(words: Catalogue, speaker: str, source: str) -> str:
    """Name who said it and where; either may be unknown."""
    if not speaker or not source.strip():
        return speaker or source.strip()
    return words.text("term.evidence.said_in", speaker=speaker, source=source.strip())


def _is_readable(name: str) -> bool:
    return Path(name).suffix.lower() in READABLE


def _text(source: Path | bytes, name: str) -> str:
    from presales_desk.knowledge.extraction import extract  # with its readers of Office files

    if not _is_readable(name):
        raise NotReadError(name=name, reason=Term("reason.no_notes"))
    return "\n".join(section.text for section in extract(source, name))
