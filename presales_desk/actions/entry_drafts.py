"""Writing entries of the knowledge base by hand: a draft, then an entry that never changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.actions.planned import Planned
from presales_desk.errors import Term, WrongValueError
from presales_desk.knowledge.entry import Entry, EntryKind, NewEntry, Section
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after
from presales_desk.records.library import EntryDraft
from presales_desk.records.messages import LANGUAGES, catalogue
from presales_desk.workspace.workspace import WORKSPACE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader

_PARTS = {
    EntryKind.CASE: ("problem", "solution", "result", "limits"),
    EntryKind.QA: ("answer", "evidence", "limits"),
    EntryKind.COMPETITOR: ("strengths", "weaknesses", "habits", "pricing", "people"),
    EntryKind.LESSON: ("situation", "practice", "effect", "limits"),
}
"""The headings of each kind that is written by hand; their words stand below ``entry_part``."""

WRITTEN = tuple(_PARTS)
"""Kinds of entries that are written by hand, in the order in which they are offered."""


def can_be_edited(entry: Entry) -> bool:
    """Tell whether an entry is of a kind that is written by hand."""
    return entry.kind in WRITTEN and not entry.withdrawn


def begin_draft(
    reader: Reader,
    kind: EntryKind,
    language: str,
    texts: Mapping[str, str] | None = None,
    **fields: Any,
) -> Planned[EntryDraft]:
    """Begin an entry, with the headings that its kind has.

    Args:
        reader: Of the workspace.
        kind: One of ``WRITTEN``.
        language: Of the entry.
        texts: What is known already, by the part of the kind; None for nothing.
        fields: Others of the draft.

    """
    words = catalogue(language if language in LANGUAGES else "en")
    told = texts or {}
    draft = EntryDraft(
        kind=kind,
        language=language,
        sections={
            words.text(f"term.entry_part.{part}"): told.get(part, "") for part in _PARTS[kind]
        },
        rank=rank_after([known.rank for known in reader.find(EntryDraft)]),
        **fields,
    )
    return Planned(_label("new", draft), (Insert(draft),), WORKSPACE, draft)


def draft_of_entry(reader: Reader, entry: Entry) -> Planned[EntryDraft]:
    """Begin the next revision of an entry, or go on with the one that is begun already."""
    for known in reader.find(EntryDraft, entry_id=entry.id):
        return Planned(_label("new", known), (), WORKSPACE, known)
    draft = EntryDraft(
        entry_id=entry.id,
        kind=entry.kind,
        title=entry.title,
        customer=entry.customer,
        industry=entry.industry,
        result=entry.result,
        competitors=entry.competitors,
        tags=entry.tags,
        day=entry.date,
        language=entry.language,
        origins=entry.origins,
        sections=_texts(entry),
        rank=rank_after([known.rank for known in reader.find(EntryDraft)]),
    )
    return Planned(_label("new", draft), (Insert(draft),), WORKSPACE, draft)


def change_draft(draft: EntryDraft, field: str, value: Any) -> Planned[EntryDraft]:
    """Give one field of a draft another value."""
    changed = draft.but(**{field: value})
    label = _label("change", changed)
    return Planned(label, (Update(draft, **{field: value}),), WORKSPACE, changed)


def change_section(draft: EntryDraft, heading: str, text: str) -> Planned[EntryDraft]:
    """Write other text below a heading of a draft."""
    return change_draft(draft, "sections", {**draft.sections, heading: text})


def delete_draft(draft: EntryDraft) -> Planned[EntryDraft]:
    """Let go of a draft; an entry that it was begun from stays as it is."""
    return Planned(_label("delete", draft), (Delete(draft),), WORKSPACE, draft)


def is_ready(draft: EntryDraft) -> bool:
    """Tell whether a draft says enough to be published: a title, and something below it."""
    return bool(draft.title.strip()) and any(text.strip() for text in draft.sections.values())


def publish_draft(reader: Reader, draft_id: str, author: str, job: Job) -> Planned[Entry]:
    """File a draft: as a new entry, or as the next revision of the one it was begun from.

    A new entry takes over the draft's id: doing it twice makes no second one.

    Raises:
        WrongValueError: The draft has no title, or says nothing.
        MissingRecordError: There is no such draft.
        NotReadError: A file of the earlier revision was altered.
        ReadOnlyError, NotWrittenError, DiskFullError: It could not be filed.

    """
    draft = reader.get(EntryDraft, draft_id)
    if not is_ready(draft):
        missing = "sections" if draft.title.strip() else "title"
        field = Term(f"field.entry_draft.{missing}")
        raise WrongValueError(field=field, value="", wanted=Term("type.text"))
    with KnowledgeBase.open(reader.folder) as base:
        before = base.entry(draft.entry_id) if draft.entry_id else None
        files = base.files_of(before) if before is not None else []
        entry = base.publish(_entry(draft, before, author), files, job)
    return Planned(_label("publish", draft), (Delete(draft),), WORKSPACE, entry)


def _entry(draft: EntryDraft, before: Entry | None, author: str) -> NewEntry:
    """Return what a draft says; what it has no field for stays as it was before."""
    texts = {heading: text.strip() for heading, text in draft.sections.items()}
    kept: dict[str, Any] = {}
    if before is not None:
        names = ("project", "level", "stage", "owner", "elements", "estimate")
        kept = {name: getattr(before, name) for name in names}
    return NewEntry(
        id=draft.entry_id or draft.id,
        kind=EntryKind(draft.kind),
        title=draft.title.strip(),
        customer=draft.customer,
        industry=draft.industry,
        result=draft.result,
        competitors=draft.competitors,
        tags=draft.tags,
        date=draft.day,
        author=author,
        language=draft.language,
        origins=draft.origins,
        sections=tuple(Section(heading=name, text=text) for name, text in texts.items() if text),
        **kept,
    )


def _texts(entry: Entry) -> dict[str, str]:
    """Return the entry's own text by its headings; what stands under one twice is joined."""
    found: dict[str, str] = {}
    for section in entry.sections:
        if not section.file:
            told = filter(None, (found.get(section.heading), section.text))
            found[section.heading] = "\n".join(told)
    return found


def _label(key: str, draft: EntryDraft) -> Label:
    title = draft.title.strip() or Term(f"entry_kind.{draft.kind}")
    return Label(f"entry_draft.{key}", title=title)
