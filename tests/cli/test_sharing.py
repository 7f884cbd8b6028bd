"""Sharing without a server, from the command line: packages, and projects that come back."""

import json

import pytest
from click.testing import CliRunner

from presales_desk.actions.sample import open_sample
from presales_desk.cli import cli
from presales_desk.records.base import Update
from presales_desk.records.findings import Label
from presales_desk.records.project import Milestone
from presales_desk.workspace.workspace import Workspace

CODE = "PS-2026-118"


class Person:
    """Types commands in a workspace of their own."""

    def __init__(self, folder):
        self.folder = folder

    def runs(self, *words):
        words = ["--workspace", str(self.folder), "--lang", "en", *map(str, words)]
        return CliRunner().invoke(cli, words)

    def reads(self, *words):
        outcome = self.runs(*words, "--json")
        assert outcome.exit_code == 0, outcome.output
        return json.loads(outcome.stdout)

    def notes(self, place, text):
        """Write a note on a key date, at the window."""
        workspace = Workspace.open(self.folder)
        day = workspace.find(Milestone)[place]
        label = Label("milestone.new", name=day.name)
        workspace.apply(label, Update(day, note=text), scope=day.project_id)
        workspace.close()

    def note(self, place):
        workspace = Workspace.open(self.folder, read_only=True)
        text = workspace.find(Milestone)[place].note
        workspace.close()
        return text


@pytest.fixture
def lin(tmp_path):
    workspace = Workspace.open(tmp_path / "lin")
    open_sample(workspace, "zh")
    workspace.close()
    return Person(tmp_path / "lin")


@pytest.fixture
def wang(tmp_path):
    return Person(tmp_path / "wang")


def test_a_project_that_comes_back_is_merged(lin, wang, tmp_path):
    lin.reads("project", "export", CODE, "--out", tmp_path / "out.pdesk")
    wang.reads("project", "import", tmp_path / "out.pdesk", "--merge")
    wang.notes(0, "theirs")
    wang.notes(1, "new")
    lin.notes(0, "mine")
    wang.reads("project", "export", CODE, "--out", tmp_path / "back.pdesk")

    shown = lin.reads("project", "import", tmp_path / "back.pdesk", "--merge")

    assert (shown["added"], shown["changed"], shown["removed"]) == (0, 1, 0)
    (conflict,) = shown["conflicts"]
    assert (conflict["mine"], conflict["theirs"]) == ("mine", "theirs")
    assert (lin.note(0), lin.note(1)) == ("mine", "new")
    again = lin.reads("project", "import", tmp_path / "back.pdesk", "--merge", "--theirs")
    assert again["conflicts"] == []
    assert len(lin.reads("project", "list")["projects"]) == 1


def test_theirs_can_be_taken_where_both_changed(lin, wang, tmp_path):
    lin.reads("project", "export", CODE, "--out", tmp_path / "out.pdesk")
    wang.reads("project", "import", tmp_path / "out.pdesk")
    wang.notes(0, "theirs")
    lin.notes(0, "mine")
    wang.reads("project", "export", CODE, "--out", tmp_path / "back.pdesk")

    told = lin.runs("project", "import", tmp_path / "back.pdesk", "--merge", "--theirs")

    assert "mine | theirs" in told.stdout
    assert lin.note(0) == "theirs"
    assert lin.runs("project", "import", tmp_path / "back.pdesk", "--theirs").exit_code == 2


def test_a_package_is_looked_into_before_it_is_taken_in(lin, wang, tmp_path):
    text = tmp_path / "案例.md"
    text.write_text("# 割接\n演练", encoding="utf-8")
    (entry,) = lin.reads("kb", "add", text)["entries"]
    lin.reads("kb", "export", "--out", tmp_path / "k.pdkb")

    seen = wang.reads("kb", "look", tmp_path / "k.pdkb")

    assert [(one["id"], one["standing"]) for one in seen["entries"]] == [(entry["id"], "new")]
    assert seen["sealed"]
    assert seen["origin"]["workspace"] == "lin"
    assert "Check number" in wang.runs("kb", "look", tmp_path / "k.pdkb").stdout
    assert wang.reads("kb", "import", tmp_path / "k.pdkb")["added"] == [entry["id"]]
    assert wang.reads("kb", "look", tmp_path / "k.pdkb")["entries"][0]["standing"] == "known"


def test_a_package_without_names_is_written(lin, wang, tmp_path):
    text = tmp_path / "G集团案例.md"
    text.write_text("# G集团\n许峰：报价128万元，青山机房", encoding="utf-8")
    scan = tmp_path / "扫描.pdf"
    scan.write_bytes(b"%PDF")
    lin.reads("kb", "add", text)
    lin.reads("kb", "add", scan)
    out = tmp_path / "r.pdkb"

    shown = lin.reads("kb", "export", "--out", out, "--redacted", "--name", "青山机房")

    assert [left["file"] for left in shown["left_out"]] == ["扫描.pdf"]
    wang.reads("kb", "import", out)
    assert wang.reads("kb", "search", "G集团")["total"] == 0
    assert wang.reads("kb", "search", "青山机房")["total"] == 0
    (hit,) = wang.reads("kb", "search", "报价")["hits"]
    assert hit["title"] == "客户A案例"


def test_a_workspace_that_holds_entries_alone_can_share_them(wang, tmp_path):
    text = tmp_path / "a.txt"
    text.write_text("割接", encoding="utf-8")
    wang.reads("kb", "add", text)
    wang.reads("kb", "export", "--out", tmp_path / "k.pdkb")
    assert wang.reads("kb", "look", tmp_path / "k.pdkb")["origin"]["program"]
