"""The columns of a list of projects: what they say, and how they are sorted."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, cast

from presales_desk.method.keys import Importance, Stage
from presales_desk.records.enums import Result
from presales_desk.records.formats import percent
from presales_desk.ui.models.field import Field
from presales_desk.ui.models.values import date_text
from presales_desk.ui.pages.home.selection import Shelf, shelf_of
from presales_desk.ui.words import dotted, language, term, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from presales_desk.records.base import Record
    from presales_desk.ui.models.shown import Shown
    from presales_desk.workspace.cards import ProjectCard


def card_of(row: Record) -> ProjectCard:
    """Return the project card in a row of the table."""
    return cast("Shown", row).value


def fields() -> tuple[Field, ...]:
    """Return the columns in their order, in the language of the window."""
    return (*_identity_fields(), *_judgement_fields(), *_progress_fields())


def _identity_fields() -> tuple[Field, ...]:
    stages = list(Stage)
    return (
        _field("name", translate("ProjectTable", "Project / industry · people"), 0, _names),
        _field(
            "stage",
            translate("ProjectTable", "Stage"),
            _wide(124, 128),
            stage_text,
            lambda card: (shelf_of(card), stages.index(card.stage)),
        ),
    )


def _judgement_fields() -> tuple[Field, ...]:
    levels = list(Importance)
    return (
        _field(
            "level",
            translate("ProjectTable", "Importance"),
            _wide(96, 120),
            level_text,
            lambda card: levels.index(card.level) if card.level else len(levels),
        ),
        _field(
            "win",
            translate("ProjectTable", "Win chance"),
            116,
            lambda card: percent(card.win_percent),
            lambda card: card.win_percent or 0,
        ),
    )


def _progress_fields() -> tuple[Field, ...]:
    return (
        _field(
            "next",
            translate("ProjectTable", "Next key date"),
            132,
            lambda card: " ".join(filter(None, (date_text(card.next_day), card.next_name))),
            lambda card: card.next_day or dt.date.max,
        ),
        _field(
            "complete",
            translate("ProjectTable", "Completeness"),
            116,
            lambda card: percent(card.complete_percent),
            lambda card: card.complete_percent,
        ),
        _field(
            "finding",
            translate("ProjectTable", "Missing most"),
            0,
            top_gap,
            lambda card: -card.missing,
        ),
    )


def owners(card: ProjectCard) -> str:
    """Return industry and people of a project in one line."""
    people = " / ".join(filter(None, (card.sales, card.presales)))
    return dotted(card.industry or card.customer, people)


def _field(
    name: str,
    heading: str,
    width: int,
    text: Callable[[ProjectCard], str],
    order: Callable[[ProjectCard], object] | None = None,
) -> Field:
    return Field(
        name=name,
        heading=heading,
        width=width,
        read_only=True,
        derive=lambda row: text(card_of(row)),
        order=None if order is None else lambda row: order(card_of(row)),
    )


def _wide(chinese: int, english: int) -> int:
    return chinese if language() == "zh" else english


def _names(card: ProjectCard) -> str:
    return " ".join(filter(None, (card.name, card.code, card.customer, owners(card))))


def stage_text(card: ProjectCard) -> str:
    """Return the phase of a project under way, else how it ended and whether it is archived."""
    if card.result is Result.OPEN:
        return term(f"method.stages.{card.stage}")
    result = term(f"result.{card.result}")
    if shelf_of(card) is Shelf.ARCHIVED:
        return result
    return translate("ProjectTable", "{result} · to archive").format(result=result)


def level_text(card: ProjectCard) -> str:
    """Return the importance; while nobody judged it, that."""
    if card.level is None:
        return translate("ProjectTable", "Not judged")
    return term(f"method.importance.{card.level}")


def top_gap(card: ProjectCard) -> str:
    """Say what matters most now; empty when nothing was noticed."""
    return card.gap_zh if language() == "zh" else card.gap_en
