"""Replacing a name in every text of a project, as one step of undo."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.actions.find import belongings
from presales_desk.actions.replace_throughout import (
    Replacement,
    find_mentions,
    mentions,
    replace_throughout,
)
from presales_desk.actions.sample import open_sample
from presales_desk.method.keys import KeyInfoItem, Section
from presales_desk.records.base import Insert
from presales_desk.records.competition import Competitor
from presales_desk.records.enums import SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.people import Stakeholder
from presales_desk.records.project import KeyFact, Project
from presales_desk.records.slide_content import content_of
from presales_desk.records.summary import ProjectSummary
from presales_desk.workspace.workspace import WORKSPACE, Workspace
from tests.deck.diagrams import diagram_content

PROJECT = Project(id="p", name="恒川一卡通", customer="恒川集团", language="zh")


@pytest.fixture
def workspace(tmp_path):
    opened = Workspace.open(tmp_path)
    opened.apply(Label("x"), Insert(PROJECT), scope=WORKSPACE)
    yield opened
    opened.close()


def having(workspace, *records):
    workspace.apply(Label("x"), *map(Insert, records), scope="p")


def everything(workspace):
    records = [*workspace.find(Project), *belongings(workspace, "p")]
    return {record.id: record for record in records}


def replaces(workspace, old, new, **how):
    wanted = Replacement(old, new, **how)
    places = {mention.place for mention in find_mentions(workspace, "p", wanted)}
    return replace_throughout(workspace, "p", wanted, places).applied(workspace)


def test_a_name_is_replaced_in_fields_lists_tables_and_charts(workspace):
    outline = Outline(project_id="p", title="给恒川集团的方案")
    table = Slide(
        outline_id=outline.id,
        section=Section.CASES,
        kind=SlideKind.TABLE,
        notes="恒川集团的人会问价格",
        content={"head": ["单位", "恒川集团"], "rows": [["1", "恒川集团二期"]]},
    )
    chart = Slide(
        outline_id=outline.id,
        section=Section.TRENDS,
        kind=SlideKind.CHART,
        content={"type": "line", "categories": ["恒川集团"], "series": [{"name": "恒川集团"}]},
    )
    summary = ProjectSummary(project_id="p", tags=("恒川集团", "一卡通"))
    having(workspace, outline, table, chart, summary)

    assert replaces(workspace, "恒川集团", "远山集团") == 8

    after = everything(workspace)
    assert after["p"].customer == "远山集团"
    assert after[outline.id].title == "给远山集团的方案"
    assert after[table.id].notes == "远山集团的人会问价格"
    assert after[summary.id].tags == ("远山集团", "一卡通")
    shown = content_of(SlideKind.TABLE, after[table.id].content)
    assert (shown.head[1], shown.rows[0][1]) == ("远山集团", "远山集团二期")
    assert content_of(SlideKind.CHART, after[chart.id].content).series[0].name == "远山集团"
    assert mentions(workspace, "p", "恒川集团") == 0


def test_keys_are_not_words(workspace):
    fact = KeyFact(project_id="p", item=KeyInfoItem.BUDGET, question="budget.amount", answer="line")
    outline = Outline(project_id="p", title="zh")
    slide = Slide(
        outline_id=outline.id,
        section=Section.TRENDS,
        kind=SlideKind.CHART,
        content={"type": "line", "caption": "line"},
    )
    having(workspace, fact, outline, slide)
    for key in ("budget.amount", "zh", "line", "p"):
        replaces(workspace, key, "x")
    after = everything(workspace)
    assert (after["p"].language, after[fact.id].question) == ("zh", "budget.amount")
    assert (after[outline.id].title, after[outline.id].language) == ("x", "zh")
    assert after[slide.id].content == {"type": "line", "caption": "x"}


@pytest.mark.parametrize("kind", ["gantt", "stakeholder_map", "image"])
def test_a_slide_can_be_read_after_words_like_its_keys_were_replaced(workspace, kind):
    outline = Outline(project_id="p", title="x")
    content = diagram_content(kind, 3, "own key D neutral")
    slide = Slide(
        outline_id=outline.id, section=Section.SOLUTION, kind=SlideKind(kind), content=content
    )
    having(workspace, outline, slide)

    for word in ("own", "cust", "key", "ms", "D", "neutral", "a" * 64):
        replaces(workspace, word, "恒川")

    replaced = workspace.get(Slide, slide.id)
    assert replaced.content != content
    content_of(replaced.kind, replaced.content)


def test_one_undo_takes_all_of_it_back(workspace):
    person = Stakeholder(project_id="p", name="恒川的人", doubts="恒川，恒川")
    having(workspace, person)
    before = everything(workspace)
    replaces(workspace, "恒川", "远山")
    assert everything(workspace)[person.id].doubts == "远山，远山"
    workspace.undo("p")
    assert everything(workspace) == before


def test_what_is_not_chosen_stays(workspace):
    person = Stakeholder(project_id="p", name="甲", needs="恒川", doubts="恒川")
    having(workspace, person)
    wanted = Replacement("恒川", "远山")
    places = [m.place for m in find_mentions(workspace, "p", wanted) if m.field == "needs"]
    assert replace_throughout(workspace, "p", wanted, places).applied(workspace) == 1
    after = everything(workspace)
    assert (after[person.id].needs, after[person.id].doubts) == ("远山", "恒川")
    assert after["p"] == PROJECT


def test_a_preview_that_is_out_of_date_replaces_nothing_else(workspace):
    person = Stakeholder(project_id="p", name="甲", needs="恒川")
    having(workspace, person)
    wanted = Replacement("恒川", "远山")
    (place,) = [m.place for m in find_mentions(workspace, "p", wanted) if m.field == "needs"]
    workspace.undo("p")
    assert replace_throughout(workspace, "p", wanted, [place]).changes == ()


@pytest.mark.parametrize(
    ("old", "text", "whole", "any_part"),
    [
        ("A公司", "A公司、AA公司、A公司的", 2, 3),
        ("HP", "HP HPE (HP)", 2, 3),
        ("Lee", "Lee, Leeds, 王Lee说", 2, 3),
        ("华信", "华信、华信科技", 2, 2),
        ("C++", "C++ C++11", 2, 2),
    ],
)
def test_a_whole_word_is_no_part_of_a_longer_latin_one(old, text, whole, any_part):
    assert Replacement(old).count(text) == whole
    assert Replacement(old, whole_words=False).count(text) == any_part


def test_letters_are_compared_as_they_are_unless_told_otherwise():
    assert Replacement("huaxin", "X").applied("HuaXin huaxin") == "HuaXin X"
    assert Replacement("huaxin", "X", match_case=False).applied("HuaXin huaxin") == "X X"


def test_a_name_that_only_became_longer_is_not_made_longer_twice():
    longer = Replacement("华信", "华信科技")
    once = longer.applied("华信报价，华信科技到场")
    assert once == "华信科技报价，华信科技到场"
    assert longer.count(once) == 0
    assert Replacement("信", "华信").applied("华信与信") == "华信与华信"


def test_an_empty_or_unchanged_name_is_nowhere(workspace):
    assert find_mentions(workspace, "p", Replacement("", "x")) == ()
    assert find_mentions(workspace, "p", Replacement("恒川", "恒川")) == ()


def test_a_preview_shows_the_whole_text_before_and_after(workspace):
    having(workspace, Competitor(project_id="p", name="A公司", note="A公司很强，A公司很近"))
    name, note = find_mentions(workspace, "p", Replacement("A公司", "甲公司"))
    assert (name.field, note.field, note.count) == ("name", "note", 2)
    assert (note.before, note.after) == ("A公司很强，A公司很近", "甲公司很强，甲公司很近")


TEXT = st.text(st.sampled_from("ab公司 ,"), max_size=12)


@given(TEXT, TEXT.filter(bool), st.text("xy", min_size=1, max_size=3), st.booleans(), st.booleans())
def test_no_marked_place_keeps_the_old_name(text, old, new, whole, case):
    wanted = Replacement(old, new, whole_words=whole, match_case=case)
    after = wanted.applied(text)
    if not whole:
        assert old not in after
    assert after.count(new) >= wanted.count(text)
    assert len(after) == len(text) + wanted.count(text) * (len(new) - len(old))


@given(TEXT, st.text(st.sampled_from("ab公"), min_size=1, max_size=3), st.text("xy", min_size=1))
def test_a_replacement_can_be_reversed(text, old, new):
    there = Replacement(old, new, whole_words=False)
    back = Replacement(new, old, whole_words=False)
    assert back.applied(there.applied(text)) == text


def test_the_whole_sample_is_renamed_and_restored(tmp_path):
    workspace = Workspace.open(tmp_path)
    project = open_sample(workspace, "zh")
    before = {r.id: r for r in belongings(workspace, project.id)}
    wanted = Replacement("许峰", "许锋")
    places = [m.place for m in find_mentions(workspace, project.id, wanted)]
    assert len(places) > 5
    replace_throughout(workspace, project.id, wanted, places).applied(workspace)
    assert mentions(workspace, project.id, "许峰") == 0
    workspace.undo(project.id)
    assert {r.id: r for r in belongings(workspace, project.id)} == before
    workspace.close()
