"""The window's program as one starts it: from workspace to workspace, and out."""

import subprocess
import sys

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
