"""The department summary: document and deck say the same, and every number leads to its entries."""

import datetime as dt
import io
import re

import docx
import pptx
import pytest

from presales_desk.actions.department import (
    department_file_name,
    read_department,
    write_department_deck,
    write_department_report,
)
from presales_desk.errors import NoneClosedError
from presales_desk.planning.department import with_entries
from presales_desk.planning.department_talk import department_talk
from presales_desk.planning.periods import Span, period_of
from presales_desk.planning.slide_text import title_length
from presales_desk.records.job import Unattended
from presales_desk.records.summary import Profile
from presales_desk.workspace.workspace import Workspace
from tests.sample_archives import copy_sample_archive

MOMENT = dt.datetime(2026, 11, 20, 14, 32)  # noqa: DTZ001 (local time, as the window passes it)
TODAY = MOMENT.date()
JOB = Unattended()
NUMBER = re.compile(r"E(\d+)(?:–E(\d+))?")
HAN = re.compile(r"[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]")


@pytest.fixture(params=["zh", "en"])
def language(request):
    return request.param


@pytest.fixture
def workspace(tmp_path, language):
    opened = Workspace.open(tmp_path / "workspace", author="周敏")
    copy_sample_archive(opened.folder, language, TODAY)
    yield opened
    opened.close()


def report(workspace, tmp_path, language, span=Span.YEAR, **fields):
    target = tmp_path / "summary.docx"
    period = period_of(span, TODAY)
    written = write_department_report(
        workspace, period, target, MOMENT, JOB, language=language, **fields
    )
    return docx.Document(str(written))


def counted(text):
    """Return how many entries ``E1–E3, E7`` names."""
    return sum(int(end or start) - int(start) + 1 for start, end in NUMBER.findall(text))


def tables_of(document):
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]


def test_every_count_of_the_document_names_as_many_entries(workspace, tmp_path, language):
    tables = tables_of(report(workspace, tmp_path, language))
    overview, industries = tables[1], tables[2]

    for row in overview[1:5]:
        assert counted(row[-1]) == int(row[1])
    for row in industries[1:]:
        assert counted(row[-1]) == int(row[1])


def test_the_appendix_lists_every_entry_that_is_named(workspace, tmp_path, language):
    tables = tables_of(report(workspace, tmp_path, language, Span.QUARTER))
    listed = {row[0] for row in tables[-1][1:]}

    for table in tables[1:-1]:
        for row in table[1:]:
            for start, end in NUMBER.findall(row[-1]):
                assert {f"E{n}" for n in range(int(start), int(end or start) + 1)} <= listed
    assert all(row[-1].startswith("sample-") for row in tables[-1][1:])


def test_document_and_deck_are_whole_in_one_language(workspace, tmp_path, language):
    document = report(workspace, tmp_path, language)
    period, target = period_of(Span.YEAR, TODAY), tmp_path / "summary.pptx"
    written = write_department_deck(workspace, period, target, MOMENT, JOB, language=language)
    deck = pptx.Presentation(io.BytesIO(written.file.read_bytes()))

    texts = [paragraph.text for paragraph in document.paragraphs]
    texts += [cell for table in tables_of(document) for row in table for cell in row]
    texts += [s.text_frame.text for slide in deck.slides for s in slide.shapes if s.has_text_frame]
    assert len(deck.slides) == written.slides
    assert any("2026" in text for text in texts)
    if language == "en":
        assert not [text for text in texts if HAN.search(text)]


@pytest.mark.parametrize(
    "span", [Span.MONTH, Span.QUARTER, Span.YEAR, Span.TWELVE_MONTHS, Span.ALL]
)
def test_every_slide_has_a_message_that_fits_and_names_its_source(workspace, language, span):
    department = read_department(workspace, period_of(span, TODAY), TODAY, language=language)

    outline, slides = department_talk(department, Profile(), TODAY)

    assert outline.internal
    for slide in slides:
        assert slide.title
        assert not title_length(slide.title, language).over, slide.title
    figures = [slide for slide in slides if slide.kicker and "trend" not in slide.kind]
    assert all(slide.source for slide in figures if slide.notes)


def test_the_deck_shows_the_numbers_of_the_tables(workspace, language):
    department = read_department(workspace, period_of(Span.YEAR, TODAY), TODAY, language=language)
    _, slides = department_talk(department, Profile(), TODAY)

    [kpi] = [slide for slide in slides if slide.kind == "kpi"]
    overview = department.figures()[0]
    assert kpi.content["figures"][0]["value"] == overview.rows[0].cells[0]


def test_a_person_and_a_month_are_summed_up_alone(workspace, tmp_path, language):
    everybody = read_department(workspace, period_of(Span.YEAR, TODAY), TODAY, language=language)
    name = everybody.view.whole.projects[0].owner

    theirs = read_department(
        workspace, period_of(Span.YEAR, TODAY), TODAY, person=name, language=language
    )

    assert {project.owner for project in theirs.view.whole.projects} == {name}
    assert 0 < theirs.view.whole.closed < everybody.view.whole.closed
    document = report(workspace, tmp_path, language, person=name)
    assert any(name in cell for row in tables_of(document)[0] for cell in row)


def test_a_period_without_projects_is_refused(workspace, tmp_path, language):
    long_ago = period_of(Span.MONTH, dt.date(2019, 5, 1))

    with pytest.raises(NoneClosedError):
        write_department_report(
            workspace, long_ago, tmp_path / "x.docx", MOMENT, JOB, language=language
        )
    assert not (tmp_path / "x.docx").exists()


def test_rows_lead_to_their_entries(workspace, language):
    department = read_department(workspace, period_of(Span.YEAR, TODAY), TODAY, language=language)

    for table in department.figures():
        for row, written in zip(table.rows, with_entries(department, table).rows, strict=True):
            assert counted(written.cells[-1]) == len(row.ids)


def test_files_are_named_by_the_rule(workspace):
    quarter, day = period_of(Span.QUARTER, TODAY), TODAY.strftime("%Y%m%d")

    assert department_file_name(workspace, quarter, TODAY, "zh", ending=".docx") == (
        f"{day}_售前部门季度总结 2026年第4季度.docx"
    )
    assert department_file_name(workspace, quarter, TODAY, "en", ending=".pptx") == (
        f"{day}_Quarterly presales summary Q4 2026.pptx"
    )
