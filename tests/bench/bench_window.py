"""How long the window stands still: ``python tests/bench/bench_window.py [entries] [folder]``.

Does the main job in the real window, beside a knowledge base of ``entries`` synthetic entries (kept
in ``folder`` when one is named, and used again). A timer that should fire every 5 ms tells for each
step the longest time in which nothing could be clicked or painted, and what was being done then.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
import time
import traceback
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench_search import Language, an_entry
from heartbeat import STILL_MS, Heartbeat, rest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from presales_desk import structure
from presales_desk.actions.projects import close_project
from presales_desk.actions.sample import open_sample
from presales_desk.app import PAGES, _load_pages
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.knowledge.packages import ENTRY_FILE, FILES, PackageName, content_hash
from presales_desk.records.enums import Result
from presales_desk.records.project import Project
from presales_desk.ui.desk import Desk
from presales_desk.ui.first_paint import FirstPaint
from presales_desk.ui.language import use_language
from presales_desk.ui.main_window import MainWindow
from presales_desk.ui.page import Group
from presales_desk.ui.preferences import Preferences
from presales_desk.ui.theme import Mode, theme
from presales_desk.workspace.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

KEY_MS = 60  # between two keystrokes of a quick typist
PATIENCE_S = 180
QUERIES = ("割接", "组网", "四级 组网", "E公司", "cut-over", "广东农信社", "的", '"NEAR( *', "")


class Typist:
    """Works in the window; whatever cannot be done is an error, never left out."""

    def __init__(self, folder: Path, outputs: Path) -> None:
        self.heart = Heartbeat()
        self._preferences = Preferences(outputs / "preferences.ini")
        self._preferences.language = "zh"
        self.workspace = Workspace.open(folder, author="林晓")
        self.project = open_sample(self.workspace, "zh")
        self.desk = Desk(self.workspace, self._preferences)
        self._outputs = outputs

    def step(self, name: str, work: Callable[[], None]) -> None:
        """Do one step of the job and print how it went."""
        self.heart.begin()
        begun = time.perf_counter()
        work()
        rest(300)  # what timers still do belongs to the step
        took, heart = time.perf_counter() - begun, self.heart
        still = ", ".join(str(stop) for stop in sorted(heart.still, reverse=True))
        print(f"{name:34}{took:8.1f}{heart.longest:10.0f}{heart.at_work:9.0f}  {still}", flush=True)

    def does(self, what: str, act: Callable[[], object]) -> None:
        """Do something from the event loop, as a click does it, and wait until it is done."""
        self.heart.doing = what
        done = list[bool]()
        QTimer.singleShot(0, lambda: (act(), done.append(True)))
        self.waits(lambda: bool(done))

    def waits(self, until: Callable[[], bool]) -> None:
        end = time.perf_counter() + PATIENCE_S
        while not until():
            if time.perf_counter() > end:
                raise TimeoutError(self.heart.doing)
            rest(10)

    def types(self, text: str, field: QWidget) -> None:
        for letter in text:
            event = QInputMethodEvent()
            event.setCommitString(letter)
            self.does(f"typing {letter}", lambda event=event: QApplication.sendEvent(field, event))
            rest(KEY_MS)

    def presses(self, key: Qt.Key, widget: QWidget) -> None:
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        self.does(f"key {key.name}", lambda: QApplication.sendEvent(widget, event))

    def runs(self, command: str) -> None:
        action = next(a for a in self.window.offered_actions() if a.command.id == command)
        if not action.isEnabled():
            raise RuntimeError(f"{command} cannot be run")
        self.does(command, action.trigger)
        self.waits(lambda: not self.desk.tasks)

    @property
    def page(self) -> QWidget:
        return self.window.frame.stack.current.page

    # The steps.

    def opens_window(self) -> None:
        def show() -> None:
            self.desk.hold_tasks()
            self.window = MainWindow(self.desk, PAGES, self._outputs / "logs")
            self.window.frame.go(PAGES[0].name)
            self.window.resize(1440, 868)
            self._painted = FirstPaint(self.window)
            self._painted.done.connect(self.desk.release_tasks)
            self.window.show()

        self.does("opening the window", show)
        self.waits(lambda: not self.desk.tasks)
        self.does("loading the pages", lambda: self.desk.run(_load_pages, "pages"))
        self.waits(lambda: not self.desk.tasks)
        built = list[bool]()
        self.window.frame.stack.built.connect(lambda: built.append(True))
        self.does("building the pages", self.window.frame.stack.build_ahead)
        self.waits(lambda: bool(built))

    def opens_project(self) -> None:
        self.does("opening the project", lambda: self.desk.open_project(self.project.id))
        self.waits(lambda: not self.desk.tasks)

    def visits_all_pages(self) -> None:
        for entry in PAGES:
            frame, name = self.window.frame, entry.name
            is_list = entry.group is Group.PROJECTS  # by its name the open project is meant
            self.does(name, frame.go_to_list if is_list else partial(frame.go, name))
            rest(150)
            if frame.stack.current.entry is not entry:
                raise RuntimeError(f"{name} does not show")

    def turns_tabs(self, page: str) -> None:
        """Look at every tab of a page that has them, such as ``bid``."""
        self.does(page, partial(self.window.frame.go, page))
        rest(300)
        host = self.page.host
        for place, tab in enumerate(host.tabs):
            self.does(f"{page}: {tab}", partial(host.bar.setCurrentIndex, place))  # as a click
            rest(300)
            if host.name != tab:
                raise RuntimeError(f"{tab} does not show")

    def looks_at_the_board(self) -> None:
        """Look at every part of the knowledge base; the last is the board of the team."""
        self.does("the knowledge base", lambda: self.window.frame.go("knowledge"))
        self.waits(self._is_answered)
        for place, part in ((1, "lessons"), (2, "drafts"), (3, "team"), (0, "search")):
            self.does(part, partial(self.page.parts.bar.setCurrentIndex, place))  # as a click
            rest(20)
            self.waits(lambda: not self.desk.tasks)
            rest(300)

    def answers_a_question(self) -> None:
        self.window.frame.go("key_info")
        self.waits(lambda: bool(self.page.pane.blocks()) and bool(self._answers()))
        self.types("客户最怕割接失败，也怕夜里没人值守。", self._answers()[0].editor("answer"))
        rest(1200)  # autosave

    def _answers(self) -> list[QWidget]:
        return [row for block in self.page.pane.blocks() for row in block.rows()]

    def edits_a_slide(self) -> None:
        self.window.frame.go("outline")
        self.waits(lambda: self.page.current_slide is not None)
        slides = self.page.bench.tree.model().rowCount()
        if not slides:
            raise RuntimeError("the sample has no slides")
        field = next(
            w for w in self.page.findChildren(QWidget) if w.accessibleName() == "结论句标题"
        )
        self.types("四级组网改造：零中断割接，夜里有人值守", field)
        rest(1200)

    def generates_the_deck(self) -> None:
        target = self._outputs / "deck.pptx"
        QFileDialog.getSaveFileName = lambda *_, **__: (str(target), "")
        self.runs("outline.generate")
        if not target.exists():
            raise RuntimeError("no deck was written")

    def archives(self) -> None:
        today = self.desk.now().date()
        planned = close_project(self.workspace, self.project.id, Result.WON, today=today)
        self.does("closing", lambda: self.desk.apply(planned.label, *planned.changes))
        self.does("the summary", lambda: self.window.frame.go("summary"))
        rest(500)
        self.runs("summary.archive")
        self.waits(lambda: self.workspace.get(Project, self.project.id).archived is not None)

    def searches(self) -> None:
        self.does("the knowledge base", lambda: self.window.frame.go("knowledge"))
        self.waits(self._is_answered)
        field = self.page.search.bar.field
        for query in QUERIES:
            self.does("clearing", field.clear)
            self.types(query, field)
            self.waits(self._is_answered)

    def reads_on(self) -> None:
        for key in [Qt.Key.Key_Down] * 20 + [Qt.Key.Key_PageDown] * 20:
            self.presses(key, self.page.search.bar.field)
            rest(120)
        self.waits(self._is_answered)
        shown = self.page.search.hits.model().rowCount()
        if shown <= 50:
            raise RuntimeError("no further hits were loaded")

    def _is_answered(self) -> bool:
        return not self.page.search.is_waiting

    def goes_home(self) -> None:
        self.window.close()
        self.desk.close()
        self.workspace.close()


def fill(folder: Path, count: int) -> None:
    """Write packages as they lie on a disk, and catalogue them."""
    chance = random.Random(7)
    language = Language(chance)
    for number in range(count):
        entry = an_entry(number, chance, language)
        content = json.dumps(structure.plain(entry), ensure_ascii=False).encode()
        package = folder / str(PackageName(entry.id, entry.revision, content_hash(content)))
        (package / FILES).mkdir(parents=True)
        (package / ENTRY_FILE).write_bytes(content)


def give_up(*error: Any) -> None:
    """End at once: figures after a failure would mean nothing."""
    traceback.print_exception(*error)
    os._exit(1)


def main(count: int, folder: Path) -> None:
    workspace, outputs = folder / "workspace", folder / "outputs"
    outputs.mkdir(parents=True, exist_ok=True)
    if not (workspace / "knowledge" / "packages").exists():
        fill(workspace / "knowledge" / "packages", count)
    KnowledgeBase.open(workspace).close()
    sys.excepthook = give_up
    app = QApplication([])
    use_language("zh")
    theme().start(app, Mode.LIGHT, "zh")
    typist = Typist(workspace, outputs)
    print(f"{'step':34}{'s':>8}{'still ms':>10}{'at work':>9}  whatever took over {STILL_MS} ms")
    typist.step("open the window", typist.opens_window)
    typist.step("open the project", typist.opens_project)
    typist.step("visit every page, first time", typist.visits_all_pages)
    typist.step("visit every page again", typist.visits_all_pages)
    typist.step("turn the tabs of an exchange", partial(typist.turns_tabs, "engagements"))
    typist.step("turn the tabs of the bid", partial(typist.turns_tabs, "bid"))
    typist.step("look at the team board", typist.looks_at_the_board)
    typist.step("type an answer", typist.answers_a_question)
    typist.step("edit a slide", typist.edits_a_slide)
    typist.step("generate the deck", typist.generates_the_deck)
    typist.step("archive", typist.archives)
    typist.step("search while typing", typist.searches)
    typist.step("walk through the hits", typist.reads_on)
    typist.goes_home()


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    with tempfile.TemporaryDirectory() as scratch:
        main(size, Path(sys.argv[2]) if len(sys.argv) > 2 else Path(scratch))
