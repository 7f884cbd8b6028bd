"""Contrast is counted as the accessibility guidelines count it."""

import pytest

from presales_desk.deck.contrast import contrast, needed


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("000000", "FFFFFF", 21.0),
        ("FFFFFF", "FFFFFF", 1.0),
        ("777777", "FFFFFF", 4.48),
        ("FF0000", "FFFFFF", 4.0),
        ("00FF00", "000000", 15.3),
        ("0000FF", "FFFFFF", 8.59),
    ],
)
def test_two_colours_contrast_as_published(one, other, ratio):
    assert contrast(one, other) == pytest.approx(ratio, abs=0.02)
    assert contrast(other, one) == contrast(one, other)


def test_only_large_bold_text_may_be_paler():
    assert needed(24, bold=True) < needed(24, bold=False) == needed(12, bold=True)
