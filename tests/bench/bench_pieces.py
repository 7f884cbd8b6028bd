"""How long single pieces of work take: ``python tests/bench/bench_pieces.py``.

Tells the best of several runs in ms of processor time, and how many times as long as making an
empty field of a form that is. What a turn of the window waits for should stay well below 50 ms;
the last three are tasks, or beside the typing.
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import date
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from presales_desk.actions.plan_history import compare_plans, end_of, read_moments
from presales_desk.deck.checking.report import check
from presales_desk.deck.layout import place
from presales_desk.deck.reading.reader import read_deck
from presales_desk.method.keys import Quadrant
from presales_desk.planning.plan_diff import compare
from presales_desk.records.base import Insert, Update
from presales_desk.records.competition import SwotItem
from presales_desk.records.findings import Label
from presales_desk.records.project import Project
from presales_desk.records.slide_content import content_of
from presales_desk.ui.language import use_language
from presales_desk.ui.pages.outline.forms import FORMS
from presales_desk.ui.theme import Mode, theme
from presales_desk.workspace.workspace import Workspace
from tests.deck.making import Making
from tests.deck.outlines import KINDS, a_slide, an_outline

if TYPE_CHECKING:
    from collections.abc import Callable

RUNS, EDITS, ITEMS, SLIDES = 4, 3_000, 2_000, 60
_OF_PICTURES = ("proof", "no image")  # what these show is read from files


def main() -> None:
    app = QApplication([])
    use_language("zh")
    theme().start(app, Mode.LIGHT, "zh")
    empty = best(QLineEdit)
    tell("an empty field", empty, empty)
    forms = {kind: best(lambda kind=kind: a_form(kind)) for kind in KINDS if is_filled(kind)}
    slowest = max(forms, key=lambda kind: forms[kind])
    tell(f"the slowest form of a slide ({slowest})", forms[slowest], empty)
    slides = [a_slide(kind, 6, "端到端可用率按月考核到县区，断网即停业") for kind in KINDS]
    placed = [best(lambda slide=slide: place(an_outline(), slide)) for slide in slides]
    tell("laying out the slowest slide", max(placed), empty)
    tell(f"comparing plans of {ITEMS:,} items", best(compares_plans()), empty)
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace.open(Path(folder))
        tell(f"comparing two days of {EDITS:,} edits", best(compares_days(workspace)), empty)
        workspace.close()
    making = Making()
    making.slides(SLIDES)
    deck = making.content
    tell(f"checking {SLIDES} slides of a file", best(lambda: check(read_deck(deck))), empty)


def is_filled(kind: str) -> bool:
    return kind not in _OF_PICTURES


def a_form(kind: str) -> QWidget:
    """Make the form of a kind of slide, and show a full slide in it."""
    slide = a_slide(kind, 4)
    form = FORMS[slide.kind]()
    form.show_content(content_of(slide.kind, slide.content))
    return form


def compares_plans() -> Callable[[], object]:
    before = [strength(number) for number in range(ITEMS)]
    after = [item.but(weight=3) for item in before]
    return lambda: compare(before, after)


def compares_days(workspace: Workspace) -> Callable[[], object]:
    """Make thousands of edits, and return what compares yesterday with today."""
    workspace.apply(Label("x"), Insert(Project(id="p", name="一卡通")), scope="p")
    items = [strength(number) for number in range(50)]
    workspace.apply(Label("x"), *map(Insert, items), scope="p")
    for number in range(EDITS):
        item = workspace.get(SwotItem, items[number % 50].id)
        workspace.apply(Label("x"), Update(item, evidence=f"依据{number}"), scope="p")
    days = (end_of(date(2020, 1, 1)), end_of(date(2100, 1, 1)))

    def work() -> None:
        read_moments(workspace, "p")
        compare_plans(workspace, "p", days, "zh")

    return work


def strength(number: int) -> SwotItem:
    return SwotItem(project_id="p", quadrant=Quadrant.STRENGTHS, text=f"条目{number}")


def best(work: Callable[[], object]) -> float:
    """Return the shortest of several runs, in ms."""
    taken: list[float] = []
    for _ in range(RUNS):
        begun = process_time()
        work()
        taken.append((process_time() - begun) * 1000)
    return min(taken)


def tell(what: str, ms: float, empty: float) -> None:
    print(f"{what:48}{ms:10.2f} ms{ms / empty:10.0f} ×", flush=True)


if __name__ == "__main__":
    main()
