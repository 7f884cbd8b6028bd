"""The window's program as one starts it: from workspace to workspace, and out."""

import subprocess
import sys

from presales_desk.workspace.workspace import Workspace

SCRIPT = """
import gc, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from presales_desk import app
from presales_desk.ui.main_window import MainWindow
from presales_desk.ui.saving import Departure
from presales_desk.workspace.workspace import Workspace

def look_for_garbage_and_open(*args):
    gc.collect()
    return opens(*args)

def go_on():
    QTimer.singleShot(300, go_on)
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    for window in filter(MainWindow.isVisible, shown):
        if folders:
            window.frame.desk.departure_wanted.emit(Departure(folders.pop()))
        else:
            window.close()

folders = [Path(name) for name in sys.argv[1:]]
for folder in folders:
    Workspace.open(folder).close()
opens, app.open_workspace = app.open_workspace, look_for_garbage_and_open
application = app._application()
QTimer.singleShot(300, go_on)
sys.exit(app.run_window(folders.pop()))
"""


def test_one_goes_from_workspace_to_workspace_and_leaves(tmp_path):
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    folders = [str(tmp_path / name) for name in ("one", "two", "three")]

    command = [sys.executable, "-c", SCRIPT, *folders]
    run = subprocess.run(command, env=home, check=False, timeout=60)

    assert run.returncode == 0


BEGINNING = """
import builtins, gc, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from presales_desk import app
from presales_desk.__main__ import main
from presales_desk.ui.preferences import Preferences

def look(desk, window):
    named = "presales_desk.{}".format
    late = {*map(named, ("bid", "deck", "cli", "planning.bid.readiness", "ui.companion.window"))}
    print(sorted(sys.modules.keys() & (late | {"docx", "pptx", "pypdf", "sqlite_utils"})))
    print("importing:", builtins.__import__.__name__, "collecting:", gc.isenabled())
    settles(desk, window)
    looks = []
    gc.callbacks.append(lambda *look: looks.append(look))
    timer = QTimer(window, interval=100)
    timer.timeout.connect(lambda: looks and window.close())
    timer.start()

settles, app._settle_in = app._settle_in, look
Preferences().workspace = Path(sys.argv.pop())
main()
"""


def test_what_is_not_painted_at_first_is_not_loaded_and_garbage_waits_for_it(tmp_path):
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    Workspace.open(tmp_path / "workspace").close()

    command = [sys.executable, "-c", BEGINNING, str(tmp_path / "workspace")]
    run = subprocess.run(command, env=home, check=True, timeout=60, capture_output=True, text=True)

    assert run.stdout.splitlines() == ["[]", "importing: __lazy_import__ collecting: False"]
