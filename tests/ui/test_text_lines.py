"""Lines of painted text: nothing but the end is left out."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetrics

from presales_desk.ui.text_lines import text_lines
from presales_desk.ui.theme import theme

WORDS = st.text(st.sampled_from("某省电信集团大客户四级组网技改试点项目abc de"), max_size=80)


@pytest.fixture(autouse=True)
def _dressed(dressed):
    """With fonts."""


@settings(max_examples=60)
@given(WORDS, st.integers(60, 200), st.integers(1, 4))
def test_every_line_fits_and_only_the_end_is_left_out(text, width, most):
    font = theme().font("bold")
    lines = text_lines(text, font, width, most)

    assert len(lines) <= most
    assert all(QFontMetrics(font).horizontalAdvance(line) <= width + 1 for line in lines)
    shown = "".join(lines).replace(" ", "").removesuffix("…")
    assert "".join(text.split()).startswith(shown)
