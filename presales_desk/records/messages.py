"""One catalogue, without Qt, that turns keys with values into words of the reader's language."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from presales_desk import assets
from presales_desk.errors import ExpectedError, Term
from presales_desk.method import load
from presales_desk.records.findings import ADVICE, CHECK
from presales_desk.records.plurals import counted
from presales_desk.records.spacing import filled, spaced

if TYPE_CHECKING:
    from presales_desk.method.items import Bilingual
    from presales_desk.method.rules import Rule
    from presales_desk.records.findings import Finding, Label

LANGUAGES = ("zh", "en")

_ASKED = "asked."
_MOST_ASKED = 3
"""Roles that are named where the plan knows nobody to ask."""


class Catalogue:
    """The words of one language. Get it from ``catalogue(language)``.

    A file for each top-level group lies in ``resources/messages/<language>/``.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._groups: dict[str, dict[str, Any]] = {}

    def text(self, key: str, **values: str | int | ExpectedError) -> str:
        """Return the words of ``key`` with its places filled.

        Raises:
            KeyError: There is no such entry, or a place has no value: a bug.

        """
        group, *parts = key.split(".")
        node: Any = self._group(group)
        for part in parts:
            node = cast("dict[str, Any]", node)[part]
        known = {name: self._value(value) for name, value in values.items()}
        return (filled if self.language == "zh" else counted)(str(node), known)

    def _group(self, name: str) -> dict[str, Any]:
        """Return a top-level group, from its file; read once, when it is first asked for."""
        if name not in self._groups:
            file = assets.path(f"messages/{self.language}/{name}.toml")
            text = file.read_text(encoding="utf-8") if file.is_file() else ""
            self._groups[name] = tomllib.loads(text)
        return self._groups[name]

    def _value(self, value: str | int | ExpectedError) -> str | int:
        if isinstance(value, ExpectedError):
            return self.error(value)
        if not isinstance(value, Term):
            return value
        if value.startswith("method."):
            return load().name(value.removeprefix("method."), self.language)
        if value.startswith(_ASKED):
            return self._asked(value.removeprefix(_ASKED))
        key = f"term.{value}"
        if value.startswith(("edit.", "field.", "tender.")) and not self.has(key):
            key = value
        return self.text(key, **value.values)

    def _asked(self, item: str) -> str:
        """Return the roles that the method asks about one of the six items, as a list."""
        known = next(one for one in load().key_info if one.key == item)
        roles = [_within(role.of(self.language)) for role in known.ask[:_MOST_ASKED]]
        return self.text("draft.join").join(roles)

    def has(self, key: str) -> bool:
        """Tell whether there is an entry ``key``."""
        group, *parts = key.split(".")
        node: Any = self._group(group)
        for part in parts:
            if not isinstance(node, dict) or part not in node:
                return False
            node = cast("dict[str, Any]", node)[part]
        return isinstance(node, str)

    def error(self, error: ExpectedError) -> str:
        """Say what happened, to which thing, and what to do."""
        values = error.values
        if values.get("place") == "":
            values = {**values, "place": Term("structure.whole")}
        return self.text(f"error.{error.key}", **values)

    def finding(self, finding: Finding) -> str:
        """Say what was noticed; the words of advice are those of its rule.

        A finding may be kept longer than the company keeps its rule: then its key serves.
        """
        if finding.key.startswith(CHECK):
            return as_sentence(self.text(f"{finding.key}.message", **finding.values))
        if not finding.key.startswith(ADVICE):
            return self.text(f"finding.{finding.key}", **finding.values)
        rule = _rule_of(finding)
        return self._filled(rule.name, finding) if rule is not None else finding.key

    def mend(self, finding: Finding) -> str:
        """Say what to do about what the check of a deck found; empty for any other finding."""
        if not finding.key.startswith(CHECK):
            return ""
        return self.text(f"{finding.key}.fix", **finding.values)

    def why(self, finding: Finding) -> str:
        """Say why it matters, as the method has it; empty for what is no advice."""
        rule = _rule_of(finding)
        return rule.help.of(self.language) if rule is not None else ""

    def action(self, finding: Finding) -> str:
        """Say what to do about it: the text of a to-do."""
        rule = _rule_of(finding)
        if rule is not None and rule.action.of(self.language):
            return self._filled(rule.action, finding)
        key = f"finding.action.{finding.key}"
        if self.has(key):
            return self.text(key, **finding.values)
        return self.text("finding.action.any", finding=self.finding(finding))

    def _filled(self, text: Bilingual, finding: Finding) -> str:
        from presales_desk.method.rules import pieces  # the start of the window needs no rules

        values = {name: self._value(value) for name, value in finding.values.items()}
        parts = pieces(text.of(self.language), values)
        return spaced(parts) if self.language == "zh" else "".join(parts)

    def label(self, label: Label) -> str:
        """Name an edit."""
        return self.text(f"edit.{label.key}", **label.values)


def _rule_of(finding: Finding) -> Rule | None:
    """Return the rule that spoke; None for other findings, and when it was taken out since."""
    if not finding.key.startswith(ADVICE):
        return None
    return load().rules.get(finding.rule)


def _within(text: str) -> str:
    """Return a heading as it stands within a sentence; “IT department” keeps its capitals."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def as_sentence(text: str) -> str:
    """Return ``text`` with a capital at its beginning, where a place was filled in."""
    return text[:1].upper() + text[1:]


@cache
def catalogue(language: str) -> Catalogue:
    """Return the words of ``language``; any but ``zh`` gives English."""
    return Catalogue(language if language in LANGUAGES else "en")
