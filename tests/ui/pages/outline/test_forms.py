"""The forms of all kinds of slides: what is shown is what is held, whatever stands in it."""

import typing
from dataclasses import fields, is_dataclass, replace
from enum import Enum

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presales_desk.deck.layout import KINDS
from presales_desk.records.enums import SlideKind
from presales_desk.records.slide_content import CONTENT, content_of, plain_content
from presales_desk.records.slide_internal import MatrixCell
from presales_desk.ui.pages.outline.forms import FORMS
from presales_desk.ui.pages.outline.grid_editor import GridEditor

# A line as it is typed into a field: no line break, nothing but spaces at no end.
LINE = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp", "Zs", "Cn"))
    | st.just(" "),
    min_size=1,
    max_size=12,
).map(str.strip)
LINE = LINE.filter(bool) | st.sampled_from(
    ["降低**成本**", "a | b", "x *", "*", "\\", "|*", "▲ 好"]
)
NUMBER = st.floats(min_value=-1e9, max_value=1e9, allow_nan=False).map(lambda n: round(n, 3) + 0.0)


@pytest.fixture(params=list(SlideKind))
def kind(request):
    return request.param


def values(wanted):
    """A strategy for what a field of a content can hold; its rows are never quite empty."""
    origin, inner = typing.get_origin(wanted), typing.get_args(wanted)
    if origin is tuple:
        return st.lists(values(inner[0]), max_size=4).map(tuple)
    if inner:  # something or None
        (one,) = (kind for kind in inner if kind is not type(None))
        return st.none() | values(one)
    if is_dataclass(wanted):
        hints = typing.get_type_hints(wanted)
        return st.builds(wanted, **{f.name: values(hints[f.name]) for f in fields(wanted)})
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return st.sampled_from(list(wanted))
    return {str: LINE, bool: st.booleans(), int: st.integers(1, 60), float: NUMBER}[wanted]


def contents(kind):
    return values(CONTENT[kind]).map(lambda content: squared(kind, content))


def squared(kind, content):
    """Tables have as many cells in every row as their head; so have charts and matrices."""
    if kind is SlideKind.TABLE:
        width = len(content.head)
        rows = tuple((*row, *["·"] * width)[:width] for row in content.rows if width)
        return replace(content, rows=rows)
    if kind in (SlideKind.CHART, SlideKind.TREND_CHART):
        length = len(content.categories)
        filled = [(*series.values, *[1.0] * length)[:length] for series in content.series]
        pairs = zip(content.series, filled, strict=True)
        return replace(content, series=tuple(replace(one, values=v) for one, v in pairs))
    if kind is SlideKind.COMPARE_MATRIX:
        width = len(content.sides)
        cells = [MatrixCell(text="·")] * width
        rows = content.rows if width else ()
        return replace(
            content, rows=tuple(replace(row, cells=(*row.cells, *cells)[:width]) for row in rows)
        )
    return content


def test_every_kind_that_can_be_laid_out_has_a_form():
    assert set(KINDS) <= set(FORMS)


def test_a_form_gives_back_what_it_shows(qtbot, kind):
    form = FORMS[kind]()
    qtbot.addWidget(form)

    @settings(max_examples=8, deadline=None)
    @given(contents(kind))
    def gives_back(content):
        form.show_content(content)
        assert form.content() == content

    gives_back()


def test_an_empty_form_holds_an_empty_content(qtbot, kind):
    form = FORMS[kind]()
    qtbot.addWidget(form)

    form.show_content(CONTENT[kind]())

    assert form.content() == CONTENT[kind]()


def test_what_is_pasted_or_mistyped_is_still_a_content(qtbot, kind):
    form = FORMS[kind]()
    qtbot.addWidget(form)
    for grid in form.findChildren(GridEditor):
        grid.model.write(0, 0, [["不是数"] * 9] * 3)

    held = form.content()

    assert content_of(kind, plain_content(held)) == held
