"""Moving slides: the talk keeps every slide once, and the moved ones stand where they were put."""

from hypothesis import given
from hypothesis import strategies as st

from presales_desk.method.keys import Section
from presales_desk.planning.outline import in_order
from presales_desk.planning.slide_order import inserted, moved, stepped
from presales_desk.records.base import Insert
from presales_desk.records.enums import SlideKind
from presales_desk.records.outline import Slide

SECTIONS = list(Section)


def slide(name, section, rank):
    return Slide(
        id=name, outline_id="o", section=section, kind=SlideKind.BULLETS, title=name, rank=rank
    )


def after(slides, changes):
    """The slides as they are once the changes are made."""
    fields = {
        change.record.id: change.fields for change in changes if not isinstance(change, Insert)
    }
    new = [change.record for change in changes if isinstance(change, Insert)]
    return [one.but(**fields.get(one.id, {})) for one in slides] + new


def names(slides, section=None):
    return "".join(s.id for s in in_order(slides) if section in (None, s.section))


def a_talk():
    trends = [
        slide(name, Section.TRENDS, rank) for name, rank in zip("abc", (1, 2, 3), strict=True)
    ]
    return [*trends, slide("x", Section.CASES, 4), slide("y", Section.CASES, 5)]


def test_a_slide_moves_before_another_of_its_block():
    changes = moved(a_talk(), {"c"}, Section.TRENDS, before="a")

    assert names(after(a_talk(), changes)) == "cabxy"
    assert len(changes) == 1


def test_several_slides_move_together_into_another_block():
    changes = moved(a_talk(), {"c", "a"}, Section.CASES, before="y")

    assert names(after(a_talk(), changes), Section.CASES) == "xacy"


def test_a_slide_dropped_where_it_is_stays():
    assert moved(a_talk(), {"b"}, Section.TRENDS, before="c") == ()


def test_a_step_beyond_the_block_goes_into_the_next_one_even_if_it_is_empty():
    talk = a_talk()
    talk = after(talk, stepped(talk, {"c"}, 1))

    assert names(talk, Section.QUESTIONS) == "c"
    talk = after(talk, stepped(talk, {"c"}, 1))
    assert names(talk, Section.CASES) == "cxy"
    talk = after(talk, stepped(talk, {"c"}, -1))
    assert names(talk, Section.QUESTIONS) == "c"


def test_the_first_slide_of_the_talk_cannot_go_further_up():
    first = [slide("a", Section.OPENING, 1)]

    assert stepped(first, {"a"}, -1) == ()


def test_a_new_slide_stands_behind_the_one_it_was_asked_for():
    new = slide("n", Section.TRENDS, 0)

    assert names(after(a_talk(), inserted(a_talk(), [new], Section.TRENDS, "a"))) == "anbcxy"


def test_where_ranks_have_no_room_left_the_block_is_numbered_anew():
    crowded = [slide("a", Section.TRENDS, 1.0), slide("b", Section.TRENDS, 1.0 + 1e-9)]
    new = slide("n", Section.TRENDS, 0)

    assert names(after(crowded, inserted(crowded, [new], Section.TRENDS, "a"))) == "anb"


@given(
    places=st.lists(st.sampled_from(SECTIONS), min_size=1, max_size=12),
    chosen=st.sets(st.integers(0, 11)),
    section=st.sampled_from(SECTIONS),
    before=st.integers(0, 14),
)
def test_moving_keeps_every_slide_and_the_order_of_all_others(places, chosen, section, before):
    talk = [slide(chr(97 + i), place, float(i)) for i, place in enumerate(places)]
    ids = {chr(97 + i) for i in chosen if i < len(talk)}
    changed = after(talk, moved(talk, ids, section, chr(97 + before)))

    assert sorted(names(changed)) == sorted(names(talk))
    assert [n for n in names(changed) if n not in ids] == [n for n in names(talk) if n not in ids]
    assert [n for n in names(changed) if n in ids] == [n for n in names(talk) if n in ids]
    assert all(s.section is section for s in changed if s.id in ids)
