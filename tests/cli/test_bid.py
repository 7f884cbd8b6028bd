"""A bid from the command line: tender in, documents out."""

from __future__ import annotations

import json

import docx
import pytest
from click.testing import CliRunner

from presales_desk.cli import cli

TENDER = """项目名称：某市数据平台
项目编号：SZ-2026-118
标有“★”的条款为实质性条款，不满足的投标无效。
第三章 技术要求
3.1 ★平台须通过网络安全等级保护三级测评。
3.2 支持接入不少于30类数据源。
"""


@pytest.fixture
def run(tmp_path):
    workspace = {"PRESALES_DESK_WORKSPACE": str(tmp_path / "库")}
    return lambda *words: CliRunner().invoke(cli, [*words, "--lang", "zh"], env=workspace)


def test_a_tender_goes_in_and_the_documents_of_the_bid_come_out(run, tmp_path):
    file = tmp_path / "招标文件.txt"
    file.write_text(TENDER, encoding="utf-8")
    assert run("project", "new", "--name", "数据平台", "--customer", "市局").exit_code == 0
    read = run("bid", "read", "数据平台", str(file), "--json")
    assert json.loads(read.stdout)["added"] >= 2
    assert json.loads(read.stdout)["left_out"] == []
    out = tmp_path / "标书"
    written = run("bid", "documents", "数据平台", "--out", str(out), "--json")
    documents = json.loads(written.stdout)["documents"]
    assert {"matrix", "technical-deviation", "skeleton"} <= {each["kind"] for each in documents}
    assert len(list(out.glob("*.docx"))) == len(documents)


def test_a_document_nobody_knows_is_refused(run, tmp_path):
    run("project", "new", "--name", "数据平台", "--customer", "市局")
    refused = run("bid", "documents", "数据平台", "--out", str(tmp_path), "--kind", "novel")
    assert refused.exit_code == 1
    assert "novel" in refused.stderr
    assert not list(tmp_path.glob("*.docx"))


def test_finished_documents_are_checked_against_the_tender(run, tmp_path):
    file = tmp_path / "招标文件.txt"
    file.write_text(TENDER, encoding="utf-8")
    run("project", "new", "--name", "数据平台", "--customer", "市局")
    run("bid", "read", "数据平台", str(file))
    letter = docx.Document()
    letter.add_paragraph("项目编号：JT-2025-007")
    letter.save(tmp_path / "投标函.docx")
    asked = ("bid", "check", str(tmp_path / "投标函.docx"), "--project", "数据平台")

    [document] = json.loads(run(*asked, "--json").stdout)["documents"]

    [found] = document["findings"]
    assert (found["rule"], found["severity"]) == ("other_number", "error")
    assert found["place"] == {"part": "", "page": None, "block": 0}
    assert "SZ-2026-118" in found["message"]
    assert found["fix"] in run(*asked).stdout
    assert "JT-2025-007" in run(*asked).stdout


def test_a_check_says_which_file_of_the_tender_it_could_not_read(run, tmp_path):
    file = tmp_path / "招标文件.txt"
    file.write_text(TENDER, encoding="utf-8")
    run("project", "new", "--name", "数据平台", "--customer", "市局")
    run("bid", "read", "数据平台", str(file))
    for stored in (tmp_path / "库" / "attachments").rglob("*"):
        if stored.is_file():
            stored.chmod(0o600)
            stored.write_bytes(b"altered")
    letter = docx.Document()
    letter.add_paragraph("项目编号：SZ-2026-118")
    letter.save(tmp_path / "投标函.docx")
    asked = ("bid", "check", str(tmp_path / "投标函.docx"), "--project", "数据平台")

    [why] = json.loads(run(*asked, "--json").stdout)["unread"]

    assert "招标文件.txt" in why
    assert why in run(*asked).stdout
