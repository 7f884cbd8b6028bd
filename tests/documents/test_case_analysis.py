"""How a project ended, as the summary and the case analysis print it."""

import datetime as dt
import io

import docx
import pytest

from presales_desk.actions.report_material import read_project_material
from presales_desk.actions.sample import open_sample
from presales_desk.documents.house import Letterhead
from presales_desk.documents.material import ProjectMaterial
from presales_desk.documents.reports import report
from presales_desk.records.enums import Result
from presales_desk.records.messages import catalogue
from presales_desk.records.plan import Plan
from presales_desk.records.plan_records import PlanRecords
from presales_desk.records.project import Project
from presales_desk.records.summary import Profile, ResultScore
from presales_desk.workspace.workspace import Workspace
from tests.documents.office import complaints

MOMENT = dt.datetime(2026, 11, 20, 14, 32, tzinfo=dt.UTC)
TELLING = ("project-summary", "case-analysis")


@pytest.fixture(scope="module")
def materials(tmp_path_factory):
    workspace = Workspace.open(tmp_path_factory.mktemp("outcome") / "workspace")
    today = MOMENT.date()
    yield {
        language: read_project_material(
            workspace, open_sample(workspace, language, today).id, today
        )
        for language in ("zh", "en")
    }
    workspace.close()


def printed(kind, material, language="zh"):
    house = Letterhead(profile=Profile(company="恒川网络"), language=language)
    return report(kind)(material, house, MOMENT)


def read(content):
    return docx.Document(io.BytesIO(content))


def table_below(document, *head):
    """The rows of the table with this head, as texts."""
    found = (t for t in document.tables if [c.text for c in t.rows[0].cells] == list(head))
    return [[cell.text for cell in row.cells] for row in next(found).rows[1:]]


def with_scores(*scores, result=Result.LOST):
    project = Project(name="四级组网", result=result)
    plan = PlanRecords(plan=Plan(project_id=project.id))
    rows = [
        ResultScore(project_id=project.id, name=name, full=full, ours=ours, winner=winner)
        for name, full, ours, winner in scores
    ]
    return ProjectMaterial(project=project, plan=plan, result_scores=rows)


@pytest.mark.parametrize("kind", TELLING)
def test_the_scores_stand_with_their_differences_and_sums(kind):
    material = with_scores(
        ("技术", 50, 45.2, 45.0), ("商务", 20, 17.2, 18.4), ("价格", 30, 25, 26.3)
    )

    rows = table_below(read(printed(kind, material)), "评分项", "满分", "我方", "中标方", "差")

    assert rows == [
        ["技术", "50", "45.2", "45", "+0.2"],
        ["商务", "20", "17.2", "18.4", "−1.2"],
        ["价格", "30", "25", "26.3", "−1.3"],
        ["总分", "100", "87.4", "89.7", "−2.3"],
    ]


def test_the_sums_stand_out():
    document = read(printed("case-analysis", with_scores(("技术", 50, 45, 46))))

    table = next(t for t in document.tables if t.rows[0].cells[0].text == "评分项")
    bold = [row.cells[0].paragraphs[0].runs[0].bold for row in table.rows]
    assert bold == [True, None, True]


def test_of_a_project_we_won_the_other_side_is_the_runner_up():
    material = with_scores(("技术", 50, 45, None), result=Result.WON)

    rows = table_below(
        read(printed("project-summary", material)), "评分项", "满分", "我方", "第二名", "差"
    )

    assert rows[-1] == ["总分", "50", "45", "—", "—"]


def test_the_analysis_says_where_points_were_won_and_lost():
    scores = (("技术", 50, 45.2, 45.0), ("商务", 20, 17.2, 18.4), ("价格", 30, 25, 26.3))
    told = [p.text for p in read(printed("case-analysis", with_scores(*scores))).paragraphs]

    assert "领先最多的是“技术”，+0.2 分。" in told
    assert "落后最多的是“价格”，−1.3 分。" in told

    ahead = with_scores(("技术", 50, 45.2, 45.0))
    told = [p.text for p in read(printed("case-analysis", ahead)).paragraphs]
    assert not [text for text in told if text.startswith("落后最多")]


@pytest.mark.parametrize("kind", TELLING)
def test_what_became_of_each_phase_is_told(kind, materials):
    head = ("阶段", "当时的策略", "实际执行", "结果")

    rows = table_below(read(printed(kind, materials["zh"])), *head)

    assert [row[0] for row in rows] == ["摸底建联", "树立标准", "凸显差异", "讲标定标"]
    assert [row[3] for row in rows] == ["达到", "达到", "没做到", "达到"]
    assert "评分标准写入“省级同类割接案例”" in rows[1][1]
    assert "五年明细" in rows[2][2]


@pytest.mark.parametrize("kind", TELLING)
def test_what_decided_and_who_met_stand_at_the_head(kind, materials):
    head = [
        c.text for row in read(printed(kind, materials["zh"])).tables[0].rows for c in row.cells
    ]

    assert head[head.index("决定胜负的要素") + 1] == "客户和案例、实施、服务"
    assert head[head.index("总结会") + 1] == "2027年1月19日"
    assert "陈思远" in head[head.index("总结会参加人") + 1]


def test_the_analysis_leaves_room_for_measures_and_signatures(materials):
    document = read(printed("case-analysis", materials["zh"]))

    assert table_below(document, "措施", "负责人", "完成日期", "检查结果") == [[""] * 4] * 4
    signing = document.tables[-1]
    assert [row.cells[0].text for row in signing.rows] == [
        catalogue("zh").text(f"form.role.{role}")
        for role in ("sales_manager", "project_manager", "presales_head")
    ]


def test_of_a_project_without_plan_and_scores_nothing_is_invented():
    document = read(printed("case-analysis", with_scores()))

    assert "未填写。" in [p.text for p in document.paragraphs]
    heads = {tuple(cell.text for cell in table.rows[0].cells) for table in document.tables}
    assert ("评分项", "满分", "我方", "中标方", "差") not in heads
    assert ("阶段", "当时的策略", "实际执行", "结果") not in heads


@pytest.mark.parametrize("kind", TELLING)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_full_sample_passes_the_office_validator(kind, language, materials, tmp_path):
    file = tmp_path / "report.docx"
    file.write_bytes(printed(kind, materials[language], language))

    assert complaints(file) == ""
