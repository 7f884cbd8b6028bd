"""The company's forms as those who fill, sign and read them see them."""

import datetime as dt
import functools
import io
import re
import shutil
import subprocess

import docx
import pytest
from docx.shared import Cm

from presales_desk.actions.report_material import read_project_material
from presales_desk.actions.sample import open_sample
from presales_desk.documents.house import Letterhead
from presales_desk.documents.makers import MAKERS
from presales_desk.documents.material import ProjectMaterial
from presales_desk.documents.reports import GROUPS, KINDS, report
from presales_desk.method import load
from presales_desk.records.messages import catalogue
from presales_desk.records.plan import Plan
from presales_desk.records.plan_records import PlanRecords
from presales_desk.records.project import Project
from presales_desk.records.summary import Profile
from presales_desk.workspace.workspace import Workspace
from tests.documents.office import complaints

MOMENT = dt.datetime(2026, 11, 20, 14, 32, tzinfo=dt.UTC)
REPORTS = {"project-summary", "key-info", "project-brief", "promise-ledger", "case-analysis"}
FORMS = [kind for kind in KINDS if kind not in REPORTS]
SIGNED = [kind for kind in FORMS if kind != "briefing"]
CHINESE = re.compile("[\u4e00-\u9fff]")
BARE_KEY = re.compile(r"\b[a-z]+_[a-z_]+\b|\{\w*\}|\bNone\b")


@pytest.fixture(scope="module")
def materials(tmp_path_factory):
    """The sample in both languages, all that is known of it and all that follows."""
    workspace = Workspace.open(tmp_path_factory.mktemp("forms") / "workspace")
    yield {
        language: read_project_material(
            workspace, open_sample(workspace, language, MOMENT.date()).id, MOMENT.date()
        )
        for language in ("zh", "en")
    }
    workspace.close()


@functools.cache
def nothing_known(language="zh"):
    project = Project(name="新商机" if language == "zh" else "New chance", language=language)
    return ProjectMaterial(project=project, plan=PlanRecords(plan=Plan(project_id=project.id)))


ALREADY = {}
"""What was written, with its material: several tests look at the same form."""


def written(kind, material, language="zh"):
    key = (kind, id(material), language)
    if key not in ALREADY:
        company = "恒川网络" if language == "zh" else "Hengchuan Networks"
        house = Letterhead(profile=Profile(company=company), language=language)
        ALREADY[key] = material, report(kind)(material, house, MOMENT)
    return docx.Document(io.BytesIO(ALREADY[key][1]))


def texts(document):
    """Every text of a document, a merged cell once."""
    found = [paragraph.text for paragraph in document.paragraphs]
    for table in document.tables:
        for row in table.rows:
            found += [cell.text for cell in dict.fromkeys(row.cells)]
    return [text.replace("\u00a0", " ") for text in found if text.strip()]


def rows(document):
    return [
        [cell.text.replace("\u00a0", " ") for cell in dict.fromkeys(row.cells)]
        for table in document.tables
        for row in table.rows
    ]


def value(document, label):
    """What stands at the right of a label."""
    return next(row[row.index(label) + 1] for row in rows(document) if label in row)


def headings(document):
    return [p.text for p in document.paragraphs if p.style.name == "Heading 1"]


def test_every_report_has_its_maker_and_its_place_in_the_workflow():
    assert set(MAKERS) == set(KINDS)
    assert sorted(KINDS) == sorted(kind for kinds in GROUPS.values() for kind in kinds)
    assert len(FORMS) == 15


@pytest.mark.parametrize("kind", FORMS)
def test_a_form_speaks_one_language(kind, materials):
    english = texts(written(kind, materials["en"], "en"))
    assert [text for text in english if CHINESE.search(text)] == []

    labels = {text for table in form_words("en").values() for text in table if len(text) > 4}
    chinese = texts(written(kind, materials["zh"]))
    assert labels & set(chinese) <= {"SWOT"}


def form_words(language):
    entries = catalogue(language)._group("form")
    return {name: list(table.values()) for name, table in entries.items() if name in WORD_TABLES}


WORD_TABLES = ("label", "column", "section", "role")


@pytest.mark.parametrize("kind", FORMS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_form_shows_no_keys_and_no_gaps_of_the_program(kind, language, materials):
    for material in (materials[language], nothing_known(language)):
        found = texts(written(kind, material, language))
        assert [text for text in found if BARE_KEY.search(text)] == []


@pytest.mark.parametrize("kind", FORMS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_form_is_called_by_its_name_and_names_the_project(kind, language, materials):
    document = written(kind, materials[language], language)

    title, subtitle = [p.text for p in document.paragraphs if p.text][:2]
    assert title == catalogue(language).text(f"report.{kind}")
    assert subtitle == materials[language].project.name


@pytest.mark.parametrize("kind", SIGNED)
def test_without_a_plan_a_form_can_be_filled_in_by_hand(kind):
    document = written(kind, nothing_known())

    assert [text for text in texts(document) if "☑" in text] == []
    assert [row for row in rows(document) if "" in row]
    assert "签字：" in texts(document)[-1]


@pytest.mark.parametrize("kind", FORMS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_full_sample_passes_the_office_validator(kind, language, materials, tmp_path):
    file = tmp_path / "form.docx"
    written(kind, materials[language], language).save(file)

    assert not complaints(file)


@pytest.mark.parametrize("kind", FORMS)
def test_the_empty_form_passes_it_too(kind, tmp_path):
    file = tmp_path / "form.docx"
    written(kind, nothing_known()).save(file)

    assert not complaints(file)


def test_the_survey_form_asks_everything_and_knows_what_was_answered(materials):
    found = rows(written("survey-form", materials["zh"]))

    questions = {row[0]: row[1:] for row in found if len(row) == 3}
    for item in load().key_info:
        for question in item.questions:
            assert question.name.zh in questions
    assert questions["付款条件与节点？"][0].startswith("3:5:1:1")
    assert questions["预算来源与批复文号？"] == ["", ""]


def test_the_assessment_ticks_what_was_judged_and_leaves_the_decision_open(materials):
    document = written("initiation-assessment", materials["zh"])

    verdicts = {row[0]: row[1] for row in rows(document) if "☑" in row[1]}
    assert verdicts["项目是真是假？"].startswith("☐ 是   ☑ 不清楚")
    assert verdicts["我们能够赢吗？"].startswith("☑ 是")
    assert "☑ VI 极重要" in value(document, "重要程度")
    assert "☑" not in value(document, "是否立项")
    assert value(document, "我方估计") == "62%"
    assert value(document, "预计毛利") == "310 万元"


def test_the_application_goes_through_the_six_kinds_of_information(materials):
    document = written("initiation-application", materials["zh"])

    for kind in load().project_information:
        assert value(document, kind.name.zh)
    assert value(document, "报告公司领导").startswith("☑")


def test_the_request_names_the_need_and_leaves_the_answer_to_presales(materials):
    document = written("support-request", materials["zh"])

    assert value(document, "申请人") == "王磊"
    assert "交流二" in value(document, "交流安排") or "梁志远" in value(document, "交流安排")
    for scope in load().support_scope:
        assert f"☐ {scope.name.zh}" in value(document, "支持类型")
    assert value(document, "指派人员") == ""


def test_the_sales_plan_holds_the_work_the_risks_and_when_to_withdraw(materials):
    document = written("sales-plan", materials["zh"])

    found = rows(document)
    assert ["核实预算金额与批复文号", "", "王磊", "2026年11月24日"] in found
    [risk] = [row for row in found if row[0] == "B承诺赔本价，运维部支持" and len(row) == 3][-1:]
    assert risk[1:] == ["●●●", "赔本价难保三年维保，用付款节点锁定服务"]
    wires = [row for row in found if row[1:2] == ["未成立"]]
    assert [row[0] for row in wires] == [
        "2026年12月31日之后仍无进展：年内仍未发标",
        "客户预算低于1,650 万元",
        "2026年12月8日之前没有见到梁志远",
        "评分标准写成A公司独有的参数",
    ]
    assert {"商机定位", "总体竞争策略", "工作计划", "及时撤出标准"} <= set(headings(document))


def test_the_task_order_leaves_the_cost_of_each_milestone_open(materials):
    found = rows(written("task-order", materials["zh"]))

    costs = [row for row in found if row[0] in ("招标文件发布", "定标", "合计")]
    assert [row[2:] for row in costs] == [["", "", ""]] * 3


def test_the_adjustment_says_what_changed_and_why(materials):
    found = rows(written("task-adjustment", materials["zh"]))

    changed = next(row for row in found if row[0] == "2026年11月13日")
    assert changed[2:] == [
        "独立竞争",
        "联合竞争",
        "D愿承担县级日常运维，可对冲“首次合作”",
        "周敏",
    ]


def test_the_briefing_says_in_numbers_where_we_stand(materials):
    lead = value(written("briefing", materials["zh"]), "总体判断")

    assert lead == (
        "六要素我方 3.96 分，排第 2，比A公司低 0.05 分。最大的差距在价格，比A公司低 1.7 分。"
    )


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not on this machine")
def test_the_briefing_is_one_page_whatever_the_plan_holds(materials, tmp_path):
    for language, material in materials.items():
        written("briefing", material, language).save(tmp_path / f"sample-{language}.docx")
        wordy = lengthened(material, "四级网络割接" if language == "zh" else "cut-over of nodes ")
        written("briefing", wordy, language).save(tmp_path / f"wordy-{language}.docx")

    pages = page_counts(tmp_path)

    assert pages == {
        f"{kind}-{language}": 1 for kind in ("sample", "wordy") for language in materials
    }


def lengthened(material, words):
    """The same plan as a wordy colleague would have written it."""
    long = words * 40
    plan = material.plan
    return ProjectMaterial(
        project=material.project.but(name=long[:40], customer=long, strategy=long),
        plan=PlanRecords(
            plan=plan.plan,
            competitors=[rival.but(name=long[:40], answer=long) for rival in plan.competitors],
            stakeholders=[p.but(name=long[:40], needs=long) for p in plan.stakeholders],
            swot_items=[item.but(text=long) for item in plan.swot_items],
            plays=[play.but(text=long) for play in plan.plays],
            todos=[todo.but(text=long, owner=long) for todo in plan.todos],
            links=plan.links,
            scores=plan.scores,
        ),
        reasoning=material.reasoning,
        milestones=[milestone.but(name=long) for milestone in material.milestones],
        facts=[fact.but(answer=long) for fact in material.facts],
    )


def page_counts(folder):
    files = sorted(folder.glob("*.docx"))
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile"]
    command += ["--convert-to", "pdf", "--outdir", str(folder), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True)
    return {
        file.stem: len(re.findall(rb"/Type\s*/Page\b", file.with_suffix(".pdf").read_bytes()))
        for file in files
    }


@pytest.mark.parametrize("kind", FORMS)
def test_a_company_template_gives_every_form_its_own_page(kind, materials):
    template = docx.Document()
    template.sections[0].left_margin = Cm(4)
    template.sections[0].header.paragraphs[0].text = "Our own head"
    buffer = io.BytesIO()
    template.save(buffer)
    house = Letterhead(profile=Profile(), language="zh", template=buffer.getvalue())

    document = docx.Document(io.BytesIO(report(kind)(materials["zh"], house, MOMENT)))

    assert document.sections[0].left_margin.cm == pytest.approx(4, abs=0.01)
    assert document.sections[0].header.paragraphs[0].text == "Our own head"


def test_a_plan_leads_with_its_conclusions(materials):
    paragraphs = [p.text for p in written("sales-plan", materials["zh"]).paragraphs]

    assert "优势 5 条：从未展示 1 条，展示过早 2 条。" in paragraphs
    assert "撤出条件 4 条，目前都未成立。" in paragraphs
