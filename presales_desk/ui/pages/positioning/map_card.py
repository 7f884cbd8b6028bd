"""The card with the map, and what margin and market say about the importance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot

from presales_desk.actions.plans import change_plan
from presales_desk.errors import Term
from presales_desk.method.keys import Importance
from presales_desk.planning.positioning import suggested_level
from presales_desk.records.enums import Market
from presales_desk.records.findings import Label
from presales_desk.ui.models.field import Editor, Field, choices_of
from presales_desk.ui.opportunity_field import Spot
from presales_desk.ui.pages.positioning.opportunity_map import MapView, OpportunityMap
from presales_desk.ui.pages.positioning.waiting_strip import WaitingStrip
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import Card, row
from presales_desk.ui.widgets.labels import PlainLabel, safe_tooltip
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.words import term, translate, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout

    from presales_desk.actions.positioning import Positioning
    from presales_desk.planning.win import WinView
    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.records.project import Project
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.positioning.decisions import Decisions

_MOST_DRIVERS = 5
_FIELD = 28
"""Height of an editor of one line."""


class MapCard(Card):
    """How important the project is and how likely we win it, and where it stood before."""

    def __init__(self, desk: Desk, decisions: Decisions) -> None:
        super().__init__(
            translate("MapCard", "Position of the opportunity"),
            translate("MapCard", "drag the dot, or move it with the arrow keys and Enter"),
        )
        self._desk, self._decisions = desk, decisions
        self._suggested: Importance | None = None
        self.map = OpportunityMap()
        self.strip = WaitingStrip()
        self.margin = RecordForm((_margin(),), headings=False)
        self.market = RecordForm((_market(),), headings=False)
        self.take_over = Button("", Kind.LINK).when_clicked(self.take_suggested)
        self._agreed = PlainLabel("", "muted")
        self.header.add(self.take_over)
        self.header.add(self._agreed)
        self.body.addWidget(self.map, 1)
        self.body.addWidget(self.strip)
        self.body.addLayout(self._worth())
        self.map.moved.connect(self._move)
        self.margin.edit_requested.connect(self._change_plan)
        self.market.edit_requested.connect(self._change_plan)
        self.margin.typing.connect(desk.typing)

    def show_seen(self, seen: Positioning) -> None:
        """Show the project among the others, and what the evidence says of its chance."""
        project, plan = seen.project, seen.records.plan
        others = [Spot(card.name, card.win_percent, card.level) for card in seen.others]
        placed = [spot for spot in others if spot.win_percent is not None and spot.level]
        own = Spot(project.name, project.win_percent, project.level)
        self.map.show_view(MapView(own, placed, _before(seen.records, project), _computed(seen)))
        self.map.setToolTip(safe_tooltip(_why(seen.win)))
        read_only = self._desk.workspace.read_only
        self.map.set_read_only(read_only)
        for form in (self.margin, self.market):
            form.show_record(plan)
            form.set_read_only(read_only)
        self._show_suggestion(project, suggested_level(plan.margin, plan.market))

    def flush(self) -> None:
        """Store what is typed, and the move that waits for its reason."""
        self.margin.flush()
        self.strip.settle()

    def take_suggested(self) -> None:
        """Take over the level that margin and market suggest."""
        self._decide({"level": self._suggested})

    @Slot(int, object)
    def _move(self, win: int, level: Importance) -> None:
        self._decide({"level": level, "win_percent": win})

    def _decide(self, wanted: dict[str, Any]) -> None:
        self._decisions.decide(wanted, self.strip, self.map, self.map.put_back)

    @Slot(str, object, str)
    def _change_plan(self, name: str, value: Any, merge_key: str) -> None:
        label = Label("positioning.decide", field=Term(f"plan_field.{name}"))
        project_id = self._decisions.seen.project.id
        planned = change_plan(self._desk.workspace, project_id, label, **{name: value})
        self._desk.carry_out(planned, merge_key=merge_key)

    def _worth(self) -> QHBoxLayout:
        line = row(spacing=6)
        for name, form, share in (("margin", self.margin, 3), ("market", self.market, 2)):
            label = PlainLabel(term(f"plan_field.{name}"), "muted")
            # it stays beside its field when a refusal stands below
            label.setFixedHeight(theme().pixels(_FIELD))
            line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(form, share, Qt.AlignmentFlag.AlignTop)
        return line

    def _show_suggestion(self, project: Project, suggested: Importance | None) -> None:
        self._suggested = suggested
        differs = suggested is not None and suggested is not project.level
        name = term(f"method.importance.{suggested}") if suggested else ""
        take = translate("MapCard", "Suggests: {level}. Take over")
        self.take_over.setText(take.format(level=name))
        self.take_over.setVisible(differs and not self._desk.workspace.read_only)
        agreed = translate("MapCard", "Suggests: {level}").format(level=name)
        self._agreed.setText(agreed if suggested and self.take_over.isHidden() else "")


def _computed(seen: Positioning) -> int | None:
    """Return the chance by evidence; None while there is no evidence at all."""
    return seen.win.percent if seen.win.sureness else None


def _why(win: WinView) -> str:
    """Say how sure the computed chance is, and what moved it most."""
    sure = translate("MapCard", "By the evidence {percent}%, sureness {sureness}%")
    moved = [
        f"{driver.points:+.1f}  {words().text(f'win.{driver.key}', **driver.values)}"
        for driver in win.drivers[:_MOST_DRIVERS]
    ]
    return "\n".join([sure.format(percent=win.percent, sureness=win.sureness), *moved])


def _before(records: PlanRecords, project: Project) -> Spot | None:
    """Return where the project stood before an adjustment last moved it; None while none did."""
    moves = [
        kept
        for kept in records.adjustments
        if kept.field == "level" or kept.win_before not in (None, kept.win_after)
    ]
    if not moves:
        return None
    last = moves[-1]
    before = last.before if last.field == "level" else ""
    level = next((level for level in Importance if level == before), project.level)
    return Spot("", last.win_before, level)


def _margin() -> Field:
    return Field(
        name="margin",
        heading=term("plan_field.margin"),
        editor=Editor.MONEY,
        placeholder=translate("MapCard", "such as 3000000"),
    )


def _market() -> Field:
    choices = choices_of(Market, "market", none=True)
    heading = term("plan_field.market")
    return Field(name="market", heading=heading, editor=Editor.CHOICE, choices=choices)
