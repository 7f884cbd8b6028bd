"""The plan of a day as a Word document, with everything the sample has."""

import datetime as dt
from io import BytesIO

import docx
import pytest

from presales_desk.actions.find import belongings
from presales_desk.actions.sample import open_sample
from presales_desk.documents.house import Letterhead
from presales_desk.documents.plan_as_of import PastPlan, plan_as_of
from presales_desk.records.summary import Profile
from presales_desk.workspace.workspace import Workspace
from tests.documents.office import complaints

MOMENT = dt.datetime(2026, 11, 21, 12).astimezone()


@pytest.fixture(scope="module", params=["zh", "en"])
def printed(request, tmp_path_factory):
    """The document on the sample, and the file it stands in."""
    workspace = Workspace.open(tmp_path_factory.mktemp("plan"))
    project = open_sample(workspace, request.param)
    records = [project, *belongings(workspace, project.id)]
    workspace.close()
    plan = PastPlan(project, records, dt.date(2026, 11, 6))
    house = Letterhead(profile=Profile(company="恒川网络"), language=request.param)
    file = tmp_path_factory.mktemp("file") / "plan.docx"
    file.write_bytes(plan_as_of(plan, house, MOMENT))
    return request.param, file


def headings(file):
    document = docx.Document(BytesIO(file.read_bytes()))
    return [p.text for p in document.paragraphs if p.style.name.startswith("Heading")]


def test_it_reads_in_the_order_of_the_method(printed):
    language, file = printed
    wanted = {
        "zh": ["项目", "关键日期", "关键信息", "干系人", "SWOT", "竞争矩阵", "定位与策略"],
        "en": ["Project", "Key dates", "Key information", "Stakeholders", "SWOT", "Competition"],
    }[language]
    assert headings(file)[: len(wanted)] == wanted


def test_outlines_and_the_summary_have_documents_of_their_own(printed):
    assert not {"提纲与 PPT", "总结", "Outlines and slides", "Summary"} & set(headings(printed[1]))


def test_nothing_is_shown_by_its_key_or_id(printed):
    document = docx.Document(BytesIO(printed[1].read_bytes()))
    text = "\n".join(c.text for t in document.tables for row in t.rows for c in row.cells)
    for key in ("all_out", "show_strengths", "played_from", "reports_to", "budget.amount", "01m"):
        assert key not in text


def test_office_finds_nothing_wrong(printed):
    assert complaints(printed[1]) == ""
