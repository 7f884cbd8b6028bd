"""How fast the window comes up: ``python tests/bench/bench_start.py``.

Starts the program on a workspace of 1,000 projects and, in turn, an empty PySide6 window, each
as a process of its own; prints the time from start to the first paint, the memory, and the ratio.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from presales_desk.actions.overview import read_cards
from presales_desk.method.keys import Importance, KeyInfoItem, Stage
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.project import KeyFact, Milestone, Project
from presales_desk.workspace.workspace import WORKSPACE, Workspace, now

PROJECTS, RUNS = 1_000, 9

# Both end at the first paint and say how much memory the process took at most, in MiB. Only the
# window is watched: a filter of the application would make a Python object of all that Qt sends to.
_END = """
class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            import resource
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            os.write(1, f"{peak:.1f}".encode())
            os._exit(0)
        return False
"""
EMPTY = f"""
import os
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
{_END}
app = QApplication([])
filter = FirstPaint()
window = QWidget()
window.installEventFilter(filter)
window.resize(1440, 900)
window.show()
app.exec()
"""
PROGRAM = f"""
import os, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
{_END}
import gc
gc.disable()  # as presales_desk.__main__ does
import presales_desk.__main__
from presales_desk import app
from presales_desk.ui.main_window import MainWindow
filter = FirstPaint()
show = MainWindow.show
def show_and_watch(self):
    self.installEventFilter(filter)
    show(self)
MainWindow.show = show_and_watch
folder = Path(sys.argv[1])
app.run_window(folder, language="zh")
"""


def main() -> None:
    """Fill a workspace, start both programs in turn, print the figures."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "workspace"
        fill(folder)
        start(PROGRAM, temporary, str(folder))
        empty, program = [], []
        for _ in range(RUNS):
            empty.append(start(EMPTY, temporary))
            program.append(start(PROGRAM, temporary, str(folder)))
    for name, runs in (("empty window", empty), ("program", program)):
        times, peaks = zip(*runs, strict=True)
        print(f"{name:14} median {statistics.median(times):.3f} s  peak {max(peaks):.0f} MiB")
    ratio = statistics.median(t for t, _ in program) / statistics.median(t for t, _ in empty)
    print(f"ratio {ratio:.2f}")


def start(code: str, home: str, *arguments: str) -> tuple[float, float]:
    """Run ``code`` as a process until it ends; return its seconds and its peak of memory."""
    environment = {
        **os.environ,
        "HOME": home,
        "XDG_CONFIG_HOME": home,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }
    # As on a user's machine, where compiled modules are kept from one start to the next.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return time.perf_counter() - begun, float(done.stdout)


def fill(folder: Path) -> None:
    """Make a workspace of 1,000 projects whose cards are up to date."""
    workspace = Workspace.open(folder)
    for number in range(PROJECTS):
        project = Project(
            name=f"第 {number} 个项目 Project {number}",
            code=f"C-{number}",
            customer=f"客户 {number % 40}",
            stage=list(Stage)[number % 5],
            level=list(Importance)[number % 4],
            win_percent=number % 101,
        )
        milestone = Milestone(project_id=project.id, name="投标截止", day=now().date())
        fact = KeyFact(project_id=project.id, item=KeyInfoItem.BUDGET, question="budget.amount")
        records = (project, milestone, fact.but(answer="约 1,800 万元"))
        workspace.apply(
            Label("project.new", name=project.name), *map(Insert, records), scope=WORKSPACE
        )
    read_cards(workspace, now(), Unattended())
    workspace.close()


if __name__ == "__main__":
    main()
