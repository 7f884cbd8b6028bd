"""File names by the company's naming rule: of what we write, and of what is attached."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.actions.file_renaming import misnamed, rename_files
from presales_desk.actions.naming import (
    in_folder,
    named,
    names_by,
    project_file_name,
    unused_version,
)
from presales_desk.actions.profile import change_profile
from presales_desk.actions.sharing import package_file_name
from presales_desk.planning.file_names import PLACES, rule_findings
from presales_desk.records.base import Insert
from presales_desk.records.enums import MaterialKind
from presales_desk.records.findings import Label
from presales_desk.records.project import Project
from presales_desk.records.summary import Attachment, Profile
from presales_desk.records.tender import TenderClause
from presales_desk.workspace.workspace import Workspace

DAY = dt.date(2026, 11, 20)
PROJECT = Project(name="四级组网", customer="运营商 M", code="PS-2026-118")
PROFILE = Profile(user_name="林晓", company="恒川网络", company_short="恒川")


@pytest.fixture
def workspace(tmp_path):
    opened = Workspace.open(tmp_path / "workspace")
    opened.apply(Label("project.new", name=PROJECT.name), Insert(PROJECT), scope=PROJECT.id)
    yield opened
    opened.close()


def made(rule, project=PROJECT):
    return names_by(rule, project, profile=PROFILE, day=DAY).made("项目总结")


def attach(workspace, *names, added=None, kind=MaterialKind.OURS):
    files = [
        Attachment(
            project_id=PROJECT.id, name=name, sha256="0" * 64, size=1, added=added, kind=kind
        )
        for name in names
    ]
    workspace.apply(Label("attachment.add", count=1), *map(Insert, files), scope=PROJECT.id)
    return files


def wrong(workspace):
    """Return old and new names."""
    found = misnamed(workspace, PROJECT.id, DAY)
    return {workspace.get(Attachment, id).name: name for id, name in found.items()}


def test_every_place_of_a_rule_is_filled():
    rule = "_".join(f"{{{place}}}" for place in PLACES)

    assert made(rule) == "20261120_运营商 M_四级组网_PS-2026-118_项目总结_V1.0_林晓_恒川"


def test_a_file_on_no_single_project_leaves_its_places_empty():
    assert made("{date}_{customer}_{project}_{what}", None) == "20261120_项目总结"


@pytest.mark.parametrize("rule", ["", "{date}", "{what}{", "{what}_{secret}", "{0}", "{what}:"])
def test_a_broken_rule_counts_as_the_usual_one(rule):
    assert rule_findings(rule)
    assert made(rule) == made(Profile().naming_rule)


@given(rule=st.text(max_size=60), name=st.text(max_size=300))
def test_any_rule_and_any_name_give_a_name_every_system_accepts(rule, name):
    written = made(rule, PROJECT.but(name=name))

    assert 0 < len(written.encode()) <= 255
    assert not set(written) & set('<>:"/\\|?*\n\r\t\0')


def test_what_we_write_follows_the_rule_of_the_company(workspace):
    change_profile(workspace, naming_rule="{code}_{what}_{version}").applied(workspace)

    assert named(workspace, PROJECT, "讲稿", DAY) == "PS-2026-118_讲稿_V1.0"
    assert project_file_name(workspace, PROJECT, DAY) == "PS-2026-118_项目文件_V1.0.pdesk"


def test_a_redacted_package_does_not_name_the_customer(workspace):
    title = "运营商 M 的案例"

    whole = package_file_name(workspace, title, DAY, "zh", redacted=False)
    redacted = package_file_name(workspace, title, DAY, "zh", redacted=True)

    assert whole == "20261120_知识包 运营商 M 的案例.pdkb"
    assert redacted == "20261120_知识包（已脱敏）.pdkb"


def test_the_version_grows_where_a_file_of_that_name_lies(tmp_path):
    file = tmp_path / "讲稿_V1.0.pptx"
    assert unused_version(file) == file

    file.touch()
    (tmp_path / "讲稿_V1.1.pptx").touch()
    assert unused_version(file).name == "讲稿_V1.2.pptx"
    assert unused_version(tmp_path / "讲稿_V1.2.pptx").name == "讲稿_V1.2.pptx"


def test_without_a_version_an_older_file_is_named_all_the_same(tmp_path):
    (tmp_path / "讲稿.pptx").touch()

    assert unused_version(tmp_path / "讲稿.pptx").name == "讲稿.pptx"


def test_only_a_folder_needs_a_name(tmp_path):
    assert in_folder(tmp_path, lambda: "讲稿.pptx") == tmp_path / "讲稿.pptx"
    assert in_folder(tmp_path / "own.pptx", lambda: "讲稿.pptx") == tmp_path / "own.pptx"


def test_attached_files_with_other_names_are_found(workspace):
    came = dt.datetime(2026, 11, 3, 9, 0, tzinfo=dt.UTC)
    attach(workspace, "讲稿 最终版.pptx", "20261102_运营商 M_四级组网_纪要.docx", added=came)
    attach(workspace, "报价.xlsx")

    assert wrong(workspace) == {
        "讲稿 最终版.pptx": "20261103_运营商 M_四级组网_讲稿 最终版.pptx",
        "报价.xlsx": "20261120_运营商 M_四级组网_报价.xlsx",
    }


def test_a_file_that_says_nothing_of_itself_is_called_by_whose_it_is(workspace):
    attach(workspace, "2026-11-03.pdf", kind=MaterialKind.CUSTOMER)

    assert wrong(workspace) == {"2026-11-03.pdf": "20261103_运营商 M_四级组网_客户资料.pdf"}


def test_no_two_files_get_the_same_name(workspace):
    attach(workspace, "20261120_运营商 M_四级组网_讲稿.pptx", "讲稿.pptx", "讲稿_20261120.pptx")

    assert sorted(wrong(workspace).values()) == [
        "20261120_运营商 M_四级组网_讲稿 (2).pptx",
        "20261120_运营商 M_四级组网_讲稿 (3).pptx",
    ]


def test_files_are_renamed_in_one_step_that_can_be_undone(workspace):
    attach(workspace, "讲稿.pptx", "报价.xlsx")

    names = misnamed(workspace, PROJECT.id, DAY)
    assert rename_files(workspace, PROJECT.id, names).applied(workspace) == 2

    assert not misnamed(workspace, PROJECT.id, DAY)
    workspace.undo(PROJECT.id)
    assert {file.name for file in workspace.find(Attachment)} == {"讲稿.pptx", "报价.xlsx"}


def test_what_a_clause_tells_as_its_proof_follows(workspace):
    attach(workspace, "报告.pdf")
    told = TenderClause(project_id=PROJECT.id, text="应通过测评", evidence="报告.pdf")
    by_hand = TenderClause(project_id=PROJECT.id, text="应有案例", evidence="见报告.pdf 第 3 页")
    workspace.apply(Label("clause.new"), Insert(told), Insert(by_hand), scope=PROJECT.id)

    names = misnamed(workspace, PROJECT.id, DAY)
    rename_files(workspace, PROJECT.id, names).applied(workspace)

    assert workspace.get(TenderClause, told.id).evidence == "20261120_运营商 M_四级组网_报告.pdf"
    assert workspace.get(TenderClause, by_hand.id).evidence == by_hand.evidence


def test_another_rule_asks_for_other_names(workspace):
    attach(workspace, "20261120_运营商 M_四级组网_讲稿.pptx")
    change_profile(workspace, naming_rule="{code}_{date}_{what}").applied(workspace)

    assert wrong(workspace) == {
        "20261120_运营商 M_四级组网_讲稿.pptx": "PS-2026-118_20261120_讲稿.pptx"
    }
