"""Real tenders prepared in the real window, from the buyer's file to documents that are checked."""

import datetime as dt
import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton

from presales_desk.actions import bid_pages
from presales_desk.actions.tender_files import read_files
from presales_desk.actions.tender_import import Import, import_tender
from presales_desk.records.base import Insert, Update
from presales_desk.records.bid import BidLetter, BidTask
from presales_desk.records.enums import Deviation
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.project import Project
from presales_desk.records.summary import Link
from presales_desk.records.tender import SCORED_BY, TenderClause, TenderFact, TenderScore
from presales_desk.ui.pages.bid import BID
from presales_desk.ui.pages.bid.export_dialog import ExportDialog, WrittenDialog
from presales_desk.ui.pages.bid.matrix.rows import Filter, GroupHead
from presales_desk.ui.pages.bid.matrix.several_dialog import SeveralDialog
from presales_desk.ui.pages.outline import OUTLINE
from presales_desk.ui.preferences import Preferences
from presales_desk.ui.widgets.pick_dialog import PickDialog
from presales_desk.ui.words import finding_text
from presales_desk.workspace.workspace import Workspace
from tests.engineer import DOOR, PageUser

NOW = dt.datetime(2026, 11, 23, 9, 30)  # noqa: DTZ001 (local time)
TENDERS = Path(__file__).parents[3] / "shared" / "data" / "tenders"


@dataclass(frozen=True)
class Tender:
    """A tender of the data folder, and the words in which its bid is prepared.

    Attributes:
        number: As the tender states it.
        answer: What is answered to most clauses.
        doubt: What the buyer is asked about a clause.
        prices: Rows as they are copied from a spreadsheet.
        words: The price offered, in words.
        buttons: What the buttons say that tie clauses, paste prices, plan tasks, and ask the
            buyer.

    """

    file: str
    language: str
    project: str
    number: str
    answer: str
    doubt: str
    prices: str
    words: str
    buttons: tuple[str, str, str, str]


_CHINESE = {
    "language": "zh",
    "answer": "满足，按技术方案实施。",
    "doubt": "请明确验收依据。",
    "prices": "实施服务\t\t\t\t\t2\t月\t5万\n培训\t\t\t\t\t1\t次\t1.5万",
    "words": "壹拾壹万伍仟元整",
    "buttons": ("关联条款", "从 Excel 粘贴", "倒排计划", "澄清提问函"),
}
WORD = Tender(
    file="cn_huangpu_customs_aux.docx",
    project="2026年黄浦海关辅助服务采购项目",
    number="PCMET-2611YG0122",
    **_CHINESE,
)
PDF = Tender(
    file="cn_guangdong_tax_services.pdf",
    project="国家税务总局阳西县税务局非执法类辅助及后勤服务项目",
    number="M4400000707530946001",
    **_CHINESE,
)
ENGLISH = Tender(
    file="en_alaska_aries_rfp.md",
    language="en",
    project="MAGI Medicaid Automated Renewals",
    number="2022-0600-4999",
    answer="We comply, as our approach describes.",
    doubt="Which acceptance criteria apply?",
    prices="Development\t\t\t\t\t2\tmonth\t50000\nTraining\t\t\t\t\t1\tday\t15000",
    words="one hundred fifteen thousand US dollars",
    buttons=("Tie clauses", "Paste from Excel", "Plan backwards", "Request for clarification"),
)
pytestmark = pytest.mark.skipif(
    not TENDERS.is_dir(), reason="the real tenders are not on this machine"
)


class Bidder(PageUser):
    """What an engineer does and sees while a bid is prepared."""

    @property
    def matrix(self):
        return self.page.host.tabs["matrix"]

    def takes(self, file):
        self.page.importer.take([file])
        self.engineer.waits_for_tasks()

    def tab(self, name):
        self.page.host.show_tab(name)
        return self.page.host.tabs[name]

    def clicks(self, words, inside):
        found = [b for b in inside.findChildren(QPushButton) if words in b.text()]
        self._qtbot.mouseClick(next(b for b in found if b.isVisible()), Qt.MouseButton.LeftButton)
        self.engineer.waits_for_tasks()

    @property
    def clauses(self):
        """The clauses as the matrix shows them, top to bottom."""
        model = self.matrix.table.records
        rows = [model.record_at(row) for row in range(model.rowCount())]
        return [row for row in rows if not isinstance(row, GroupHead)]

    def writes(self, table, id, field, value):
        """Write into a cell, as its editor does when it is left."""
        model = table.records
        model.setData(model.index(model.row_of(id), model.column_of(field)), value)

    def corrects(self, key, value):
        """Correct a fact that was read."""
        table = self.tab("points").tables[TenderFact]
        fact = next(fact for fact in self.engineer.finds(TenderFact) if fact.key == key)
        self.writes(table, fact.id, "value", value)

    def pastes_below(self, id, rows):
        """Paste rows of answers into the matrix, from this clause on."""
        table = self.matrix.table
        assert table.reveal(id, "response")
        table.setFocus()
        QApplication.clipboard().setText("\n".join(rows))
        self.engineer.presses("Ctrl+V")
        self.engineer.waits_for_tasks()

    def gives_all(self, **values):
        """Give the clauses that are shown something in common."""
        self.matrix.table.selectAll()
        self.engineer.runs("bid.edit_several")
        dialog = self.matrix.findChild(SeveralDialog)
        for name, value in values.items():
            dialog.editors[name].setText(value)
        dialog.act.click()
        self.engineer.waits_for_tasks()

    def proves(self, id, file):
        """Drop a file on the evidence of a clause."""
        assert self.matrix.table.reveal(id)
        box, data = self.page.inspector().clause.evidence, QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        args = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        copy = Qt.DropAction.CopyAction
        QApplication.sendEvent(box, QDragEnterEvent(QPoint(5, 5), copy, *args))
        QApplication.sendEvent(box, QDropEvent(QPoint(5, 5), copy, *args))
        self.engineer.waits_for_tasks()

    def ties_clauses(self, words):
        """Take the ties that are proposed; where there are none, tie a clause by hand."""
        self.clicks(words, self.tab("points"))
        proposed = self.page.findChild(PickDialog)
        if proposed is None:
            self.tab("matrix")
            self.matrix.table.reveal(self.clauses[0].id)
            box = self.page.inspector().clause.scores
            box.choose()
            proposed = box.findChild(PickDialog)
            proposed.lists[0].item(0).setCheckState(Qt.CheckState.Checked)
        proposed.act.click()

    def doubts(self, question):
        """Write down what is unclear about the first clause, beside the matrix."""
        self.tab("matrix")
        self.matrix.table.reveal(self.clauses[0].id)
        form = self.page.inspector().clause.form
        form.edit_requested.emit("unclear", question, "")

    def prices_of(self, tender):
        """Paste the prices from a spreadsheet."""
        QApplication.clipboard().setText(tender.prices)
        self.clicks(tender.buttons[1], self.tab("prices"))

    def writes_documents(self):
        """Write every document that is ticked when the dialog opens; return the files by kind."""
        self.engineer.runs("bid.export")
        dialog = self.page.findChild(ExportDialog)
        kinds = dialog.ticked()
        dialog.draft.setChecked(False)
        dialog.act.click()
        self.engineer.waits_for_tasks()
        shown = self.page.findChild(WrittenDialog).files
        files = [shown.item(row).data(Qt.ItemDataRole.UserRole) for row in range(shown.count())]
        return dict(zip(kinds, files, strict=True))

    def checks_what_was_written(self):
        """Check the documents, and return what is said about them."""
        self.page.findChild(WrittenDialog).check.click()
        self.engineer.waits_for_tasks()
        report = self.page.finished.dialog
        model = report.table.records
        column = model.column_of("message")
        told = [str(model.index(row, column).data()) for row in range(model.rowCount())]
        report.accept()
        return told


def texts(file):
    """Every text of a document, those in tables and in places to fill in too."""
    document = docx.Document(file)
    return "".join(node.text or "" for node in document.element.iter(qn("w:t")))


def contents(file):
    """What the table of contents of a document lists."""
    links = docx.Document(file).element.iter(qn("w:hyperlink"))
    return ["".join(node.text or "" for node in link.iter(qn("w:t"))) for link in links]


def places_to_fill(file):
    return list(docx.Document(file).element.iter(qn("w:sdt")))


def is_chinese(text):
    return any("\u4e00" <= letter <= "\u9fff" for letter in text)


@pytest.fixture(scope="module", params=[WORD, PDF, ENGLISH], ids=["word", "pdf", "english"])
def tender(request):
    return request.param


@pytest.fixture(scope="module")
def answered_before(tender, tmp_path_factory):
    """A workspace with the tender: its deadline corrected, every clause answered but the last."""
    folder = tmp_path_factory.mktemp("answered") / "workspace"
    with closing(Workspace.open(folder, author="林晓")) as workspace:
        project = Project(name=tender.project, language=tender.language, presales="林晓")
        workspace.apply(Label("project.new", name=project.name), Insert(project), scope=project.id)
        words = catalogue(tender.language)
        read = read_files(workspace, [TENDERS / tender.file], Unattended(), words)
        import_tender(workspace, project.id, read, Import.ADD, NOW).applied(workspace)
        deadline = next(f for f in workspace.find(TenderFact) if f.key == "bid_deadline")
        first, *others, _ = workspace.find(TenderClause)
        workspace.apply(
            Label("bid_row.bid", field="answer"),
            Update(deadline, value="2026-12-18T09:30", corrected=True),
            Update(first, response=tender.answer, deviation=Deviation.POSITIVE),
            *(Update(clause, response=tender.answer) for clause in others),
            scope=project.id,
        )
    return folder


@pytest.fixture
def hire(employ, tender, tmp_path, monkeypatch):
    """Have an engineer come whose window speaks the tender's language; Word counts the pages."""
    monkeypatch.setattr(bid_pages, "find_office", lambda: None)
    monkeypatch.setattr(
        "presales_desk.ui.pages.bid.export_dialog.ask_folder", lambda *_: tmp_path / "out"
    )
    Preferences(tmp_path / "preferences.ini").language = tender.language

    def come():
        engineer = employ(pages=(DOOR, BID, OUTLINE))
        engineer.desk.now = lambda: NOW
        engineer.comes_to_the_front()
        return engineer

    return come


@pytest.fixture
def bidder(hire, tender, qtbot):
    """An engineer with the tender in hand."""
    engineer = hire()
    project = engineer.has_project(tender.project, language=tender.language, presales="林晓")
    engineer.opens(project, "bid")
    return Bidder(engineer, qtbot)


@pytest.fixture
def answered(hire, answered_before, tmp_path, qtbot):
    """An engineer who has answered already."""
    shutil.copytree(answered_before, tmp_path / "workspace")
    engineer = hire()
    (project,) = engineer.finds(Project)
    engineer.opens(project, "bid")
    bidder = Bidder(engineer, qtbot)
    bidder.tab("matrix")
    return bidder


def test_clauses_are_answered_one_by_one_and_many_at_once(bidder, tender, tmp_path):
    engineer = bidder.engineer
    bidder.takes(TENDERS / tender.file)
    bidder.corrects("bid_deadline", "2026-12-18 09:30")
    bidder.tab("matrix")
    first, second, *others = bidder.clauses
    bidder.writes(bidder.matrix.table, first.id, "response", tender.answer)
    bidder.writes(bidder.matrix.table, first.id, "deviation", Deviation.POSITIVE)
    bidder.pastes_below(second.id, [tender.answer] * len(others))
    bidder.gives_all(owner="周宁")

    assert bidder.page.inspector().readiness.left.text().startswith("25 ")
    assert {clause.owner for clause in engineer.finds(TenderClause)} == {"周宁"}
    first, *_, last = bidder.clauses
    assert first.deviation is Deviation.POSITIVE
    assert [c.id for c in engineer.finds(TenderClause) if not c.response] == [last.id]

    bidder.matrix.bar.choose(Filter.OPEN)
    assert last.id in [clause.id for clause in bidder.clauses]
    bidder.matrix.bar.widen()
    scan = tmp_path / "proof.pdf"
    scan.write_bytes(b"%PDF-1.4")
    bidder.proves(first.id, scan)

    assert engineer.workspace.get(TenderClause, first.id).evidence == "proof.pdf"


def test_scores_prices_tasks_and_a_letter_follow(answered, tender):
    engineer = answered.engineer
    tie, _, plan, ask = tender.buttons
    answered.ties_clauses(tie)
    assert [link for link in engineer.finds(Link) if link.role == SCORED_BY]

    answered.prices_of(tender)
    assert tender.words in answered.tab("prices").words.text()

    answered.clicks(plan, answered.tab("tasks"))
    assert max(task.due for task in engineer.finds(BidTask)) == dt.date(2026, 12, 18)

    answered.doubts(tender.doubt)
    answered.clicks(ask, answered.tab("letters"))
    (letter,) = engineer.finds(BidLetter)
    assert is_chinese(letter.title) is (tender.language == "zh")


def test_the_documents_say_whose_tender_they_answer_in_its_language(answered, tender):
    answered.prices_of(tender)
    files = answered.writes_documents()

    for kind in ("matrix", "price-summary", "skeleton"):
        assert tender.project in texts(files[kind]), kind
        assert tender.number in texts(files[kind]), kind
    assert tender.answer in texts(files["matrix"])
    assert "115,000" in texts(files["price-summary"])
    assert places_to_fill(files["bid-letter"])  # nobody has said who we are
    assert len(contents(files["skeleton"])) >= 5
    if tender.language == "en":
        assert not [kind for kind, file in files.items() if is_chinese(texts(file))]

    told = answered.checks_what_was_written()
    assert told
    assert not [each for each in told if tender.number in each]  # it is ours


def test_the_talk_is_drafted_and_what_still_blocks_is_told(answered, tender):
    engineer = answered.engineer
    engineer.runs("bid.presentation")
    engineer.waits_for_tasks()

    (outline,) = engineer.finds(Outline)
    assert is_chinese(outline.audience) is (tender.language == "zh")
    drafted = [slide.drafted for slide in engineer.finds(Slide)]
    assert any(score.id in ids for score in engineer.finds(TenderScore) for ids in drafted)
    engineer.goes_to("bid")
    blockers = answered.page.inspector().blockers.items()
    assert blockers
    assert all(is_chinese(finding_text(each)) is (tender.language == "zh") for each in blockers)
