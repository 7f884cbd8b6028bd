"""Questions of ours: whether they obey the four principles, and how the kinds are balanced."""

import pytest

from presales_desk.method.keys import MovingKind
from presales_desk.planning.asking import broken_principles, by_moving_kind
from presales_desk.records.questions import OwnQuestion


def ours(text, **fields):
    return OwnQuestion(project_id="p", text=text, **fields)


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("目前最让您头疼的是哪一环？", ()),
        ("预算批了吗？", ("thought",)),
        ("谁签字？什么时候签？", ("single",)),
        ("现在怎么运转，以及哪些部门在用？", ("focus",)),
        ("Is it approved?", ("thought",)),
        ("What would half the time mean to you?", ()),
        ("Which part troubles you, and also whom does it concern?", ("focus",)),
        ("请" * 40 + "？", ("concise",)),
        ("", ()),
    ],
)
def test_a_question_shows_which_principle_it_breaks(text, broken):
    assert broken_principles(ours(text)) == broken


def test_a_closed_question_may_be_answered_with_yes_or_no():
    assert broken_principles(ours("预算批了吗？", form="closed")) == ()


def test_every_moving_kind_is_counted_also_those_without_a_question():
    counted = by_moving_kind([ours("a", moving=MovingKind.PROBLEM), ours("b")])

    assert counted == {kind: int(kind is MovingKind.PROBLEM) for kind in MovingKind}
