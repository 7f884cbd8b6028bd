"""Letters of a PDF file that share one box: those of a ligature, and those printed twice."""

import pytest

from presales_desk.bid.reading.pdf_lines import lines_of
from presales_desk.bid.reading.pdf_page import Glyph, letters_apart


def text_of(*boxes):
    """The line that letters make; boxes are the letters, and how wide the box is they share."""
    glyphs, left = [], 0.0
    for letters, width in boxes:
        glyphs += [Glyph(letter, left, 0.0, left + width, 14.0) for letter in letters]
        left += width
    return [line.text for line in lines_of(letters_apart(glyphs))]


@pytest.mark.parametrize("joined", ["ff", "fi", "ffi", "ffl", "tt"])
def test_no_letter_of_a_ligature_is_lost(joined):
    assert text_of(("o", 6.0), (joined, 4.0 * len(joined)), ("x", 6.0)) == [f"o{joined}x"]


@pytest.mark.parametrize(("letters", "width"), [("ff", 4.0), ("TT", 8.0)])
def test_a_letter_printed_twice_on_one_place_is_one(letters, width):
    assert text_of(("o", 6.0), (letters, width), ("x", 6.0)) == [f"o{letters[0]}x"]
