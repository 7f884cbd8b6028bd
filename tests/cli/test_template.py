"""``template check`` tells a designer what to mend, in words and as JSON."""

from __future__ import annotations

import json

import pptx
import pytest
from click.testing import CliRunner

from presales_desk.cli import cli


@pytest.fixture
def template(tmp_path):
    file = tmp_path / "company.pptx"
    pptx.Presentation().save(file)
    return file


def run(*arguments):
    return CliRunner().invoke(cli, ["--lang", "en", *map(str, arguments)])


def test_each_of_our_layouts_is_named_with_theirs_and_what_to_mend(template):
    done = run("template", "check", template)

    assert done.exit_code == 0
    assert "Cover → Title Slide (fits)" in done.output
    assert "not 16:9" in done.output


def test_the_same_as_json(template):
    done = run("template", "check", template, "--json")

    data = json.loads(done.output)
    assert data["width"] == 10.0
    assert {use["layout"] for use in data["uses"]} >= {"cover", "bullets", "closing"}
    assert "format" in {finding["rule"] for finding in data["findings"]}


def test_what_is_no_template_is_refused_in_words(tmp_path):
    broken = tmp_path / "broken.pptx"
    broken.write_bytes(b"PK\x03\x04 nothing")

    done = run("template", "check", broken)

    assert done.exit_code != 0
    assert "broken.pptx" in done.output
