"""Replacing a name in every text of a project: a customer, a person or a competitor renamed."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, cast

from presales_desk.actions.find import belongings
from presales_desk.actions.planned import Planned
from presales_desk.records.base import Update
from presales_desk.records.findings import Label
from presales_desk.records.outline import Outline
from presales_desk.records.people import Todo
from presales_desk.records.plan import Adjustment, Plan, Silence
from presales_desk.records.plan_sections import in_reading_order
from presales_desk.records.project import KeyFact, Project
from presales_desk.records.slide_content import NO_WORDS
from presales_desk.records.summary import Attachment, Link
from presales_desk.records.titles import titles_of
from presales_desk.records.wording import RecordWording

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from presales_desk.records.base import Record
    from presales_desk.workspace.workspace import Reader

Step = str | int
Place = tuple[str, str, tuple[Step, ...]]
"""Where a text stands: id of the record, field, and the way to it inside a list or an object."""

_KEYS: dict[type[Record], set[str]] = {
    Project: {"language"},
    Outline: {"language"},
    KeyFact: {"question"},
    Plan: {"basis", "weights", "tasks_done"},
    Adjustment: {"field", "before", "after"},
    Todo: {"rule", "record_id", "page"},
    Silence: {"rule", "record_id"},
    Link: {"role"},
    Attachment: {"sha256"},
}
"""Fields that hold keys in place of words; what was decided before stays as it was decided."""
_LONGEST_SHOWN = 40
_LATIN = "0-9A-Za-zÀ-ɏ"


@dataclass(frozen=True, slots=True)
class Replacement:
    """What to look for, and what to write there.

    Attributes:
        whole_words: Leave alone what is part of a longer word in Latin letters or digits.
        match_case: Whether large and small letters differ.

    """

    old: str
    new: str = ""
    whole_words: bool = True
    match_case: bool = True

    def applied(self, text: str) -> str:
        """Return ``text`` with every occurrence replaced."""
        return self._pattern.sub(lambda hit: self.new if hit["old"] else hit[0], text)

    def count(self, text: str) -> int:
        """Return how often the old name stands in ``text``, but not inside the new one."""
        return sum(1 for hit in self._pattern.finditer(text) if hit["old"])

    def first(self, text: str) -> int:
        """Return where the old name stands first in ``text``; its length when it does not."""
        hits = (hit.start() for hit in self._pattern.finditer(text) if hit["old"])
        return next(hits, len(text))

    @property
    def _pattern(self) -> re.Pattern[str]:
        """Finds the old name as ``old``; where it is a part of the new one, the whole new one."""
        old = f"(?P<old>{self._words(self.old)})" if self.old else "(?P<old>(?!))"
        holds = bool(self.old) and self.old.casefold() in self.new.casefold()
        pattern = f"{re.escape(self.new)}|{old}" if holds and self.old != self.new else old
        return re.compile(pattern, 0 if self.match_case else re.IGNORECASE)

    def _words(self, text: str) -> str:
        words = re.escape(text)
        if self.whole_words and re.match(f"[{_LATIN}]", text):
            words = f"(?<![{_LATIN}]){words}"
        if self.whole_words and re.search(f"[{_LATIN}]$", text):
            words = f"{words}(?![{_LATIN}])"
        return words


@dataclass(frozen=True, slots=True)
class Mention:
    """A text in which the old name stands.

    Attributes:
        steps: The way to the text inside the field; empty when the field is the text.
        before, after: The whole text.
        count: How often the name stands in it.
        first: Where it stands first, in both texts.

    """

    record: Record
    field: str
    steps: tuple[Step, ...]
    before: str
    after: str
    count: int
    first: int

    @property
    def place(self) -> Place:
        """Where it stands."""
        return self.record.id, self.field, self.steps


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be replaced, in the order of the plan, and what it is called."""

    mentions: tuple[Mention, ...]
    words: RecordWording

    @property
    def count(self) -> int:
        """How often the old name stands there in all."""
        return sum(mention.count for mention in self.mentions)

    def title(self, mention: Mention) -> str:
        """Return what the record is called."""
        return self.words.title(mention.record)

    def kind(self, mention: Mention) -> str:
        """Return what a record of its kind is called."""
        return self.words.kind(type(mention.record))

    def field(self, mention: Mention) -> str:
        """Return what the field is called."""
        return self.words.field(type(mention.record), mention.field)


def preview(reader: Reader, project_id: str, replacement: Replacement, language: str) -> Preview:
    """Return what ``replace_throughout`` could replace.

    Raises:
        MissingRecordError: The project is gone.

    """
    records = _records(reader, project_id)
    return Preview(
        _mentions(records, replacement), RecordWording(language, titles_of(records, language))
    )


def find_mentions(reader: Reader, project_id: str, replacement: Replacement) -> tuple[Mention, ...]:
    """Return every text of a project in which the old name stands, in the order of the plan.

    None when both names are the same.

    Raises:
        MissingRecordError: The project is gone.

    """
    return _mentions(_records(reader, project_id), replacement)


def mentions(reader: Reader, project_id: str, name: str, renamed: str = "") -> int:
    """Return how often ``name`` still stands in the texts of a project, as a whole word.

    Where it is only a part of the name it was ``renamed`` to, it does not count.
    """
    found = find_mentions(reader, project_id, Replacement(name, renamed))
    return sum(mention.count for mention in found)


def replace_throughout(
    reader: Reader, project_id: str, replacement: Replacement, places: Collection[Place]
) -> Planned[int]:
    """Write the new name wherever the old one stands at ``places``, as one edit.

    Its value is how often that was. Places at which the old name does not stand any more are
    passed over.
    """
    found = find_mentions(reader, project_id, replacement)
    chosen = [mention for mention in found if mention.place in places]
    records = {mention.record.id: mention.record for mention in chosen}
    changes = tuple(
        Update(record, **_fields_after(record, [m for m in chosen if m.record.id == id]))
        for id, record in records.items()
    )
    count = sum(mention.count for mention in chosen)
    old, new = _shortened(replacement.old), _shortened(replacement.new)
    label = Label("replace.throughout", old=old, new=new, count=count)
    return Planned(label, changes, project_id, count)


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST_SHOWN else f"{name[:_LONGEST_SHOWN]}…"


def _records(reader: Reader, project_id: str) -> list[Record]:
    return [reader.get(Project, project_id), *belongings(reader, project_id)]


def _mentions(records: Iterable[Record], replacement: Replacement) -> tuple[Mention, ...]:
    if replacement.old in ("", replacement.new):
        return ()
    return tuple(
        Mention(
            record, field, steps, text, replacement.applied(text), count, replacement.first(text)
        )
        for record in sorted(records, key=in_reading_order)
        for field in _fields(record)
        for steps, text in _texts(getattr(record, field))
        if (count := replacement.count(text))
    )


def _fields_after(record: Record, mentions: list[Mention]) -> dict[str, Any]:
    """Return the fields of a record that get another value."""
    changed: dict[str, Any] = {}
    for mention in mentions:
        value = changed.get(mention.field, getattr(record, mention.field))
        changed[mention.field] = _with(value, mention.steps, mention.after)
    return changed


def _fields(record: Record) -> Iterator[str]:
    """Yield the fields of a record that can hold words."""
    keys = _KEYS.get(type(record), set())
    for field in fields(record):
        if field.name != "id" and not field.name.endswith("_id") and field.name not in keys:
            yield field.name


def _texts(value: object, steps: tuple[Step, ...] = ()) -> Iterator[tuple[tuple[Step, ...], str]]:
    """Yield every text in a value, and the way to it."""
    if type(value) is str:  # not the key of a choice
        yield steps, value
    elif isinstance(value, dict):
        for key, part in cast("dict[str, object]", value).items():
            if key not in NO_WORDS:
                yield from _texts(part, (*steps, key))
    elif isinstance(value, (list, tuple)):
        for place, part in enumerate(cast("list[object]", value)):
            yield from _texts(part, (*steps, place))


def _with(value: Any, steps: tuple[Step, ...], text: str) -> Any:
    """Return a copy of ``value`` in which ``text`` stands at the end of ``steps``."""
    if not steps:
        return text
    step, *rest = steps
    if isinstance(value, dict):
        whole = cast("dict[Step, Any]", value)
        return {**whole, step: _with(whole[step], tuple(rest), text)}
    copied: Callable[[list[Any]], Any] = type(value)
    parts = list(value)
    parts[cast("int", step)] = _with(parts[cast("int", step)], tuple(rest), text)
    return copied(parts)
