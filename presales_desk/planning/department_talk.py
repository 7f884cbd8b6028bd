"""The department summary as a talk: a slide for each table, its headline the message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method.keys import Section
from presales_desk.planning.department import with_entries
from presales_desk.records.enums import ChartType
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.slide_arguments import KeyFigure, KeyFigures, Point
from presales_desk.records.slide_content import (
    CONTENT,
    Action,
    Bullets,
    Chart,
    Closing,
    Cover,
    Series,
    Table,
    plain_content,
)
from presales_desk.records.slide_figures import TrendChart, TrendSeries

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Sequence

    from presales_desk.planning.department import Department
    from presales_desk.planning.tallies import Tally
    from presales_desk.records.figures import FigureTable
    from presales_desk.records.slide_content import Content
    from presales_desk.records.summary import Profile

_KINDS = {content: kind for kind, content in CONTENT.items()}
_POINTS, _RECAP, _QUARTERS, _ROWS = 5, 2, 3, 8
_APPENDIX_COLUMNS = 5  # number, day, project, customer, result: the rest stands in the document


def department_talk(
    department: Department, house: Profile, day: dt.date
) -> tuple[Outline, list[Slide]]:
    """Return outline and slides, stored nowhere; they are for our own eyes."""
    words = department.words
    outline = Outline(
        project_id="",
        title=f"{department.title} {department.period}",
        audience=department.text("audience"),
        author=house.user_name,
        day=day,
        language=words.language,
        occasion=department.text("footer"),
        confidential=words.text("deck.frame.internal"),
        internal=True,
    )
    slides = list(_Talk(department, outline).slides())
    return outline, [slide.but(rank=float(place)) for place, slide in enumerate(slides, start=1)]


class _Talk:
    """Writes the slides of one summary."""

    def __init__(self, department: Department, outline: Outline) -> None:
        self._department, self._outline = department, outline
        self._view = department.view
        self._tables = {table.key: table for table in department.figures()}
        self._lists = {table.key: table for table in department.lists()}

    def slides(self) -> Iterator[Slide]:
        """Yield every slide that has something to say."""
        yield self._cover()
        yield self._overview()
        yield from self._rates()
        if "losses" in self._tables:
            yield self._losses()
        if len(self._view.quarters) > 1:
            yield self._trend()
        if any(not band.tally.few for band in self._view.calibration.bands):
            yield self._estimates()
        yield from self._listed()
        yield self._closing()
        yield from self._appendix()

    def _cover(self) -> Slide:
        content = Cover(customer=self._outline.audience, presenter=self._outline.author)
        return self._slide(Section.OPENING, self._outline.title, content)

    def _overview(self) -> Slide:
        whole, names = self._view.whole, self._department.names
        off = self._view.calibration.whole.off
        rate = names.text("unknown") if whole.few or whole.rate is None else f"{whole.rate}%"
        figures = (
            KeyFigure(value=str(whole.closed), name=names.text("column.closed")),
            KeyFigure(value=rate, name=names.text("column.rate"), note=f"n={whole.decided}"),
            KeyFigure(value=str(whole.withdrawn), name=names.text("column.left")),
            KeyFigure(
                value=names.text("unknown") if off is None or whole.few else f"{off:+d}",
                name=names.text("talk.too_high"),
                note=self._off_note(),
            ),
        )
        slide = self._of(self._tables["overview"], KeyFigures(figures=figures))
        trend = self._tables.get("quarters")
        return slide.but(takeaway=trend.headline if trend is not None else "")

    def _off_note(self) -> str:
        """Say what was estimated on average and what came."""
        whole, names = self._view.calibration.whole, self._department.names
        if whole.said is None or whole.tally.rate is None:
            return ""
        return names.text("talk.off", said=whole.said, rate=whole.tally.rate)

    def _rates(self) -> Iterator[Slide]:
        groups = (
            ("industries", self._view.industries, self._department.names.plain),
            ("competitors", self._view.competitors, self._department.names.plain),
            ("levels", self._view.levels, self._department.names.level),
        )
        for key, tallies, name in groups:
            table = self._tables.get(key)
            told = [tally for tally in tallies if not tally.few][:_ROWS]
            if table is None or len(told) < 2:
                continue
            chart = Chart(
                type=ChartType.BAR,
                caption=self._department.names.text("talk.rate"),
                categories=tuple(f"{name(tally.name)} (n={tally.decided})" for tally in told),
                series=(_series(self._department.names.text("column.rate"), told),),
                points=tuple(self._readings(tallies, name)),
            )
            yield self._of(table, chart)

    def _losses(self) -> Slide:
        names, table = self._department.names, self._tables["losses"]
        told = [tally for tally in self._view.losses if tally.closed]
        lost = names.text("talk.losses", lost=self._view.whole.lost)
        chart = Chart(
            type=ChartType.BAR,
            caption=lost,
            categories=tuple(names.element(tally.name) for tally in told),
            series=(Series(name=table.title, values=tuple(float(tally.closed) for tally in told)),),
        )
        return self._of(table, chart)

    def _trend(self) -> Slide:
        names, quarters = self._department.names, self._view.quarters
        columns = (
            ("closed", [float(quarter.closed) for quarter in quarters]),
            ("won", [float(quarter.won) for quarter in quarters]),
        )
        chart = TrendChart(
            caption=names.text("talk.quarters"),
            categories=tuple(names.quarter(quarter.name) for quarter in quarters),
            series=tuple(
                TrendSeries(name=names.text(f"column.{key}"), values=tuple(values))
                for key, values in columns
            ),
            points=tuple(
                f"{names.quarter(quarter.name)} {names.rate(quarter)}"
                for quarter in quarters[-_QUARTERS:]
            ),
        )
        return self._of(self._tables["quarters"], chart)

    def _estimates(self) -> Slide:
        names, table = self._department.names, self._tables["calibration"]
        bands = [band for band in self._view.calibration.bands if not band.tally.few]
        said = tuple(None if band.said is None else float(band.said) for band in bands)
        chart = Chart(
            type=ChartType.COLUMN,
            caption=names.text("talk.calibration"),
            categories=tuple(f"{band.tally.name} (n={band.tally.decided})" for band in bands),
            series=(
                Series(name=names.text("column.said"), values=said),
                _series(names.text("column.came"), [band.tally for band in bands]),
            ),
            points=tuple(self._estimates_readings()),
        )
        return self._of(table, chart)

    def _estimates_readings(self) -> Iterator[str]:
        """Yield which bands are too small to be drawn, and what is not in them."""
        names, join = self._department.names, self._department.text("join")
        few = [
            f"{band.tally.name} {band.tally.won}/{band.tally.decided}"
            for band in self._view.calibration.bands
            if band.tally.few and band.tally.decided
        ]
        if few:
            yield names.text("talk.few", groups=join.join(few))
        yield names.text("talk.undecided")

    def _listed(self) -> Iterator[Slide]:
        for key, table in self._lists.items():
            if key == "lessons":
                yield self._of(table, self._lessons(table))
            else:
                yield self._of(table, _plain_table(table, _ROWS))

    def _lessons(self, table: FigureTable) -> Bullets:
        return Bullets(
            points=tuple(
                Point(text=row.name, detail=f"{row.cells[0]} {self._department.entries(row)}")
                for row in table.rows[:_POINTS]
            )
        )

    def _closing(self) -> Slide:
        small = self._department.names.text("headline.small")
        lines = (table.headline for table in self._tables.values())
        told = [line for line in lines if line and line != small]
        content = Closing(
            recap=tuple(dict.fromkeys(told))[:_RECAP],
            actions=tuple(Action(what=what) for what in self._actions()),
            thanks=self._department.text("thanks"),
        )
        return self._slide(Section.CLOSING, self._department.text("closing"), content)

    def _actions(self) -> Iterator[str]:
        """Yield what follows from the figures, at most one thing from each."""
        reasons = [tally for tally in self._view.losses if tally.closed and tally.name]
        if reasons:
            element = self._department.names.element(reasons[0].name)
            yield self._department.text("action.losses", element=element)
        off = self._view.calibration.whole.off
        if off is not None and off > 0 and not self._view.whole.few:
            yield self._department.text("action.estimates")
        if unfiled := self._department.ground.unfiled:
            yield self._department.text("action.waiting", count=len(unfiled))
        elif self._department.ground.lessons:
            yield self._department.text("action.lessons")

    def _appendix(self) -> Iterator[Slide]:
        """Yield which entries are behind which number, then what the entries are."""
        names = self._department.names
        figures = [with_entries(self._department, table) for table in self._tables.values()]
        head = (names.text("talk.figure"), names.text("talk.row"), self._department.text("entries"))
        rows = tuple(
            (table.title, row.name, row.cells[-1])
            for table in figures
            for row in table.rows
            if row.ids
        )
        yield self._slide(Section.CLOSING, names.text("talk.behind"), Table(head=head, rows=rows))
        entries = self._department.appendix()
        told = tuple((row.name, *row.cells)[:_APPENDIX_COLUMNS] for row in entries.rows)
        content = Table(head=entries.head[:_APPENDIX_COLUMNS], rows=told)
        yield self._slide(Section.CLOSING, names.text("talk.entries"), content)

    def _readings(self, tallies: Sequence[Tally], name: Callable[[str], str]) -> Iterator[str]:
        """Yield which groups are too small to be drawn, what is not in the rates, the caveat."""
        names, join = self._department.names, self._department.text("join")
        if few := [
            f"{name(tally.name)} {tally.won}/{tally.decided}" for tally in tallies if tally.few
        ]:
            yield names.text("talk.few", groups=join.join(few))
        if withdrawn := self._view.whole.withdrawn:
            yield names.text("talk.withdrawn", count=withdrawn)
        yield self._department.text("correlation")

    def _of(self, table: FigureTable, content: Content) -> Slide:
        """Return the slide for a table; the entries behind each row stand in its notes."""
        count = len({id for row in table.rows for id in row.ids})
        source = self._department.text("figure_source", count=count) if count else ""
        slide = self._slide(Section.TRENDS, table.headline or table.title, content)
        notes = "\n".join(
            f"{row.name}: {self._department.entries(row)}" for row in table.rows if row.ids
        )
        return slide.but(kicker=table.title, source=source, notes=notes)

    def _slide(self, section: Section, title: str, content: Content) -> Slide:
        return Slide(
            outline_id=self._outline.id,
            section=section,
            kind=_KINDS[type(content)],
            title=title,
            content=plain_content(content),
        )


def _series(name: str, tallies: Sequence[Tally]) -> Series:
    return Series(
        name=name,
        values=tuple(None if t.rate is None else float(t.rate) for t in tallies),
    )


def _plain_table(table: FigureTable, most: int) -> Table:
    rows = tuple((row.name, *row.cells) for row in table.rows[:most])
    return Table(head=table.head, rows=rows)
