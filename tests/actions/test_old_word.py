"""Tenders of older word processors, read with the help of LibreOffice."""

import io
import zipfile

import pytest
from docx import Document

from presales_desk.actions.office import convert, find_office
from presales_desk.actions.tenders import read_tender_files
from presales_desk.errors import NotReadError
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue
from tests.bid.conftest import facts, saved

needs_office = pytest.mark.skipif(find_office() is None, reason="LibreOffice is not installed.")


def read(path):
    return read_tender_files([path], Unattended(), catalogue("zh"))


@pytest.fixture(scope="module")
def old_word():
    """A tender as Word 97 would have saved it."""
    document = Document()
    document.add_paragraph("第一章 招标公告")
    document.add_paragraph("项目编号：ABC-2026-001")
    document.add_paragraph("预算金额：38.4万元")
    return convert({"a": saved(document)}, "doc:MS Word 97", Unattended(), ".docx")["a"]


@pytest.mark.slow
@needs_office
def test_an_old_file_is_read_like_a_new_one(tmp_path, old_word):
    (tmp_path / "招标文件.wps").write_bytes(old_word)

    (tender,) = read(tmp_path / "招标文件.wps")

    assert tender.file == "招标文件.wps"
    assert facts(tender) == {"project_no": "ABC-2026-001", "budget_cny": 384000, "currency": "CNY"}


@pytest.mark.slow
@needs_office
def test_an_old_file_in_an_archive_is_not_forgotten(tmp_path, old_word):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("tender.doc", old_word)
    (tmp_path / "all.zip").write_bytes(target.getvalue())

    assert [one.file for one in read(tmp_path / "all.zip")] == ["all.zip/tender.doc"]


def test_without_libreoffice_the_message_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setattr("presales_desk.actions.old_word.find_office", lambda: None)
    (tmp_path / "a.doc").write_bytes(b"\xd0\xcf\x11\xe0" + bytes(600))

    with pytest.raises(NotReadError) as caught:
        read(tmp_path / "a.doc")

    assert "LibreOffice" in catalogue("zh").error(caught.value)


def test_what_only_pretends_to_be_a_text_never_reaches_libreoffice(tmp_path):
    (tmp_path / "a.doc").write_bytes(b"MZ not a text")

    with pytest.raises(NotReadError) as caught:
        read(tmp_path / "a.doc")

    assert caught.value.values["reason"] == "reason.office_could_not"
