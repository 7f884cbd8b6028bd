"""Parts of forms about the competition: rivals, the six elements, SWOT and what we make of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.method.keys import Element, Quadrant
from presales_desk.records.competition import PLAYED_FROM
from presales_desk.records.enums import Threat

if TYPE_CHECKING:
    from presales_desk.documents.forms.writer import FormWriter
    from presales_desk.records.competition import Competitor, Play, SwotItem

_MOST_SIDES = 4  # columns for rivals beside ours


def add_rivals(form: FormWriter, *, least: int = 0) -> None:
    """Write who competes, how they stand with the customer, and what we do about them."""
    rows = [
        (
            rival.name,
            form.known.said(rival, "threat"),
            rival.relation,
            _price(form, rival),
            rival.answer,
        )
        for rival in form.plan.competitors
    ]
    columns = ("rival", "threat", "relation", "price_intent", "answer")
    form.table(columns, rows, (2.2, 2, 4.4, 4.2, 3.8), least=least)


def add_elements(form: FormWriter) -> None:
    """Write the scores of us and of the rivals that matter most, element by element."""
    sides = [None, *(rival.id for rival in leading_rivals(form)[:_MOST_SIDES])]
    head = [form.text("column.element"), *(form.known.side(side) for side in sides)]
    rows = [
        [form.words.name(f"elements.{element}"), *(_score(form, side, element) for side in sides)]
        for element in Element
    ]
    known = form.reasoning.totals if form.plan.scores else ()
    totals = {side.competitor_id: f"{side.total:.2f}" for side in known}
    rows.append([form.text("total"), *(totals.get(side, "") for side in sides)])
    form.document.table(head, rows, (3, *[2] * len(sides)))


def leading_rivals(form: FormWriter) -> list[Competitor]:
    """Return the rivals by the danger they are to us, then by their strength."""
    totals = {side.competitor_id: side.total for side in form.reasoning.totals}
    order = [*Threat, None]
    return sorted(
        form.plan.competitors,
        key=lambda rival: (order.index(rival.threat), -totals.get(rival.id, 0.0)),
    )


def add_swot(form: FormWriter, *, least: int = 0) -> None:
    """Write the four boards, the weightiest entries first, with what shows them."""
    groups = [
        (
            form.words.name(f"swot.{quadrant}"),
            [(item.text, "●" * item.weight, item.evidence or item.source) for item in board],
        )
        for quadrant in Quadrant
        for board in [weightiest(form.plan.board(quadrant))]
    ]
    form.groups(("entry", "weight", "evidence"), groups, (8, 1.6, 6), least=least)


def add_plays(form: FormWriter) -> None:
    """Write what we do with it, by the four moves of competitive thinking."""
    groups = [
        (
            move.name.of(form.words.language),
            [
                (play.text, form.known.said(play, "element"), sources_of(form, play))
                for play in form.plan.plays
                if play.move == move.key
            ],
        )
        for move in load().competitive_moves
    ]
    form.groups(("play", "element", "from"), groups, (7.2, 3, 6), least=1)


def add_risks(form: FormWriter, *, least: int) -> None:
    """Write what may delay or cost us the contract: threats and weaknesses, with our answer."""
    items = [*form.plan.board(Quadrant.THREATS), *form.plan.board(Quadrant.WEAKNESSES)]
    rows = [
        (item.text, "●" * item.weight, form.known.answers_to(item)) for item in weightiest(items)
    ]
    form.table(("risk", "weight", "measure"), rows, (7, 1.6, 7.6), least=least)


def weightiest(items: list[SwotItem]) -> list[SwotItem]:
    """Return items of the SWOT by their weight, else in their order."""
    return sorted(items, key=lambda item: -item.weight)


def sources_of(form: FormWriter, play: Play) -> str:
    """Return the items of the SWOT that a play is derived from, a line each."""
    items = set(form.plan.linked(play.id, PLAYED_FROM))
    return "\n".join(item.text for item in form.plan.swot_items if item.id in items)


def _price(form: FormWriter, rival: Competitor) -> str:
    price = form.known.said(rival, "price")
    return "\n".join(part for part in (price, rival.price_intent) if part)


def _score(form: FormWriter, side: str | None, element: Element) -> str:
    cell = form.plan.score(side, element)
    if cell is None or cell.score is None:
        return form.text("unknown") if form.plan.scores else ""
    return f"{cell.score:.1f}"
