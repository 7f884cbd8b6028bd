"""The planner's part of the sample: complete, in both languages, and with references that hold."""

from contextlib import closing

import pytest

from presales_desk.actions.plans import read_plan
from presales_desk.actions.sample import open_sample, read_sample
from presales_desk.actions.sample_plan import read_sample_plan
from presales_desk.errors import NotOneOfError
from presales_desk.method.keys import DecisionRole, Element, Move, ProjectQuestion, Quadrant
from presales_desk.planning.competition import standings
from presales_desk.records.competition import PLAYED_FROM, PLAYED_ON
from presales_desk.records.outline import Slide
from presales_desk.records.people import Colleague
from presales_desk.workspace.workspace import Workspace


@pytest.fixture(params=["zh", "en"])
def opened(request, tmp_path):
    with closing(Workspace.open(tmp_path, author="林晓")) as workspace:
        yield workspace, open_sample(workspace, request.param)


def test_every_page_of_the_planner_shows_something(opened):
    workspace, project = opened
    records = read_plan(workspace, project.id)

    assert [rival.letter for rival in records.competitors] == list("ABCDEF")
    assert all(records.score(None, element) for element in Element)
    assert all(records.board(quadrant) for quadrant in Quadrant)
    assert {play.move for play in records.plays} == set(Move)
    assert all(records.judgement(None, question) for question in ProjectQuestion)
    assert len(records.phases) == 4
    assert any(DecisionRole.DECIDER in person.roles for person in records.stakeholders)
    assert all((records.adjustments, records.estimates, records.tripwires, records.todos))
    assert {c.name for c in workspace.find(Colleague)} >= {project.sales, project.presales}


def test_plays_lead_to_their_items_and_slides(opened):
    workspace, project = opened
    records = read_plan(workspace, project.id)
    items = {item.id for item in records.swot_items}
    slides = {slide.id for slide in workspace.find(Slide)}

    for play in records.plays:
        assert set(records.linked(play.id, PLAYED_FROM)) <= items
        assert records.linked(play.id, PLAYED_FROM)
        assert set(records.linked(play.id, PLAYED_ON)) <= slides


def test_the_competition_is_as_close_as_the_story_says(opened):
    workspace, project = opened
    ours, a, *_, e, _ = standings(read_plan(workspace, project.id))
    assert (a.rank, ours.rank, e.rank) == (1, 2, 3)
    assert 0 < a.total - ours.total < 0.1


def test_both_languages_tell_the_same_story():
    chinese, english = read_sample("zh"), read_sample("en")
    assert [type(record) for record in chinese.plan] == [type(record) for record in english.plan]


def test_a_name_that_nobody_bears_is_told_with_its_place():
    data = {
        "plan": {},
        "swot": [{"key": "S1", "quadrant": "strengths", "text": "快", "competitor": "Z"}],
    }
    with pytest.raises(NotOneOfError) as refused:
        read_sample_plan(data, "p", ())
    assert refused.value.values["place"] == "plan.toml: swot[0]"
    assert refused.value.values["found"] == "Z"


def test_a_second_sample_brings_no_second_colleague(opened):
    workspace, project = opened
    before = workspace.count(Colleague)
    open_sample(workspace, project.language)
    assert workspace.count(Colleague) == before
