"""Taking people over from files: read, decided row by row, stored as one edit."""

import pytest

from presales_desk.actions.contact_import import import_contacts, read_contacts
from presales_desk.errors import NoContactsError, NotReadError, TooLargeError
from presales_desk.planning.contact_columns import Fate, candidates
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.people import Stakeholder
from presales_desk.records.project import Project
from presales_desk.workspace.workspace import WORKSPACE, Workspace


@pytest.fixture
def desk(tmp_path):
    with_project = Workspace.open(tmp_path / "workspace", author="林晓")
    with_project.apply(
        Label("project.new", name="省网"), Insert(Project(id="p", name="省网")), scope=WORKSPACE
    )
    yield with_project
    with_project.close()


def test_a_list_is_taken_over_as_one_edit(desk, tmp_path):
    file = tmp_path / "通讯录.csv"
    file.write_text("姓名,单位,手机\n许峰,信息中心,138\n郑卫国,大客户部,139\n", encoding="gb18030")
    known = Stakeholder(project_id="p", name="许峰", unit="信息部", title="主任")
    desk.apply(Label("stakeholder.new", name="许峰"), Insert(known), scope="p")

    table = read_contacts(file)
    found = candidates(table.rows, table.columns, desk.find(Stakeholder))
    count = import_contacts(desk, "p", [(one, one.fate) for one in found]).applied(desk)

    assert count == 2
    first, second = desk.find(Stakeholder)
    assert (first.unit, first.title, first.phone) == ("信息中心", "主任", "138")
    assert (second.name, second.phone) == ("郑卫国", "139")
    desk.undo("p")
    assert desk.find(Stakeholder) == [known]


def test_skipped_rows_leave_no_trace(desk, tmp_path):
    file = tmp_path / "a.csv"
    file.write_text("name\nAnna\n", encoding="utf-8")
    table = read_contacts(file)
    found = candidates(table.rows, table.columns, [])

    assert import_contacts(desk, "p", [(one, Fate.SKIP) for one in found]).changes == ()


def test_cards_are_told_by_their_content_not_by_their_ending(tmp_path):
    file = tmp_path / "名片.txt"
    file.write_text("BEGIN:VCARD\nFN:许峰\nEND:VCARD\n", encoding="utf-8")

    table = read_contacts(file)

    assert table.is_certain
    assert table.rows[0][0] == "许峰"


def test_a_list_without_headings_leaves_the_columns_to_the_user(tmp_path):
    file = tmp_path / "a.csv"
    file.write_text("许峰,信息中心\n郑卫国\n", encoding="utf-8")

    table = read_contacts(file)

    assert table.columns == ("", "")
    assert table.rows == (("许峰", "信息中心"), ("郑卫国", ""))


def test_files_that_hold_nobody_are_refused(tmp_path):
    empty, large = tmp_path / "空.csv", tmp_path / "大.csv"
    empty.write_text("姓名,单位\n", encoding="utf-8")
    large.write_bytes(b"a" * (21 * 2**20))

    with pytest.raises(NoContactsError):
        read_contacts(empty)
    with pytest.raises(TooLargeError):
        read_contacts(large)
    with pytest.raises(NotReadError):
        read_contacts(tmp_path / "没有.vcf")
