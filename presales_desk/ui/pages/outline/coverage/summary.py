"""The first line of the coverage: who in this room gets nothing, at a glance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.planning.coverage import Coverage, ListenerCoverage

_MOST_NAMED = 4


@dataclass(frozen=True, slots=True)
class Summary:
    """What the first line says, and how it looks.

    Attributes:
        tone: ``danger``, ``warning``, ``success`` or ``primary``.

    """

    text: str
    tone: str


def summary_of(coverage: Coverage) -> Summary:
    """Say who gets nothing and whose pain is open, else who sees no case, else that all is well."""
    if any(finding.key == "coverage.unlinked" for finding in coverage.findings):
        words = translate(
            "Coverage",
            "No slide says yet for whom it is: choose listeners in the editor, or draft from "
            "the plan.",
        )
        return Summary(words, "primary")
    left_out = [one for one in coverage.listeners if one.gets_nothing]
    unanswered = [one for one in coverage.listeners if one.is_unanswered and one.slides]
    parts: list[str] = []
    if left_out:
        words = translate("Coverage", "Nothing in this talk is for {names}.")
        parts.append(words.format(names=_names(left_out)))
    if unanswered:
        words = translate("Coverage", "The pains of {names} are not answered.")
        parts.append(words.format(names=_names(unanswered)))
    if parts:
        return Summary(_joined(parts), "danger" if left_out else "warning")
    without = [one for one in coverage.listeners if not one.cases]
    if without:
        words = translate("Coverage", "Every known pain is answered; no case is shown to {names}.")
        return Summary(words.format(names=_names(without)), "warning")
    words = translate("Coverage", "All {count} listeners have slides, and no known pain is open.")
    return Summary(words.format(count=len(coverage.listeners)), "success")


def _names(listeners: Sequence[ListenerCoverage]) -> str:
    joint = "、" if language() == "zh" else ", "
    names = joint.join(one.person.name for one in listeners[:_MOST_NAMED])
    more = len(listeners) - _MOST_NAMED
    if more <= 0:
        return names
    return translate("Coverage", "{names} and {more} more").format(names=names, more=more)


def _joined(sentences: Sequence[str]) -> str:
    return ("" if language() == "zh" else " ").join(sentences)
