"""The Word documents as a reader skims them."""

import datetime as dt
import io
import zipfile
from decimal import Decimal

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from presales_desk.documents.house import Letterhead
from presales_desk.documents.material import ProjectMaterial
from presales_desk.documents.reports import KINDS, report
from presales_desk.documents.word_cells import HEAD_FILL
from presales_desk.errors import NotReadError
from presales_desk.method import load
from presales_desk.method.keys import Importance, KeyInfoItem, Section
from presales_desk.records.enums import Confidence, MaterialKind, Result, SlideKind
from presales_desk.records.outline import Slide
from presales_desk.records.plan import Plan
from presales_desk.records.plan_records import PlanRecords
from presales_desk.records.project import KeyFact, Milestone, Project
from presales_desk.records.summary import Attachment, Profile, ProjectSummary
from tests.documents.office import complaints

MOMENT = dt.datetime(2026, 11, 20, 14, 32, tzinfo=dt.UTC)
PROFILE = Profile(company="恒川网络", user_name="林晓", confidentiality="商业秘密")


def a_project(**changes):
    return Project(
        name="四级组网技改试点",
        customer="运营商 M",
        level=Importance.VERY_IMPORTANT,
        budget=Decimal(18_000_000),
        result=Result.WON,
    ).but(**changes)


def a_material(project=None, **changes):
    project = project or a_project()
    usual = {
        "plan": PlanRecords(plan=Plan(project_id=project.id)),
        "milestones": [
            Milestone(project_id=project.id, name="投标截止", day=dt.date(2026, 12, 28))
        ],
        "facts": [
            KeyFact(
                project_id=project.id,
                item=KeyInfoItem.BUDGET,
                question="budget.amount",
                answer="约 1,800 万元",
                source="唐敏",
                heard=dt.date(2026, 11, 2),
                confidence=Confidence.LOW,
                unknown="是否含税",
            )
        ],
        "slides": [
            Slide(
                outline_id="o", section=Section.CASES, kind=SlideKind.BULLETS, title="22 周完成割接"
            )
        ],
        "summary": ProjectSummary(project_id=project.id, lessons="先约财务部。\n再报价。"),
        "attachments": [
            Attachment(
                project_id=project.id,
                name="通知.pdf",
                sha256="0" * 64,
                size=2048,
                kind=MaterialKind.CUSTOMER,
            )
        ],
    }
    return ProjectMaterial(project=project, **{**usual, **changes})


def written(kind, material, language="zh", **house):
    letterhead = Letterhead(profile=PROFILE, language=language, **house)
    return docx.Document(io.BytesIO(report(kind)(material, letterhead, MOMENT)))


def headings(document):
    return [p.text for p in document.paragraphs if p.style.name.startswith("Heading")]


def cells(document):
    return [c.text for t in document.tables for row in t.rows for c in row.cells]


def is_head(cell):
    shade = cell._tc.tcPr.find(qn("w:shd"))
    return shade is not None and shade.get(qn("w:fill")) == HEAD_FILL


def test_the_summary_has_the_six_groups_and_every_field_of_the_method():
    document = written("project-summary", a_material())

    found = headings(document)
    for group in load().summary_groups:
        assert group.name.zh in found
    for field in load().summary:
        assert field.name.zh in found


def test_the_summary_tells_what_was_learned_and_says_what_is_empty():
    texts = [p.text for p in written("project-summary", a_material()).paragraphs]

    lessons = texts.index("先约财务部。")
    assert texts[lessons - 1 : lessons + 2] == [
        load().name("summary.lessons", "zh"),
        "先约财务部。",
        "再报价。",
    ]
    assert "未填写。" in texts


def test_the_summary_carries_its_evidence_dates_story_and_files():
    found = cells(written("project-summary", a_material()))

    assert "约 1,800 万元\n尚不清楚：是否含税" in found
    assert "2026年12月28日" in found
    assert "22 周完成割接" in found
    assert "通知.pdf" in found
    assert "1,800 万元" in found


def test_key_facts_stand_in_groups_that_name_their_item_once():
    tables = written("project-summary", a_material()).tables
    [table] = [table for table in tables if table.rows[0].cells[0].text == "问题"]

    names = [row.cells[0].text for row in table.rows]
    assert names == ["问题", "B 预算", "预算金额是多少？含税与否？"]
    assert table.rows[2].cells[2].text == "唐敏，2026年11月2日"


def test_the_brief_tells_the_answers_without_their_sources():
    found = cells(written("project-brief", a_material()))

    assert "约 1,800 万元\n尚不清楚：是否含税" in found
    assert not [text for text in found if "唐敏" in text]


def test_an_english_project_has_an_english_document():
    found = cells(written("project-summary", a_material(a_project(language="en")), "en"))

    assert "CNY 18,000,000" in found
    assert "Won" in found


def test_the_checklist_asks_every_question_even_without_answers():
    found = cells(written("key-info", a_material(facts=[])))

    for item in load().key_info:
        for question in item.questions:
            assert question.name.zh in found


@pytest.mark.parametrize("kind", KINDS)
def test_chinese_text_has_a_chinese_font_and_the_page_says_where_it_is(kind):
    document = written(kind, a_material())

    fonts = document.styles["Normal"].element.rPr.rFonts
    assert fonts.get(qn("w:eastAsia")) == "微软雅黑"
    assert not [name for name in fonts.attrib if name.endswith("Theme")]
    section = document.sections[0]
    assert "恒川网络" in section.header.paragraphs[0].text
    fields = [e.text for e in section.footer._element.iter(qn("w:instrText"))]
    assert fields == ["PAGE", "NUMPAGES"]
    assert "商业秘密" in section.footer.paragraphs[0].text


@pytest.mark.parametrize("kind", KINDS)
def test_tables_repeat_their_head_and_rows_stay_whole(kind):
    for table in written(kind, a_material()).tables:
        repeats = table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert repeats == is_head(table.rows[0].cells[0])
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)


def test_a_company_template_gives_its_styles_and_loses_its_sample_text():
    template = docx.Document()
    template.add_paragraph("Sample text of the template")
    template.sections[0].header.paragraphs[0].text = "Our own head"
    buffer = io.BytesIO()
    template.save(buffer)

    document = written("project-brief", a_material(), template=buffer.getvalue())

    assert "Sample text of the template" not in [p.text for p in document.paragraphs]
    assert document.sections[0].header.paragraphs[0].text == "Our own head"


def test_a_template_may_be_a_dotx_and_lack_the_styles_of_our_reports():
    template = docx.Document()
    for name in ("Title", "Subtitle", "Heading 1"):
        template.styles[name].delete()
    buffer = io.BytesIO()
    template.save(buffer)

    document = written("project-brief", a_material(), template=as_dotx(buffer.getvalue()))

    [heading] = [p for p in document.paragraphs if p.text == "项目背景"]
    assert heading.style.name == "Heading 1"
    assert heading.style.font.bold


def test_a_template_that_is_no_word_file_is_refused():
    with pytest.raises(NotReadError):
        written("project-brief", a_material(), template=b"PK, but not really")


def as_dotx(content):
    template = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(template, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "[Content_Types].xml":
                data = data.replace(b"document.main+xml", b"template.main+xml")
            target.writestr(name, data)
    return template.getvalue()


@given(kind=st.sampled_from(KINDS), text=st.text(max_size=200))
@settings(max_examples=25, deadline=None)
def test_any_text_makes_a_readable_document(kind, text):
    project = a_project(name=f"P{text}", background=text)
    summary = ProjectSummary(project_id=project.id, lessons=text, tags=(text,))

    assert written(kind, a_material(project, summary=summary)).paragraphs


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_report_passes_the_office_validator(kind, language, tmp_path):
    file = tmp_path / f"{kind}.docx"
    written(kind, a_material(), language).save(file)

    assert not complaints(file)
