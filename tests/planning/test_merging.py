"""Two states of a project that grew apart, brought together against the one they grew from."""

from hypothesis import given
from hypothesis import strategies as st

from presales_desk.method.keys import Element, Section
from presales_desk.planning.merged_whole import changes_between
from presales_desk.planning.merging import Merging, Side
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.competition import Competitor, Score
from presales_desk.records.enums import SlideKind
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.people import Contact, Stakeholder
from presales_desk.records.plan import Plan
from presales_desk.records.project import Milestone, Project
from presales_desk.records.summary import Link

PROJECT = Project(id="p", name="网络", customer="恒川", code="PS-1")
DAY = Milestone(id="m", project_id="p", name="交流", note="旧")
RIVAL = Competitor(id="c", project_id="p", name="华信")
PERSON = Stakeholder(id="s", project_id="p", name="许峰", competitor_id="c")
BASE = (PROJECT, DAY, RIVAL, PERSON)


def state(*changed, without=()):
    """The common state with some records changed or added, others gone."""
    records = {record.id: record for record in (*BASE, *changed)}
    return [record for id, record in records.items() if id not in without]


def merged(mine, theirs, chosen=None, base=BASE):
    return {r.id: r for r in Merging(base, mine, theirs).merged(chosen or {})}


def conflicts(mine, theirs, base=BASE):
    return [(c.record.id, c.fields) for c in Merging(base, mine, theirs).conflicts]


def test_what_only_one_side_changed_is_taken_over():
    mine = state(DAY.but(note="我的"))
    theirs = state(PROJECT.but(customer="恒川集团"), Milestone(id="n", project_id="p", name="新"))

    found = merged(mine, theirs)

    assert conflicts(mine, theirs) == []
    assert found["m"].note == "我的"
    assert found["p"].customer == "恒川集团"
    assert found["n"].name == "新"


def test_what_both_changed_differently_is_a_conflict_and_stays_until_chosen():
    mine, theirs = state(DAY.but(note="我的")), state(DAY.but(note="他的", name="交流会"))

    (conflict,) = Merging(BASE, mine, theirs).conflicts

    assert (conflict.mine.note, conflict.theirs.note) == ("我的", "他的")
    assert merged(mine, theirs)["m"] == DAY.but(note="我的", name="交流会")
    assert merged(mine, theirs, {conflict.id: Side.THEIRS})["m"].note == "他的"


def test_the_same_change_on_both_sides_is_none():
    both = state(DAY.but(note="同"), without=("c", "s"))

    assert conflicts(both, both) == []
    assert list(merged(both, both).values()) == both


def test_what_they_deleted_goes_unless_it_was_changed_here():
    assert "m" not in merged(state(), state(without=("m",)))
    mine = state(DAY.but(note="我的"))
    theirs = state(without=("m",))

    assert conflicts(mine, theirs) == [("m", ())]
    assert merged(mine, theirs)["m"].note == "我的"
    assert "m" not in merged(mine, theirs, {"m": Side.THEIRS})


def test_what_was_deleted_here_stays_away_unless_they_changed_it():
    assert "m" not in merged(state(without=("m",)), state())
    mine, theirs = state(without=("m",)), state(DAY.but(note="他的"))

    assert conflicts(mine, theirs) == [("m", ())]
    assert "m" not in merged(mine, theirs)
    assert merged(mine, theirs, {"m": Side.THEIRS})["m"].note == "他的"


def test_deleting_what_the_other_side_built_upon_is_asked_about():
    mine = state(Contact(id="k", project_id="p", stakeholder_id="s", purpose="拜访"))
    theirs = state(without=("s",))

    assert conflicts(mine, theirs) == [("s", ())]
    assert {"s", "k"} <= merged(mine, theirs).keys()
    assert not {"s", "k"} & merged(mine, theirs, {"s": Side.THEIRS}).keys()


def test_building_on_what_was_deleted_here_is_asked_about():
    mine = state(without=("c", "s"))
    theirs = state(Score(id="x", project_id="p", competitor_id="c", element=Element.PRICE))

    assert conflicts(mine, theirs) == [("c", ())]
    assert "x" not in merged(mine, theirs)
    assert {"c", "x"} <= merged(mine, theirs, {"c": Side.THEIRS}).keys()


def test_whoever_leans_to_a_deleted_rival_leans_to_nobody():
    theirs = state(PERSON.but(competitor_id=None), without=("c",))
    mine = state(PERSON.but(competitor_id="c", note="常客"))

    found = merged(mine, theirs)

    assert "c" not in found
    assert (found["s"].competitor_id, found["s"].note) == (None, "常客")


def test_links_to_what_goes_go_too_and_those_that_lead_outside_stay():
    inside = Link(id="l", project_id="p", source_id="p", target_id="m", role="evidence")
    outside = Link(id="o", project_id="p", source_id="p", target_id="entry", role="cites")

    found = merged(state(inside, outside), state(without=("m",)))

    assert "l" not in found
    assert found["o"] == outside


def test_a_plan_that_both_began_is_one_plan():
    mine = state(Plan(id="mine", project_id="p", partner="甲"))
    theirs = state(Plan(id="theirs", project_id="p", overruled="乙"))

    found = merged(mine, theirs)

    assert conflicts(mine, theirs) == []
    assert found["mine"] == Plan(id="mine", project_id="p", partner="甲", overruled="乙")
    assert "theirs" not in found


def test_what_they_say_of_a_record_that_is_here_under_another_id_follows_it():
    cell = Score(id="a", project_id="p", competitor_id="c", element=Element.PRICE, score=2.0)
    mine = state(cell)
    link = Link(id="l", project_id="p", source_id="b", target_id="m", role="evidence")
    theirs = state(cell.but(id="b", evidence="报价单"), link)

    found = merged(mine, theirs)

    assert found["a"].evidence == "报价单"
    assert found["l"].source_id == "a"


def test_kind_and_content_of_a_slide_are_taken_from_one_side():
    outline = Outline(id="t", project_id="p", title="讲")
    slide = Slide(id="f", outline_id="t", section=Section.CASES, kind=SlideKind.BULLETS)
    base = (*BASE, outline, slide)
    mine = [*state(outline), slide.but(content={"points": [{"text": "甲"}]})]
    table = {"head": ["乙"], "rows": []}
    theirs = [*state(outline), slide.but(kind=SlideKind.TABLE, content=table)]

    (conflict,) = Merging(base, mine, theirs).conflicts
    taken = merged(mine, theirs, {conflict.id: Side.THEIRS}, base)["f"]

    assert merged(mine, theirs, base=base)["f"] == mine[-1]
    assert (taken.kind, taken.content) == (SlideKind.TABLE, table)


def test_places_in_a_list_are_never_asked_about():
    mine, theirs = state(DAY.but(rank=5.0)), state(DAY.but(rank=7.0))

    assert conflicts(mine, theirs) == []
    assert merged(mine, theirs)["m"].rank == 5.0


def test_code_and_archiving_belong_to_the_workspace():
    theirs = state(PROJECT.but(code="PS-1-2", sample=True))

    assert merged(state(), theirs)["p"] == PROJECT


def test_without_a_common_state_every_difference_is_asked_about():
    mine, theirs = state(DAY.but(note="我的")), state(without=("s",))

    assert conflicts(mine, theirs, base=None) == [("m", ("note",))]
    assert "s" in merged(mine, theirs, base=None)


texts = st.sampled_from(["", "甲", "乙", "丙"])
days = st.builds(Milestone, id=st.just("m"), project_id=st.just("p"), name=texts, note=texts)
others = st.builds(Milestone, id=st.just("n"), project_id=st.just("p"), name=texts)
rivals = st.builds(Competitor, id=st.just("c"), project_id=st.just("p"), name=texts)
people = st.builds(
    Stakeholder,
    id=st.just("s"),
    project_id=st.just("p"),
    name=texts,
    competitor_id=st.sampled_from([None, "c"]),
)
contacts = st.builds(
    Contact, id=st.just("k"), project_id=st.just("p"), stakeholder_id=st.just("s"), purpose=texts
)


@st.composite
def plans(draw):
    """A project with any of a few records, and no reference to what is not there."""
    found = [PROJECT]
    for records in (rivals, days, others, people, contacts):
        if not draw(st.booleans()):
            continue
        record = draw(records)
        ids = {one.id for one in found}
        if isinstance(record, Contact) and "s" not in ids:
            continue
        if isinstance(record, Stakeholder) and record.competitor_id not in (None, *ids):
            record = record.but(competitor_id=None)
        found.append(record)
    return found


def sides(conflicts, draw):
    return {c.id: draw(st.sampled_from(Side)) for c in conflicts}


@given(st.one_of(st.none(), plans()), plans(), plans(), st.data())
def test_whatever_is_merged_is_whole_and_merging_it_again_brings_nothing(base, mine, theirs, data):
    merging = Merging(base, mine, theirs)
    chosen = sides(merging.conflicts, data.draw)
    after = merging.merged(chosen)
    ids = {record.id for record in after}

    for record in after:
        for name in ("competitor_id", "stakeholder_id", "project_id"):
            assert getattr(record, name, None) in (None, *ids)
    assert list(Merging(theirs, after, theirs).merged({})) == after
    assert Merging(theirs, after, theirs).conflicts == ()


@given(plans(), plans(), plans())
def test_nothing_that_is_here_changes_without_being_asked(base, mine, theirs):
    """Where the other side left things as they were, what is here stays."""
    after = {r.id: r for r in Merging(base, mine, base).merged({})}
    assert after == {r.id: r for r in mine}
    taken = {r.id: r for r in Merging(base, base, theirs).merged({})}
    assert taken == {r.id: r for r in theirs}


@given(plans(), plans())
def test_the_changes_lead_from_one_state_to_the_other(before, after):
    records = {record.id: record for record in before}
    for change in changes_between(before, after):
        if isinstance(change, Insert):
            records[change.record.id] = change.record
        elif isinstance(change, Update):
            records[change.record.id] = change.record.but(**change.fields)
        elif isinstance(change, Delete):
            del records[change.record.id]
    assert records == {record.id: record for record in after}
