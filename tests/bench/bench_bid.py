"""How fast the page of the bid is with 3,000 clauses: ``python tests/bench/bench_bid.py``.

Told are the first look, and gestures: all they ask of the window's thread, and the longest turn of
it, in which nothing can be clicked or painted. That should stay below 50 ms. Where other programs
run, ask for the processor: ``nice -n -20 chrt -r 10 python tests/bench/bench_bid.py``.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from heartbeat import Heartbeat, rest
from PySide6.QtWidgets import QApplication

from presales_desk.app import PAGES
from presales_desk.records.base import Insert
from presales_desk.records.enums import AnswerState, ClauseWeight, Deviation
from presales_desk.records.findings import Label
from presales_desk.records.project import Project
from presales_desk.records.tender import TenderClause, TenderFact, TenderFile
from presales_desk.ui.desk import Desk
from presales_desk.ui.language import use_language
from presales_desk.ui.main_window import MainWindow
from presales_desk.ui.pages.bid.matrix.rows import Filter, Grouping
from presales_desk.ui.preferences import Preferences
from presales_desk.ui.theme import Mode, theme
from presales_desk.workspace.workspace import WORKSPACE, Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from presales_desk.ui.pages.bid.matrix.tab import MatrixTab
    from presales_desk.ui.pages.bid.page import BidPage

CLAUSES, CHAPTERS = 3_000, 40
ROUNDS, SETTLING_MS = 3, 1500


def a_clause(project_id: str, number: int, chance: random.Random) -> TenderClause:
    """Return a clause as long as those of real tenders; two of three are answered."""
    answered = bool(number % 3)
    return TenderClause(
        project_id=project_id,
        number=f"{number // 75 + 1}.{number % 75 + 1}",
        text="平台须支持网络安全等级保护三级测评，提供测评报告复印件并加盖公章。"
        * (1 + number % 4),
        part=f"第{number * CHAPTERS // CLAUSES + 1}章 技术要求 / 功能",
        mark="★" if number % 9 == 0 else "",
        weight=ClauseWeight.MANDATORY if number % 9 == 0 else ClauseWeight.PLAIN,
        response=f"满足，见技术方案第 {number} 页" if answered else "",
        deviation=chance.choice(list(Deviation)) if answered else None,
        owner=chance.choice(("林晓", "陈思远", "")),
        state=AnswerState.DRAFTED if answered else AnswerState.OPEN,
        rank=float(number),
    )


def prepare(workspace: Workspace) -> Project:
    """Fill a workspace with one project and its tender."""
    project = Project(name="三千条")
    workspace.apply(Label("project.new", name=project.name), Insert(project), scope=WORKSPACE)
    chance = random.Random(7)
    records = [
        TenderFile(project_id=project.id, name="招标文件.docx"),
        TenderFact(project_id=project.id, key="bid_deadline", value="2030-12-03T09:30"),
        *(a_clause(project.id, number, chance) for number in range(CLAUSES)),
    ]
    label = Label("tender.import", name="招标文件.docx", count=CLAUSES)
    workspace.apply(label, *map(Insert, records), scope=project.id)
    return project


def measure(heart: Heartbeat, name: str, gesture: Callable[[], object]) -> None:
    """Do a gesture some times, and tell what it asked of the window's thread."""
    busy, longest = list[float](), list[float]()
    for _ in range(ROUNDS):
        heart.begin()
        heart.doing = name
        gesture()
        rest(SETTLING_MS)
        busy.append(heart.busy)
        longest.append(heart.longest)
    sys.stdout.write(f"{name:32} busy {min(busy):6.0f} ms   longest {min(longest):6.0f} ms\n")


def main() -> None:
    """Measure, and print a line for each gesture."""
    app = QApplication([])
    use_language("zh")
    theme().start(app, Mode.LIGHT, "zh")
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace.open(Path(folder) / "workspace", author="林晓")
        project = prepare(workspace)
        desk = Desk(workspace, Preferences(Path(folder) / "preferences.ini"))
        window = MainWindow(desk, PAGES, Path(folder) / "logs")
        window.frame.go("home")
        window.resize(1440, 868)
        window.show()
        rest(6000)  # all pages are made ahead
        heart = Heartbeat()
        desk.open_project(project.id, "bid")
        rest(SETTLING_MS)
        page = cast("BidPage", window.frame.stack.current.page)  # pyright: ignore[reportOptionalMemberAccess] (it shows)
        gestures(heart, window, page)
        desk.close()
        workspace.close()


def gestures(heart: Heartbeat, window: MainWindow, page: BidPage) -> None:
    """Measure what a user does on the page."""
    tab = cast("MatrixTab", page.host.tabs["matrix"])
    ids = [clause.id for clause in page.book.records.clauses]

    def look_again() -> None:
        window.frame.go("home")
        window.frame.go("bid")

    def answer(count: int) -> None:
        fields = {"response": f"满足 {random.random()}"}
        tab.edits.change_all(ids[:count], fields)

    def scroll() -> None:
        bar = tab.table.verticalScrollBar()
        bar.setValue((bar.value() + bar.maximum() // 3) % bar.maximum())

    def group() -> None:
        now = tab.bar.grouping
        other = Grouping.OWNER if now is Grouping.CHAPTER else Grouping.CHAPTER
        tab.bar.groupings.show_value(other, "")
        tab.bar.narrowed.emit()

    def turn() -> None:
        other = Filter.OPEN if tab.bar.filter is Filter.ALL else Filter.ALL
        tab.bar.choose(other)

    measure(heart, "look at the page", look_again)
    measure(heart, "answer a clause", partial(answer, 1))
    measure(heart, "answer 300 clauses", partial(answer, 300))
    measure(heart, "scroll", scroll)
    measure(heart, "filter", turn)
    measure(heart, "group", group)
    measure(heart, "search", partial(tab.bar.search.searched.emit, "测评"))
    measure(heart, "reveal the last clause", partial(page.reveal, ids[-1]))


if __name__ == "__main__":
    main()
