"""The headless commands, as a person or a program uses them."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pptx
import pytest
from click.testing import CliRunner
from icalendar import Calendar

from presales_desk.actions.bid_documents import KINDS as BID_KINDS
from presales_desk.actions.sample import open_sample
from presales_desk.cli import cli
from presales_desk.documents.reports import KINDS
from presales_desk.workspace.workspace import Workspace

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A workspace with the sample in both languages."""
    folder = tmp_path_factory.mktemp("cli") / "workspace"
    workspace = Workspace.open(folder)
    open_sample(workspace, "zh")
    open_sample(workspace, "en")
    workspace.close()
    return folder


class Person:
    """Types commands and reads what they print."""

    def __init__(self, folder):
        self._folder = folder

    def runs(self, *words, language="en"):
        arguments = ["--workspace", str(self._folder), "--lang", language]
        return CliRunner().invoke(cli, [*arguments, *map(str, words)])

    def reads(self, *words):
        outcome = self.runs(*words, "--json")
        assert outcome.exit_code == 0, outcome.output
        return json.loads(outcome.stdout)


@pytest.fixture
def person(folder):
    return Person(folder)


def test_json_may_be_asked_for_before_the_command_too(person, folder):
    before = CliRunner().invoke(cli, ["--json", "--workspace", str(folder), "project", "list"])

    assert before.exit_code == 0, before.output
    assert json.loads(before.stdout) == person.reads("project", "list")


def test_json_without_a_command_opens_no_window():
    outcome = CliRunner().invoke(cli, ["--json"])

    assert outcome.exit_code == 2
    assert "--json" in outcome.stderr


def test_projects_are_listed_and_shown(person):
    listed = person.reads("project", "list")["projects"]
    assert {project["code"] for project in listed} == {"PS-2026-118", "PS-2026-118E"}

    shown = person.reads("project", "show", "PS-2026-118")
    assert shown["complete_percent"] > 80
    assert "key_info.contradiction" in {finding["key"] for finding in shown["findings"]}


def test_a_project_is_begun(tmp_path):
    person = Person(tmp_path / "new")

    made = person.reads("project", "new", "--name", "Hospital platform", "--customer", "H")

    assert person.reads("project", "list")["projects"][0]["id"] == made["project"]["id"]


def test_a_project_travels_as_a_file(person, tmp_path):
    file = person.reads("project", "export", "PS-2026-118", "--out", tmp_path / "p.pdesk")["file"]

    taken = Person(tmp_path / "colleague").reads("project", "import", file)

    assert taken["project"]["code"] == "PS-2026-118"


def test_the_dates_of_a_project_and_all_of_mine_become_calendar_files(person, tmp_path):
    one = person.reads("project", "calendar", "PS-2026-118", "--out", tmp_path / "one.ics")
    mine = person.reads("project", "calendar", "--out", tmp_path / "mine.ics")

    events = [len(Calendar.from_ical(Path(f["file"]).read_bytes()).events) for f in (one, mine)]
    assert 0 < events[0] < events[1]  # the sample is there in two languages


def test_a_deck_is_generated_and_opens(person, tmp_path):
    written = person.reads("deck", "PS-2026-118", "--out", tmp_path / "talk.pptx")

    assert len(pptx.Presentation(written["file"]).slides) == written["slides"] == 23


@pytest.mark.parametrize(
    ("words", "ending"),
    [
        (("deck", "PS-2026-118"), ".pptx"),
        (("deck", "PS-2026-118", "--strategy"), ".pptx"),
        (("report", "key-info", "PS-2026-118"), ".docx"),
        (("summary", "PS-2026-118"), ".docx"),
        (("plan", "PS-2026-118"), ".docx"),
        (("project", "export", "PS-2026-118"), ".pdesk"),
        (("project", "calendar", "PS-2026-118"), ".ics"),
    ],
)
def test_in_a_folder_the_company_s_rule_names_the_file(person, tmp_path, words, ending):
    folder = tmp_path / "out"
    folder.mkdir()

    written = Path(person.reads(*words, "--out", folder)["file"])

    assert written.parent == folder
    assert written.suffix == ending
    assert re.match(r"\d{8}_G集团_", written.name)


def test_an_outline_file_becomes_a_deck_without_a_workspace(tmp_path):
    outline = tmp_path / "outline.json"
    slides = [
        {"kind": "cover", "title": "Four-level network"},
        {"kind": "bullets", "section": "S1", "title": "We cut outages", "points": [{"text": "a"}]},
    ]
    data = {"title": "Four-level network", "language": "en", "slides": slides}
    outline.write_text(json.dumps(data), encoding="utf-8")

    person = Person(tmp_path / "nowhere")
    written = person.reads("deck", "--outline", outline, "--out", tmp_path / "talk.pptx")

    assert written["slides"] == 2
    assert not (tmp_path / "nowhere").exists()


def test_a_wrong_outline_file_is_refused_with_the_place(tmp_path):
    outline = tmp_path / "outline.json"
    slide = {"kind": "bullets", "title": "x", "points": [{"texx": "a"}]}
    outline.write_text(json.dumps({"title": "x", "slides": [slide]}), encoding="utf-8")

    outcome = Person(tmp_path).runs("deck", "--outline", outline, "--out", tmp_path / "x.pptx")

    assert outcome.exit_code == 1
    assert "slides[0].points[0]" in outcome.stderr
    assert "texx" in outcome.stderr
    assert len(outcome.stderr.splitlines()) == 1
    assert not (tmp_path / "x.pptx").exists()


@pytest.mark.parametrize("template", ["gone.pptx", "text.pptx"])
def test_a_template_that_is_missing_or_no_deck_is_refused(person, tmp_path, template):
    (tmp_path / "text.pptx").write_text("no deck at all", encoding="utf-8")

    target = tmp_path / "x.pptx"
    outcome = person.runs("deck", "PS-2026-118", "--out", target, "--template", tmp_path / template)

    assert outcome.exit_code == 1
    assert template in outcome.stderr
    assert not target.exists()


@pytest.mark.parametrize("kind", KINDS)
def test_every_report_is_written(person, tmp_path, kind):
    file = Path(person.reads("report", kind, "PS-2026-118", "--out", tmp_path / "r.docx")["file"])

    assert file.stat().st_size > 10_000


def test_the_plan_of_a_day_is_written(person, tmp_path):
    target = tmp_path / "plan.docx"
    written = person.reads("plan", "PS-2026-118", "--out", target)["file"]
    assert "竭尽全力获取" in ZipFile(written).read("word/document.xml").decode()
    before = person.runs("plan", "PS-2026-118", "--on", "2020-01-01", "--out", target)
    assert before.exit_code == 1
    assert "2020-01-01" in before.stderr


def test_what_changed_since_a_day_is_shown(person):
    differences = person.reads("plan", "PS-2026-118", "--since", "2020-01-01")["differences"]
    assert {each["change"] for each in differences} == {"added"}
    lines = person.runs("plan", "PS-2026-118", "--since", "2020-01-01", language="zh").stdout
    assert "新增 郑卫国：" in lines
    assert person.runs("plan", "PS-2026-118").exit_code == 2


def test_reports_are_named_in_the_readers_language(person):
    listed = person.runs("report", "--list", language="zh").stdout

    assert "项目总结" in listed
    assert [line.split()[0] for line in listed.splitlines()] == list(KINDS)


def test_a_summary_is_shown_and_filed(person, tmp_path):
    shown = person.reads("summary", "PS-2026-118")
    assert shown["elements"] == ["cases", "implementation", "service"]
    assert shown["scores"][2] == {
        "name": "价格",
        "full": 35,
        "ours": 28,
        "winner": 31,
        "margin": -3,
    }
    assert shown["fields"]["lessons"]

    assert Path(
        person.reads("summary", "PS-2026-118", "--out", tmp_path / "s.docx")["file"]
    ).exists()


def test_an_open_project_is_not_archived_and_the_reader_learns_why(person):
    outcome = person.runs("kb", "archive", "PS-2026-118")

    assert outcome.exit_code == 1
    assert "Result" in outcome.stderr


def test_documents_are_filed_found_shown_exported_and_imported(tmp_path):
    note = tmp_path / "割接复盘.md"
    note.write_text("# 割接\n\n夜间窗口 8 小时，回退演练两次。", encoding="utf-8")
    person = Person(tmp_path / "mine")
    person.reads("project", "new", "--name", "x")

    entry = person.reads("kb", "add", note)["entries"][0]
    hits = person.reads("kb", "search", "回退")["hits"]

    assert [hit["id"] for hit in hits] == [entry["id"]]
    assert "\ue000回退\ue001" in hits[0]["snippet"]
    assert person.reads("kb", "show", entry["id"])["title"] == "割接复盘"
    assert person.reads("kb", "stats")["entries"] == 1

    file = person.reads("kb", "export", "--out", tmp_path / "all.pdkb")["file"]
    colleague = Person(tmp_path / "colleague")
    assert len(colleague.reads("kb", "import", file)["added"]) == 1
    assert colleague.reads("kb", "import", file)["known"] == 1
    assert colleague.reads("kb", "rebuild")["findings"] == []
    assert colleague.reads("kb", "search", "演练")["total"] == 1


def test_a_backup_is_taken_and_put_back(tmp_path):
    person = Person(tmp_path / "workspace")
    person.reads("project", "new", "--name", "kept")
    file = person.reads("backup", "--out", tmp_path / "all.zip")["file"]
    person.reads("project", "new", "--name", "later")

    person.reads("restore", file)

    assert [p["name"] for p in person.reads("project", "list")["projects"]] == ["kept"]


def test_the_doctor_finds_nothing_wrong_with_a_sound_workspace(person):
    findings = person.reads("doctor")["findings"]

    assert [f for f in findings if f["severity"] == "error"] == []


def test_a_damaged_workspace_is_told_and_repaired(tmp_path):
    person = Person(tmp_path / "workspace")
    for name in ("one", "two"):
        person.reads("project", "new", "--name", name)
    person.reads("backup")
    database = tmp_path / "workspace" / "workspace.db"
    content = bytearray(database.read_bytes())
    content[4096:12288] = bytes(8192)
    database.write_bytes(content)

    assert person.runs("doctor").exit_code == 1
    repaired = person.runs("doctor", "--repair")

    assert repaired.exit_code == 0
    assert [p["name"] for p in person.reads("project", "list")["projects"]] == ["one", "two"]
    assert list((tmp_path / "workspace" / "kept").iterdir())


def test_the_schema_of_outline_files_is_printed():
    schema = json.loads(CliRunner().invoke(cli, ["schema", "outline"]).stdout)

    assert "slides" in schema["properties"]


@pytest.mark.parametrize(
    "words",
    [("deck",), ("report", "key-info"), ("project", "shows"), ("kb", "search"), ("--nonsense",)],
)
def test_wrong_usage_is_exit_code_two(person, words):
    assert person.runs(*words).exit_code == 2


@pytest.mark.parametrize(
    ("words", "told"),
    [(("deck", "--out", "d.pptx"), "二者取其一"), (("report", "key-info"), "用 --list 查看")],
)
def test_what_is_missing_is_told_in_the_readers_language(person, words, told):
    outcome = person.runs(*words, language="zh")

    assert outcome.exit_code == 2
    assert told in outcome.stderr


def test_an_unknown_project_is_one_line_on_stderr(person):
    outcome = person.runs("project", "show", "nothing", language="zh")

    assert (outcome.exit_code, outcome.stdout) == (1, "")
    assert outcome.stderr.strip() == "没有名为“nothing”的项目。用 project list 查看现有内容。"


def test_reading_works_while_a_window_holds_the_workspace_and_writing_is_refused(person, folder):
    holder = Workspace.open(folder)
    try:
        assert person.reads("project", "list")["projects"]
        outcome = person.runs("project", "new", "--name", "x")
    finally:
        holder.close()

    assert outcome.exit_code == 1
    assert "already open" in outcome.stderr


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_demonstration_does_the_whole_job_in_a_process_of_its_own(tmp_path, language):
    command = [sys.executable, "-m", "presales_desk", "demo", "--out", tmp_path / "out"]
    outcome = subprocess.run(
        [*command, "--lang", language, "--json"],
        cwd=ROOT,
        env={**os.environ, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )

    assert (outcome.returncode, outcome.stderr) == (0, "")
    done = json.loads(outcome.stdout)
    suffixes = [Path(file).suffix for file in done["files"]]
    documents = len(KINDS) + len(BID_KINDS) - 1  # only a blind bid has a blind volume
    assert suffixes == [".pptx", *[".docx"] * documents, ".pdesk"]
    assert all(Path(file).exists() for file in done["files"])
    assert done["entry"]["id"] in [hit["id"] for hit in done["search"]["hits"]]


def test_the_strategy_deck_is_written_without_touching_the_outlines(person, tmp_path):
    before = person.reads("project", "show", "PS-2026-118")
    target = tmp_path / "strategy.pptx"
    written = person.reads("deck", "PS-2026-118", "--strategy", "--out", target)

    assert written["slides"] >= 15
    assert pptx.Presentation(target).core_properties.title.startswith("内部策略：")
    assert person.reads("project", "show", "PS-2026-118") == before


def test_the_internal_deck_is_the_strategy_deck_while_there_is_no_other(person, tmp_path):
    target = tmp_path / "INTERNAL.pptx"
    written = person.reads("deck", "PS-2026-118", "--internal", "--out", target)
    assert written["slides"] >= 15
    assert pptx.Presentation(target).core_properties.title.startswith("内部策略：")


def test_a_talk_is_chosen_by_a_part_of_its_title(person, tmp_path):
    target = tmp_path / "talk.pptx"
    person.reads("deck", "PS-2026-118", "--talk", "四级组网", "--out", target)
    assert "四级组网" in pptx.Presentation(target).core_properties.title

    refused = person.runs("deck", "PS-2026-118", "--talk", "没有这份", "--out", target)
    assert refused.exit_code == 1
    assert "没有这份" in refused.stderr


def test_talk_and_internal_exclude_each_other(person, tmp_path):
    target = tmp_path / "talk.pptx"
    given = ("--talk", "四级", "--internal", "--out", target)
    assert person.runs("deck", "PS-2026-118", *given).exit_code == 2
