"""Every kind becomes a slide, however little of it is filled in yet."""

import datetime as dt
import types
import typing
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from presales_desk.deck.generator import render
from presales_desk.deck.house import HouseStyle
from presales_desk.method.keys import Section
from presales_desk.records.enums import SlideKind
from presales_desk.records.outline import Slide
from presales_desk.records.slide_content import CONTENT, content_of, plain_content
from tests.deck.outlines import an_outline

WORDS = st.sampled_from(["", " ", "试点", "40%", "2026-03-12", "第一行\n第二行", "**重点**", "0"])
NUMBERS = st.sampled_from([None, 0.0, -3.5, 12.0, 1e9])
MOST = 3


def of_type(kind):
    """Anything of a type that the content of a slide may have, often as good as nothing."""
    origin, args = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple:
        return st.lists(of_type(args[0]), max_size=MOST).map(tuple)
    if origin in (types.UnionType, typing.Union):
        return st.one_of(*map(of_type, args))
    if kind is type(None):
        return st.none()
    if is_dataclass(kind):
        return contents(kind)
    if issubclass(kind, Enum):
        return st.sampled_from(list(kind))
    simple = {str: WORDS, bool: st.booleans(), int: st.sampled_from([0, 1, 7])}
    simple |= {float: NUMBERS.filter(lambda number: number is not None)}
    simple |= {dt.date: st.dates(dt.date(2026, 1, 1), dt.date(2027, 12, 31))}
    return simple[kind]


def contents(kind):
    """A content in which any field may be filled in."""
    hints = typing.get_type_hints(kind)
    required = {f.name for f in fields(kind) if f.default is f.default_factory is MISSING}
    given = {name: of_type(hint) for name, hint in hints.items() if name in required}
    rest = {name: of_type(hint) for name, hint in hints.items() if name not in required}
    filled = st.fixed_dictionaries(given, optional=rest)
    return filled.map(lambda values: kind(**values))


@pytest.mark.parametrize("kind", list(SlideKind))
@settings(deadline=None, max_examples=12, suppress_health_check=list(HealthCheck))
@given(data=st.data(), title=WORDS)
def test_a_half_filled_slide_is_written_all_the_same(kind, data, title):
    content = data.draw(contents(CONTENT[kind]))
    slide = Slide(
        outline_id="o",
        section=Section.SOLUTION,
        kind=kind,
        title=title,
        content=plain_content(content),
    )
    assert content_of(kind, slide.content) == content

    assert render(an_outline(internal=True, prices=True), [slide], HouseStyle())
