"""The forms of the slides that argue: columns, cards, figures, pains, causes, contrasts."""

from __future__ import annotations

from dataclasses import replace

from presales_desk.method import load
from presales_desk.records.slide_arguments import (
    BeforeAfter,
    Card,
    Cards,
    Cause,
    CauseEffect,
    KeyFigure,
    KeyFigures,
    Metric,
    Pain,
    PainTable,
    Pair,
    TwoColumns,
)
from presales_desk.ui.models.field import Choice
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.forms.parts import LinePart, PointsPart, RowsPart
from presales_desk.ui.pages.outline.forms.parts_form import PartsForm
from presales_desk.ui.pages.outline.grid_columns import GridColumn, Holds
from presales_desk.ui.words import language

_LONG = Holds.LONG


class TwoColumnsForm(PartsForm):
    """Two columns, each with its head and points."""

    kind = TwoColumns

    def __init__(self) -> None:
        super().__init__()
        left, right = self.tr("Left column: head"), self.tr("Right column: head")
        points = self.tr("Left column: points (up to four)")
        more = self.tr("Right column: points (up to four)")
        self.put(LinePart("left.head", left, limit=(10, 25)))
        self.put(PointsPart("left.points", points))
        self.put(LinePart("right.head", right, limit=(10, 25)))
        self.put(PointsPart("right.points", more))


class CardsForm(PartsForm):
    """Cards in a row; their numbers follow from their places."""

    kind = Cards

    def __init__(self) -> None:
        super().__init__()
        columns = (
            GridColumn("title", self.tr("Title"), limit=(11, 26)),
            GridColumn("body", self.tr("Text"), _LONG, limit=(44, 105)),
            GridColumn("metric", self.tr("Number"), limit=(7, 7)),
            GridColumn("label", self.tr("What it counts"), limit=(8, 18)),
        )
        self.put(RowsPart("cards", self.tr("Cards (three or four)"), Card, columns))


class KeyFiguresForm(PartsForm):
    """Big numbers in a row."""

    kind = KeyFigures

    def __init__(self) -> None:
        super().__init__()
        columns = (
            GridColumn("value", self.tr("Number with unit"), limit=(7, 7)),
            GridColumn("name", self.tr("Name"), limit=(9, 22)),
            GridColumn("note", self.tr("Scope, or what it was before"), _LONG, limit=(48, 110)),
        )
        self.put(RowsPart("figures", self.tr("Figures (three or four)"), KeyFigure, columns))


class PainTableForm(PartsForm):
    """What troubles the listeners, level by level."""

    kind = PainTable

    def __init__(self) -> None:
        super().__init__()
        levels = [level.name.of(language()) for level in load().listener_levels]
        offered = tuple(Choice(one, one) for one in (*levels, self.tr("Purchasing and finance")))
        columns = (
            GridColumn("level", self.tr("Level"), Holds.WORDS, offered, limit=(6, 14)),
            GridColumn("who", self.tr("Who"), limit=(6, 14)),
            GridColumn("concern", self.tr("Concern"), _LONG, limit=(14, 34)),
            GridColumn("fact", self.tr("Fact today"), _LONG, limit=(28, 65)),
            GridColumn("wanted", self.tr("Wanted"), _LONG, limit=(18, 42)),
        )
        heading = self.tr("Pains (three to five, from every level)")
        self.put(RowsPart("rows", heading, Pain, columns))


class BeforeAfterForm(PartsForm):
    """How it is and how it will be, side by side."""

    kind = BeforeAfter

    def __init__(self) -> None:
        super().__init__()
        heads = self.tr("Head: today"), self.tr("Head: afterwards")
        self.put_beside(
            (LinePart("before", heads[0], limit=(14, 35)), 1),
            (LinePart("after", heads[1], limit=(14, 35)), 1),
        )
        columns = (
            GridColumn("before", self.tr("Today"), _LONG, limit=(18, 42)),
            GridColumn("after", self.tr("Afterwards"), _LONG, limit=(18, 42)),
        )
        self.put(RowsPart("pairs", self.tr("Pairs (three to five)"), Pair, columns))
        number, label = self.tr("Number today"), self.tr("What it counts")
        self.put_beside(
            (LinePart("metric_before.value", number, "21%", limit=(7, 7)), 2),
            (LinePart("metric_before.label", label, limit=(14, 32)), 3),
        )
        number = self.tr("Number afterwards")
        self.put_beside(
            (LinePart("metric_after.value", number, "5%", limit=(7, 7)), 2),
            (LinePart("metric_after.label", label, limit=(14, 32)), 3),
        )

    @override
    def _whole(self, content: BeforeAfter) -> BeforeAfter:
        return replace(
            content,
            metric_before=content.metric_before or Metric(),
            metric_after=content.metric_after or Metric(),
        )

    @override
    def _tidied(self, content: BeforeAfter) -> BeforeAfter:
        before, after = content.metric_before, content.metric_after
        return replace(
            content,
            metric_before=before if before != Metric() else None,
            metric_after=after if after != Metric() else None,
        )


class CauseEffectForm(PartsForm):
    """Causes, how they work, and what comes of them."""

    kind = CauseEffect

    def __init__(self) -> None:
        super().__init__()
        columns = (
            GridColumn("cause", self.tr("Cause"), _LONG, limit=(24, 58)),
            GridColumn("mechanism", self.tr("How it works"), _LONG, limit=(30, 70)),
            GridColumn("number", self.tr("Number"), limit=(6, 6)),
            GridColumn("effect", self.tr("Effect"), _LONG, limit=(14, 32)),
        )
        self.put(RowsPart("rows", self.tr("Causes (two to four)"), Cause, columns))
