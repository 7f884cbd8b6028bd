"""``presales-desk check``: as a person reads it, and as a program does."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from presales_desk import structure
from presales_desk.actions.sample import open_sample
from presales_desk.cli import cli
from presales_desk.deck.checking.file_shape import CheckedFile
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.project import Project
from presales_desk.workspace.workspace import Workspace
from tests.deck.making import Making, chart, text

KEYS = {"file", "slides", "findings", "score", "by_problem"}
PROBLEMS = [
    *("untargeted", "wrong_customer", "unstructured", "unbalanced"),
    *("unpersuasive", "too_much_text", "too_plain", "too_flashy"),
]


@pytest.fixture
def deck(tmp_path) -> Path:
    making = Making()
    slide = making.slide("方案介绍")
    chart(slide)
    text(slide, "临海市公安局也采用了")
    file = tmp_path / "方案.pptx"
    file.write_bytes(making.content)
    return file


def run(*words, language="zh"):
    return CliRunner().invoke(cli, [*map(str, words), "--lang", language])


def test_a_program_gets_one_document_of_the_agreed_shape(deck):
    outcome = run("check", deck, "--json")

    told = json.loads(outcome.stdout)

    assert outcome.exit_code == 0
    assert told.keys() == KEYS
    assert told["file"] == str(deck)
    assert list(told["by_problem"]) == PROBLEMS
    assert sum(told["by_problem"].values()) == len(told["findings"]) > 0
    for finding in told["findings"]:
        assert finding.keys() == {"rule", "severity", "slide", "shape", "message", "fix"}
        assert finding["severity"] in ("error", "warning", "hint")
    assert structure.read(CheckedFile, told).score == told["score"]


def test_the_shape_is_described(deck):
    schema = json.loads(CliRunner().invoke(cli, ["schema", "check"]).stdout)

    assert set(schema["required"]) == KEYS


@pytest.mark.parametrize(
    ("language", "words"), [("zh", "图表没有写数据来源。"), ("en", "The chart has no source.")]
)
def test_a_person_reads_slide_by_slide_what_is_wrong_and_what_to_do(deck, language, words):
    lines = run("check", deck, language=language).stdout.splitlines()

    place = next(number for number, line in enumerate(lines) if words in line)
    slide = "第 1 页" if language == "zh" else "Slide 1"
    assert slide in lines[:place]
    assert lines[place + 1].startswith("      ")


def test_with_a_project_the_names_of_others_leak(deck, tmp_path):
    folder = tmp_path / "workspace"
    workspace = Workspace.open(folder)
    project = open_sample(workspace, "zh")
    other = Project(name="数据中台", customer="临海市公安局")
    workspace.apply(Label("test"), Insert(other), scope=other.id)
    workspace.close()

    alone = json.loads(run("check", deck, "--json").stdout)
    known = json.loads(
        run("--workspace", folder, "check", deck, "--project", project.code, "--json").stdout
    )

    leak = "P2.wrong-name"
    assert leak not in [finding["rule"] for finding in alone["findings"]]
    assert leak in [finding["rule"] for finding in known["findings"]]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no archive", b"%PDF-1.7"])
def test_what_is_no_deck_is_refused_in_one_line(content, tmp_path):
    file = tmp_path / "方案.pptx"
    file.write_bytes(content)

    outcome = run("check", file)

    assert outcome.exit_code == 1
    assert outcome.stdout == ""
    assert outcome.stderr.count("\n") == 1


def test_a_file_that_is_not_there_is_told(tmp_path):
    outcome = run("check", tmp_path / "nothing.pptx")

    assert outcome.exit_code == 1
    assert "nothing.pptx" in outcome.stderr
