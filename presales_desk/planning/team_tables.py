"""The figures of a team as tables in the words of one language; words stand below ``team``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.planning.tallies import FEW, UNSTATED, Tally
from presales_desk.planning.team_headlines import team_headline
from presales_desk.records.enums import Result
from presales_desk.records.figures import FigureRow, FigureTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.planning.calibration import Band
    from presales_desk.planning.team import TeamView
    from presales_desk.records.messages import Catalogue

_ENDED = ("closed", "won", "lost", "withdrawn", "rate")
_LOST = ("count", "share")
_SAID = ("decided", "said", "came", "off")


class TeamTables:
    """Makes the tables of one view, each with the sentence that it comes to."""

    def __init__(self, view: TeamView, words: Catalogue) -> None:
        self._view, self._words = view, words

    def all(self) -> tuple[FigureTable, ...]:
        """Return every table, in the order in which they are read."""
        view = self._view
        tables = [
            self.overview(),
            self._ended("industries", view.industries, self.plain),
            self._ended("competitors", view.competitors, self.plain),
            self._ended("levels", view.levels, self.level),
            self.losses(),
            self._ended("quarters", view.quarters, self.quarter),
            self.calibration(),
        ]
        return tuple(table for table in tables if table.rows)

    def overview(self) -> FigureTable:
        """Return how all projects of the period ended."""
        whole = self._view.whole
        rows = [
            self._row("closed", str(whole.closed), whole),
            self._row("won", str(whole.won), whole.with_result(Result.WON)),
            self._row("lost", str(whole.lost), whole.with_result(Result.LOST)),
            self._row("left", str(whole.withdrawn), whole.with_result(Result.WITHDRAWN)),
            self._row("rate", self.rate(whole), _decided(whole)),
        ]
        if self._view.gained is not None:
            gained = self.text("points", points=f"{self._view.gained:+d}")
            rows.append(self._row("gained", gained, _decided(self._view.earlier or whole)))
        return self._table("overview", ("value",), tuple(rows))

    def losses(self) -> FigureTable:
        """Return what decided the lost projects."""
        lost = self._view.whole.lost
        rows = tuple(
            FigureRow(
                self.element(tally.name),
                (str(tally.closed), self._share(tally.closed, lost)),
                tally.ids,
            )
            for tally in self._view.losses
            if lost
        )
        return self._table("losses", _LOST, rows)

    def calibration(self) -> FigureTable:
        """Return what was estimated against what came, band by band and all together."""
        found = self._view.calibration
        rows = [self._band(band, band.tally.name) for band in found.bands if band.tally.decided]
        if rows:
            rows.append(self._band(found.whole, self.text("all")))
        return self._table("calibration", _SAID, tuple(rows))

    def text(self, key: str, **values: str | int) -> str:
        """Return an entry below ``team``."""
        return self._words.text(f"team.{key}", **values)

    def rate(self, tally: Tally) -> str:
        """Write the rate with its n; the n alone while it is too small, a dash while it is 0."""
        if tally.rate is None:
            return self.text("unknown")
        key = "rate_of_few" if tally.few else "rate"
        return self.text(key, rate=tally.rate, won=tally.won, decided=tally.decided)

    def plain(self, name: str) -> str:
        """Write the name of a trade or a rival."""
        return name or self.text("unstated")

    def level(self, key: str) -> str:
        """Write a level of importance."""
        return self._named("importance", key)

    def element(self, key: str) -> str:
        """Write an element of competition."""
        return self._named("elements", key)

    def quarter(self, name: str) -> str:
        """Write a quarter, which tallies name as ``2026-Q3``, as ``2026 Q3``."""
        return name.replace("-", " ")

    def _share(self, count: int, whole: int) -> str:
        return self.text("unknown") if whole < FEW else f"{round(100 * count / whole)}%"

    def _named(self, group: str, key: str) -> str:
        known = key != UNSTATED
        return load().name(f"{group}.{key}", self._words.language) if known else self.plain("")

    def _ended(self, key: str, tallies: Sequence[Tally], name: Callable[[str], str]) -> FigureTable:
        rows = tuple(
            FigureRow(
                name(tally.name),
                (
                    str(tally.closed),
                    str(tally.won),
                    str(tally.lost),
                    str(tally.withdrawn),
                    self.rate(tally),
                ),
                tally.ids,
                quiet=tally.few,
            )
            for tally in tallies
        )
        return self._table(key, _ENDED, rows)

    def _band(self, band: Band, name: str) -> FigureRow:
        said = self.text("unknown") if band.said is None else f"{band.said}%"
        off = (
            self.text("unknown")
            if band.tally.few or band.off is None
            else self.text("points", points=f"{band.off:+d}")
        )
        cells = (str(band.tally.decided), said, self.rate(band.tally), off)
        return FigureRow(name, cells, band.tally.ids, quiet=band.tally.few)

    def _row(self, key: str, value: str, tally: Tally) -> FigureRow:
        return FigureRow(self.text(f"column.{key}"), (value,), tally.ids)

    def _table(self, key: str, columns: Sequence[str], rows: tuple[FigureRow, ...]) -> FigureTable:
        head = (self.text(f"what.{key}"), *(self.text(f"column.{column}") for column in columns))
        without = self._view.calibration.without
        about = "estimates_all" if key == "calibration" and not without else key
        note = self.text(f"note.{about}", few=FEW, without=without)
        headline = team_headline(key, self._view, self)
        return FigureTable(key, self.text(f"title.{key}"), head, rows, note, headline)


def _decided(tally: Tally) -> Tally:
    return Tally(tally.name, tuple(p for p in tally.projects if p.result is not Result.WITHDRAWN))
