"""Documents of a bid as they are written: forms of the tender, pages, and the check of both."""

import datetime as dt
import zipfile
from decimal import Decimal
from pathlib import Path

import docx
import pypdfium2
import pytest
from docx.oxml.ns import qn

from presales_desk.actions import bid_pages
from presales_desk.actions.bid_check import check_bid_files, expected_of
from presales_desk.actions.bid_documents import (
    IN_TENDER_FORM,
    KINDS,
    write_bid_document,
    write_bid_documents,
)
from presales_desk.actions.office import PDF, convert, find_office
from presales_desk.actions.tender_files import read_files
from presales_desk.actions.tender_import import Import, import_tender
from presales_desk.bid.finished.expected import Rule
from presales_desk.documents.bid.parts import PARTS
from presales_desk.records.base import Insert, Update
from presales_desk.records.bid import Bid
from presales_desk.records.findings import Label
from presales_desk.records.job import CancelledError, Unattended
from presales_desk.records.messages import catalogue
from presales_desk.records.project import Project
from presales_desk.workspace.workspace import Workspace
from tests.documents.office import complaints

TENDERS = Path(__file__).parents[3] / "shared/data/tenders"
NOW = dt.datetime(2026, 1, 12, 10)  # noqa: DTZ001 (local time)
needs_office = pytest.mark.skipif(find_office() is None, reason="LibreOffice is not installed.")
needs_tenders = pytest.mark.skipif(
    not TENDERS.is_dir(), reason="the real tenders are not on this machine"
)


@pytest.fixture
def workspace(tmp_path):
    with_us = Workspace.open(tmp_path / "库", author="林晓")
    yield with_us
    with_us.close()


@pytest.fixture
def project(workspace):
    project = Project(name="数据平台", customer="某市")
    other = Project(name="邻市交通平台项目", customer="邻市交通局")
    label = Label("project.new", name=project.name)
    workspace.apply(label, Insert(project), Insert(other), scope=project.id)
    return project


def takes(workspace, project, *files):
    read = read_files(workspace, files, Unattended(), catalogue("zh"))
    import_tender(workspace, project.id, read, Import.ADD, NOW).applied(workspace)
    [bid] = workspace.find(Bid, project_id=project.id)
    label = Label("bid_row.bid", field="x")
    workspace.apply(label, Update(bid, total=Decimal(1200500), signer="张三"), scope=project.id)


def tender(folder):
    """A tender in Word that prints two forms."""
    document = docx.Document()
    for line in (
        "第一章 招标公告",
        "项目名称：某市数据平台项目",
        "项目编号：SZ-2026-118",
        "采购人：某市公安局",
        "投标截止时间：2026年12月18日9时30分",
        "投标有效期：90日历天",
        "第六章 投标文件格式",
        "附件1 投标函",
        "致：____________（采购人）",
        "我方参加________（项目名称）投标，愿意提供全部服务。",
        "投标人（盖章）：",
        "日期：    年   月   日",
        "附件2 承诺书",
        "我方承诺所提供的全部资料真实有效。",
        "投标人（盖章）：",
        "附件3 技术方案",
        "格式自拟。",
    ):
        document.add_paragraph(line)
    document.save(folder / "招标文件.docx")
    return folder / "招标文件.docx"


def texts(file):
    return [p.text for p in docx.Document(file).paragraphs]


def entries(file):
    """The contents of a document: title and page."""
    body = docx.Document(file).element.body
    found = []
    for link in body.iter(qn("w:hyperlink")):
        said = [t.text for t in link.iter(qn("w:t"))]
        found.append((said[0], said[1] if len(said) > 1 else None))
    return found


def spoil_stored_files(workspace):
    for stored in workspace.folder.glob("attachments/**/*"):
        if stored.is_file():
            stored.chmod(0o600)
            stored.write_bytes(b"altered")


def has_updates(file):
    return docx.Document(file).settings.element.find(qn("w:updateFields")) is not None


def test_the_skeleton_takes_the_forms_of_the_tender_over(workspace, project, tmp_path):
    takes(workspace, project, tender(tmp_path))
    made = write_bid_document(
        workspace, "skeleton", project.id, tmp_path / "标书.docx", NOW, Unattended()
    )
    lines = texts(made.file)
    assert "致：某市公安局（采购人）" in lines
    assert "我方参加某市数据平台项目（项目名称）投标，愿意提供全部服务。" in lines
    assert "日期：2026年1月12日" in lines
    assert complaints(made.file) == ""


def test_a_single_document_has_the_form_of_the_tender_too(workspace, project, tmp_path):
    takes(workspace, project, tender(tmp_path))
    made = write_bid_document(
        workspace, "bid-letter", project.id, tmp_path / "投标函.docx", NOW, Unattended()
    )
    assert "致：某市公安局（采购人）" in texts(made.file)
    assert not made.set_anew


def test_forms_are_found_in_an_archive_as_well(workspace, project, tmp_path):
    packed = tmp_path / "采购文件.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(tender(tmp_path), "附件/招标文件.docx")
    takes(workspace, project, packed)
    made = write_bid_document(
        workspace, "bid-letter", project.id, tmp_path / "投标函.docx", NOW, Unattended()
    )
    assert "致：某市公安局（采购人）" in texts(made.file)


def test_a_letter_that_was_changed_in_word_is_told_when_the_bid_is_checked(
    workspace, project, tmp_path
):
    takes(workspace, project, tender(tmp_path))
    target = tmp_path / "标书.docx"
    made = write_bid_document(workspace, "skeleton", project.id, target, NOW, Unattended())

    def altered():
        [report] = check_bid_files(workspace, project.id, [made.file], Unattended()).reports
        return [fault.text for fault in report.faults if fault.rule is Rule.ALTERED]

    assert altered() == []
    document = docx.Document(made.file)
    promise = next(p for p in document.paragraphs if "真实有效" in p.text)
    promise.runs[0].text = (
        "我方承诺资料大致有效，如有出入由我方另行说明，且不影响本次投标的有效性与评审结果。" * 2
    )
    document.save(made.file)
    assert altered() == ["我方承诺所提供的全部资料真实有效"]


def test_the_words_of_forms_in_a_plain_text_are_taken_over_and_that_is_told(
    workspace, project, tmp_path
):
    word = tender(tmp_path)
    plain = tmp_path / "招标文件.txt"
    plain.write_text("\n".join(texts(word)), encoding="utf-8")
    takes(workspace, project, plain)
    target = tmp_path / "标书.docx"

    made = write_bid_document(workspace, "skeleton", project.id, target, NOW, Unattended())

    assert made.set_anew
    assert "我方参加某市数据平台项目（项目名称）投标，愿意提供全部服务。" in texts(made.file)
    assert complaints(made.file) == ""


def test_the_documents_that_take_forms_over_are_those_with_a_form_of_ours():
    forms = {part.kind for part in PARTS} & set(KINDS)
    assert forms | {"skeleton", "blind-volume"} == IN_TENDER_FORM


def test_without_the_stored_tender_our_own_form_serves(workspace, project, tmp_path):
    takes(workspace, project, tender(tmp_path))
    spoil_stored_files(workspace)
    made = write_bid_document(
        workspace, "bid-letter", project.id, tmp_path / "投标函.docx", NOW, Unattended()
    )
    assert any("已仔细研究" in line for line in texts(made.file))
    assert [error.values["name"] for error in made.unread] == ["招标文件.docx"]


def test_a_check_tells_which_file_of_the_tender_letters_were_not_compared_with(
    workspace, project, tmp_path
):
    takes(workspace, project, tender(tmp_path))
    target = tmp_path / "标书.docx"
    made = write_bid_document(workspace, "skeleton", project.id, target, NOW, Unattended())
    assert not check_bid_files(workspace, project.id, [made.file], Unattended()).unread
    spoil_stored_files(workspace)

    checked = check_bid_files(workspace, project.id, [made.file], Unattended())

    assert [error.values["name"] for error in checked.unread] == ["招标文件.docx"]
    assert [report.name for report in checked.reports] == ["标书.docx"]


@pytest.mark.slow
@needs_office
def test_the_contents_show_the_pages_on_which_the_headings_are_printed(
    workspace, project, tmp_path
):
    takes(workspace, project, tender(tmp_path))
    made = write_bid_document(
        workspace, "skeleton", project.id, tmp_path / "标书.docx", NOW, Unattended()
    )
    assert made.pages
    assert not has_updates(made.file)
    pdf = convert({"a": made.file.read_bytes()}, PDF, Unattended(), ".docx")["a"]
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)]
    printed = pages[1:]  # the cover is not counted
    for title, page in entries(made.file):
        assert title.partition("、")[2] in printed[int(page) - 1]
    assert made.pages == len(printed)


def test_without_libreoffice_the_contents_are_left_to_word(
    workspace, project, tmp_path, monkeypatch
):
    monkeypatch.setattr(bid_pages, "find_office", lambda: None)
    takes(workspace, project, tender(tmp_path))
    made = write_bid_document(
        workspace, "skeleton", project.id, tmp_path / "标书.docx", NOW, Unattended()
    )
    assert made.pages is None
    assert has_updates(made.file)
    titles = ["一、投标函", "二、承诺书", "三、技术方案"]
    assert entries(made.file) == [(title, None) for title in titles]


class Watched:
    """A job that somebody watches, and stops where told so."""

    def __init__(self):
        self.seen = []
        self.stops = False

    def step(self, done, total, what):
        self.seen.append((done, total, what))
        if self.stops:
            raise CancelledError


@needs_office
def test_counting_can_be_stopped_and_leaves_nothing_behind(
    workspace, project, tmp_path, monkeypatch
):
    takes(workspace, project, tender(tmp_path))
    target, job = tmp_path / "标书.docx", Watched()

    def counting(*given):
        job.stops = True
        return convert(*given)

    monkeypatch.setattr(bid_pages, "convert", counting)
    with pytest.raises(CancelledError):
        write_bid_document(workspace, "skeleton", project.id, target, NOW, job)
    assert not target.exists()


def test_who_waits_for_documents_reads_which_is_written(workspace, project, tmp_path):
    takes(workspace, project, tender(tmp_path))
    job, kinds = Watched(), ["bid-letter", "skeleton", "matrix"]
    written = write_bid_documents(workspace, project.id, tmp_path, NOW, job, kinds=kinds)
    told = list(dict.fromkeys(job.seen))
    assert told == [(number, 3, made.file.name) for number, made in enumerate(written)]
    assert len(job.seen) > len(told), "a long document is told of again, so that it can be stopped"


def test_what_is_checked_comes_from_the_bid_and_the_whole_workspace(workspace, project, tmp_path):
    takes(workspace, project, tender(tmp_path))
    expected = expected_of(workspace, project.id)
    assert (expected.number, expected.validity) == ("SZ-2026-118", 90)
    assert expected.deadline == dt.datetime(2026, 12, 18, 9, 30)  # noqa: DTZ001 (local time)
    assert set(expected.foreign) == {"邻市交通平台项目", "邻市交通局"}
    assert expected.totals[0] == Decimal(1200500)
    assert "张三" in expected.identity


def test_our_own_documents_only_lack_what_is_still_open(workspace, project, tmp_path, monkeypatch):
    monkeypatch.setattr(bid_pages, "find_office", lambda: None)
    takes(workspace, project, tender(tmp_path))
    out = tmp_path / "标书"
    kinds = ["bid-letter", "price-summary", "authorization", "skeleton", "technical-deviation"]
    written = write_bid_documents(
        workspace, project.id, out, NOW, Unattended(), kinds=kinds, draft=False
    )
    files = [document.file for document in written]
    reports = check_bid_files(workspace, project.id, files, Unattended()).reports
    faults = [(report.name, fault) for report in reports for fault in report.faults]
    assert [each for each in faults if each[1].rule is not Rule.OPEN_PLACE] == []
    assert faults


@needs_tenders
@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "forms"), [("cn_huangpu_customs_aux.docx", 20), ("cn_huaxin_bidgpt.pdf", 0)]
)
def test_a_real_tender_gives_documents_that_word_opens(
    workspace, project, tmp_path, monkeypatch, name, forms
):
    monkeypatch.setattr(bid_pages, "find_office", lambda: None)
    takes(workspace, project, TENDERS / name)
    out = tmp_path / "标书"
    written = write_bid_documents(workspace, project.id, out, NOW, Unattended(), draft=False)
    for document in written:
        assert complaints(document.file) == "", document.kind
    skeleton = docx.Document(written[-1].file)
    taken = {s.style_id for s in skeleton.styles if s.style_id.startswith("tender")}
    used = skeleton.element.body.iter(qn("w:pStyle"))
    assert sum(style.get(qn("w:val")) in taken for style in used) >= forms
