"""``tender read`` and ``schema tender``, as a program and a person use them."""

import json

import pypdfium2
import pytest
from click.testing import CliRunner

from presales_desk.cli import cli

LINES = (
    "第一章 招标公告",
    "项目名称：城市大脑建设项目",
    "项目编号：ABC-2026-001",
    "投标截止时间：2026年3月5日14:00",
    "第二章 采购需求",
    "标“★”的条款为实质性要求，不满足的投标无效。",
    "★1、须本地部署。",
)


@pytest.fixture
def tender(tmp_path):
    path = tmp_path / "招标.txt"
    path.write_text("\n".join(LINES), encoding="utf-8")
    return str(path)


def run(*arguments):
    return CliRunner().invoke(cli, list(arguments))


def test_one_file_gives_one_object_with_every_key_of_the_contract(tender):
    result = run("tender", "read", tender, "--json", "--lang", "zh")

    found = json.loads(result.stdout)
    assert list(found) == [
        *("file", "sha256", "language", "pages", "facts", "marks"),
        *("clauses", "scoring", "documents", "rejections", "warnings", "checks", "terms"),
    ]
    assert found["pages"] is None
    assert found["facts"][2]["value"] == "2026-03-05T14:00"
    assert found["clauses"][0] == {
        "id": "C0001",
        "mark": "★",
        "meaning": "mandatory",
        "number": "1、",
        "text": "★1、须本地部署。",
        "section": "第二章采购需求",
        "kind": "technical",
        "place": {"part": "第二章采购需求", "page": None, "block": 6},
    }


def test_several_files_give_a_list(tender):
    assert len(json.loads(run("tender", "read", tender, tender, "--json").stdout)) == 2


def test_a_file_that_cannot_be_read_does_not_keep_the_others_from_it(tender, tmp_path):
    path = tmp_path / "坏.pdf"
    path.write_bytes(b"%PDF-1.4 nothing")

    result = run("tender", "read", str(path), tender, "--json", "--lang", "zh")

    assert result.exit_code == 0
    [found] = json.loads(result.stdout)
    assert found["facts"]
    assert "坏.pdf" in found["warnings"][0]["message"]


@pytest.mark.parametrize(("language", "word"), [("zh", "投标截止时间"), ("en", "Deadline")])
def test_people_read_it_in_their_language(tender, language, word):
    result = run("tender", "read", tender, "--lang", language)

    assert result.exit_code == 0
    assert f"{word}: 2026-03-05T14:00" in result.stdout


def test_a_file_that_cannot_be_read_is_one_line_and_exit_code_one(tmp_path):
    path = tmp_path / "坏.pdf"
    path.write_bytes(b"%PDF-1.4 nothing")

    result = run("tender", "read", str(path), "--lang", "zh")

    assert result.exit_code == 1
    assert "坏.pdf" in result.stderr
    assert result.stdout == ""


def test_the_schema_names_what_is_printed(tender):
    shape = json.loads(run("schema", "tender").stdout)

    found = json.loads(run("tender", "read", tender, "--json").stdout)
    assert set(shape["properties"]) == set(found)


def test_the_help_tells_where_sums_in_another_currency_stand():
    told = " ".join(run("tender", "read", "--help").stdout.split())

    assert "budget, max_price and bid_bond" in told


@pytest.mark.parametrize(("language", "lost"), [("zh", "重新打开"), ("en", "still there")])
def test_a_scan_is_told_what_to_do_and_not_that_it_is_gone(tmp_path, language, lost):
    path = tmp_path / "扫描.pdf"
    page = pypdfium2.PdfDocument.new()
    page.new_page(595, 842)
    page.save(path)

    result = run("tender", "read", str(path), "--lang", language)

    assert result.exit_code == 1
    assert "OCR" in result.stderr
    assert lost not in result.stderr
