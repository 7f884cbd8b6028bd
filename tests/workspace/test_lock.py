"""One writer for each workspace; others read, or are told who writes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from presales_desk.errors import InUseError, ReadOnlyError, WorkspaceGoneError
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.project import Project
from presales_desk.workspace.lock import was_left_open
from presales_desk.workspace.workspace import WORKSPACE, Workspace

ROOT = Path(__file__).parents[2]
AS_ROOT = sys.platform != "win32" and os.geteuid() == 0

HOLD = """
import sys
from pathlib import Path
from presales_desk.workspace.workspace import Workspace
workspace = Workspace.open(Path(sys.argv[1]), author="王工")
print("open", flush=True)
sys.stdin.read()
"""

READ_ONLY_MEDIUM = """
import os, sys
from pathlib import Path
from presales_desk.errors import ReadOnlyError
from presales_desk.records.project import Project
from presales_desk.workspace.workspace import Workspace
os.setuid(65534)
folder = Path(sys.argv[1])
try:
    Workspace.open(folder)
except ReadOnlyError:
    print("refused")
workspace = Workspace.open(folder, read_only=True)
print(workspace.count(Project))
"""


def adds_a_project(workspace):
    workspace.apply(Label("x"), Insert(Project(name="甲")), scope=WORKSPACE)


def python(code, folder, **streams):
    return subprocess.Popen(
        [sys.executable, "-c", code, str(folder)], cwd=ROOT, text=True, encoding="utf-8", **streams
    )


def test_a_second_window_is_told_who_writes(opens):
    opens(author="王工")

    with pytest.raises(InUseError) as refused:
        opens()

    assert "王工" in refused.value.values["holder"]
    assert str(os.getpid()) in refused.value.values["holder"]


def test_a_second_window_may_read_but_not_write(opens, workspace):
    adds_a_project(workspace)

    second = opens(read_only=True)

    assert second.read_only
    assert second.count(Project) == 1
    adds_a_project(workspace)
    assert second.count(Project) == 2
    for write in (
        lambda: adds_a_project(second),
        lambda: second.undo(WORKSPACE),
        lambda: second.erase("any"),
        lambda: second.take_back("any"),
        lambda: second.attachments.add_bytes(b"x"),
    ):
        with pytest.raises(ReadOnlyError):
            write()


def test_closing_lets_the_next_one_write(opens, workspace):
    workspace.close()

    adds_a_project(opens())


def test_closing_twice_does_not_hide_who_writes_now(opens, workspace):
    workspace.close()
    opens(author="王工")
    workspace.close()

    with pytest.raises(InUseError) as refused:
        opens()

    assert "王工" in refused.value.values["holder"]


def test_another_process_is_kept_out_until_it_ends_however_it_ends(folder, opens):
    other = python(HOLD, folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert other.stdout.readline() == "open\n"

    with pytest.raises(InUseError) as refused:
        opens()
    assert "王工" in refused.value.values["holder"]

    other.kill()
    other.communicate()
    assert was_left_open(folder)
    next_one = opens()
    adds_a_project(next_one)
    next_one.close()
    assert not was_left_open(folder)


def test_there_is_nothing_to_read_where_there_is_no_workspace(opens, folder):
    with pytest.raises(WorkspaceGoneError):
        opens(read_only=True)

    assert not folder.exists()


def test_a_place_where_no_folder_can_be_made_is_refused(tmp_path):
    (tmp_path / "file").write_text("not a folder")

    with pytest.raises(ReadOnlyError):
        Workspace.open(tmp_path / "file" / "workspace")


@pytest.mark.skipif(not AS_ROOT, reason="only root can become a user without rights")
def test_a_folder_that_cannot_be_written_can_be_read(folder, opens):
    workspace = opens()
    adds_a_project(workspace)
    workspace.close()
    for above in folder.parents[:4]:
        above.chmod(0o755)
    folder.chmod(0o555)

    other = python(READ_ONLY_MEDIUM, folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    said, wrong = other.communicate(timeout=60)

    assert (said, wrong) == ("refused\n1\n", "")
