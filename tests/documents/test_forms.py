"""Company forms as a clerk reads them: labels, values, boxes to tick, places to sign."""

import datetime as dt
import io

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Cm
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.documents.house import Letterhead
from presales_desk.documents.word import WordDocument
from presales_desk.documents.word_cells import HEAD_FILL, LABEL_FILL, Choices
from presales_desk.documents.word_forms import Field, Signature, rows_of
from presales_desk.documents.word_look import TEXT_WIDTH
from presales_desk.records.summary import Profile
from tests.documents.office import complaints

ANSWERS = Choices.of(("是", "否", "待定"), "是")


@pytest.fixture
def document():
    house = Letterhead(profile=Profile(company="恒川网络", confidentiality="商业秘密"))
    return WordDocument(house, "售前支持申请单", running_head="售前支持申请单")


def read_back(document):
    return docx.Document(io.BytesIO(document.content()))


def rows(table):
    """Cells as they are seen: what is merged counts once."""
    return [list(dict.fromkeys(cell.text for cell in row.cells)) for row in table.rows]


def fill_of(cell):
    shade = cell._tc.tcPr.find(qn("w:shd"))
    return None if shade is None else shade.get(qn("w:fill"))


def test_a_form_has_two_labelled_values_in_a_row_and_long_ones_alone(document):
    document.form(
        [
            Field("客户", "G集团"),
            Field("申请人", "林晓"),
            Field("背景", "招标前还有两次交流，第二次要讲清楚四级网络怎样割接、怎样回退。"),
            Field("日期", "2026年11月20日"),
        ]
    )

    [table] = read_back(document).tables
    assert rows(table) == [
        ["客户", "G集团", "申请人", "林晓"],
        ["背景", "招标前还有两次交流，第二次要讲清楚四级网络怎样割接、怎样回退。"],
        ["日期", "2026年11月20日"],
    ]
    assert [fill_of(cell) for cell in table.rows[0].cells] == [LABEL_FILL, None, LABEL_FILL, None]


def test_a_field_to_fill_in_by_hand_has_room_for_its_lines(document):
    document.form([Field("意见", wide=True, lines=4)])

    [table] = read_back(document).tables
    assert table.rows[0].height.cm == pytest.approx(2.2, abs=0.01)


def test_what_was_chosen_is_ticked_and_the_rest_can_be_ticked(document):
    document.choices("是否投标", ANSWERS)

    [table] = read_back(document).tables
    line = table.rows[0].cells[1].text
    assert line.replace("\u00a0", " ") == "☑ 是   ☐ 否   ☐ 待定"
    [mark, *_] = table.rows[0].cells[1].paragraphs[0].runs
    assert mark.font.name == "Segoe UI Symbol"


def test_everyone_who_signs_has_a_row_with_room_for_name_and_day(document):
    document.signatures([Signature("售前经理", "同意，先约财务部。"), Signature("部门总监")])

    [table] = read_back(document).tables
    assert [row.cells[0].text for row in table.rows] == ["售前经理", "部门总监"]
    assert [row.cells[1].text for row in table.rows] == ["同意，先约财务部。", ""]
    assert all("签字" in row.cells[2].text for row in table.rows)
    assert all(row.height.cm > 1.4 for row in table.rows)


def test_groups_stand_below_their_names_and_empty_ones_are_left_out(document):
    document.grouped_table(
        ["问题", "答案"], [("R 需求", [("范围", "1,348个节点")]), ("B 预算", [])], (3, 7)
    )

    [table] = read_back(document).tables
    assert rows(table) == [["问题", "答案"], ["R 需求"], ["范围", "1,348个节点"]]
    assert fill_of(table.rows[0].cells[0]) == HEAD_FILL
    [name] = table.rows[1].cells[0].paragraphs
    assert name.paragraph_format.keep_with_next


def test_every_table_is_as_wide_as_the_text(document):
    document.form([Field("客户", "G集团")])
    document.form([Field("客户", "G集团")], pairs=3)
    document.table(["一", "二", "三"], [("1", "2", "3")], (1, 1, 5))
    document.signatures([Signature("总监")])

    for table in read_back(document).tables:
        assert sum(column.width for column in table.columns) == pytest.approx(TEXT_WIDTH, rel=0.001)


def test_tables_keep_to_the_margins_of_a_companys_template():
    template = docx.Document()
    template.sections[0].left_margin = Cm(5)
    buffer = io.BytesIO()
    template.save(buffer)
    document = WordDocument(
        Letterhead(profile=Profile(), template=buffer.getvalue()), "表", running_head="表"
    )
    document.form([Field("客户", "G集团")])

    written = read_back(document)
    section = written.sections[0]
    room = section.page_width - section.left_margin - section.right_margin
    [table] = written.tables
    assert sum(column.width for column in table.columns) == pytest.approx(room, rel=0.001)


def test_a_form_without_fields_leaves_nothing_behind(document):
    document.form([])
    document.signatures([])

    assert not read_back(document).tables


def test_two_forms_stay_two(document):
    document.form([Field("客户", "G集团")])
    document.signatures([Signature("总监")])

    assert len(read_back(document).tables) == 2


@given(st.lists(st.builds(Field, label=st.text(), wide=st.booleans())), st.integers(1, 4))
def test_no_field_of_a_form_is_lost_and_wide_ones_stand_alone(fields, pairs):
    found = list(rows_of(fields, pairs))

    assert [field for row in found for field in row] == fields
    assert all(len(row) <= pairs for row in found)
    assert all(len(row) == 1 for row in found if any(field.wide for field in row))


def test_a_whole_form_passes_the_office_validator(document, tmp_path):
    document.dated(dt.datetime(2026, 11, 20, tzinfo=dt.UTC))
    document.cover("售前支持申请单", "四级组网技改试点", [("客户", "G集团")])
    document.form([Field("是否投标", ANSWERS), Field("附件", "", wide=True, lines=3)], pairs=2)
    document.table(["项", "选择"], [("投标", ANSWERS)], (1, 3))
    document.signatures([Signature("总监", "同意")])
    file = tmp_path / "form.docx"
    file.write_bytes(document.content())

    assert not complaints(file)
