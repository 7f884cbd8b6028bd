"""The map of stance and influence: nobody covers anybody, and the records stay as they are."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from presales_desk.planning.stance_map import Scale, place
from presales_desk.records.people import Stakeholder

stances, influences = st.integers(-100, 100), st.integers(0, 100)
people = st.lists(
    st.builds(
        Stakeholder,
        project_id=st.just("p"),
        name=st.just("某人"),
        stance=st.none() | stances,
        influence=st.none() | influences,
        target_stance=st.none() | stances,
    ),
    max_size=40,
)
scales = st.builds(Scale, st.floats(400, 3000), st.floats(200, 1500))


@settings(deadline=None)
@given(people, scales)
def test_nobody_covers_anybody_and_everybody_known_is_there(group, scale):
    placed = place(group, scale)

    boxes = [box for one in placed for box in (one.node, one.ghost) if box is not None]
    assert not any(one.covers(other) for one, other in combinations(boxes, 2))
    known = {p.id for p in group if p.stance is not None and p.influence is not None}
    assert {one.person.id for one in placed} == known


@settings(deadline=None)
@given(people, scales)
def test_moving_aside_changes_neither_the_stance_nor_the_record(group, scale):
    for one in place(group, scale):
        assert one.person in group
        assert abs(scale.stance_at(one.node.centre[0]) - one.person.stance) <= 1
        assert one.node.top >= scale.gap


@given(stances, influences, scales)
def test_where_somebody_stands_reads_back_as_their_values(stance, influence, scale):
    assert scale.stance_at(scale.across(stance)) == stance
    assert scale.influence_at(scale.down(influence)) == influence


def test_the_most_influential_keeps_the_true_place():
    weak = Stakeholder(project_id="p", name="甲", stance=0, influence=78)
    strong = Stakeholder(project_id="p", name="乙", stance=0, influence=80)
    scale = Scale(900, 500)

    placed = {one.person.name: one.node for one in place([weak, strong], scale)}

    assert placed["乙"].centre == (scale.across(0), scale.down(80))
    assert placed["甲"].top >= placed["乙"].bottom


def test_the_same_people_in_another_order_stand_in_the_same_places():
    group = [
        Stakeholder(project_id="p", name=str(n), stance=n % 7, influence=n % 5) for n in range(30)
    ]
    scale = Scale(900, 500)

    assert place(group, scale) == place(group[::-1], scale)
