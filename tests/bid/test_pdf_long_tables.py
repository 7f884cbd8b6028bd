"""Tables of PDF files that pages cut."""

from presales_desk.bid.reading.pdf_long_tables import with_columns_of_all
from presales_desk.bid.reading.pdf_tables import Grid


def table(*xs):
    return Grid((100.0, 200.0), xs, (), ())


def columns(*pages):
    return [[grid.xs for grid in page] for page in with_columns_of_all(pages)]


def test_a_part_without_one_of_the_borders_gets_the_column_of_the_whole():
    whole, part = table(60.0, 95.0, 152.0, 492.0), table(60.5, 95.0, 492.0)

    assert columns([whole], [part]) == [[whole.xs], [(60.5, 95.0, 152.0, 492.0)]]
    assert columns([part], [whole]) == [[(60.5, 95.0, 152.0, 492.0)], [whole.xs]]


def test_all_parts_of_a_table_over_three_pages_have_its_columns():
    whole, part = table(60.0, 95.0, 152.0, 492.0), table(60.0, 95.0, 492.0)

    assert columns([whole], [part], [part]) == [[whole.xs]] * 3
    assert columns([part], [part], [whole]) == [[whole.xs]] * 3


def test_other_tables_keep_their_columns():
    one, other = table(60.0, 95.0, 152.0, 492.0), table(60.0, 120.0, 492.0)
    narrow = table(60.0, 95.0, 152.0)

    assert columns([one], [other]) == [[one.xs], [other.xs]]
    assert columns([one], [narrow]) == [[one.xs], [narrow.xs]]
    assert columns([one], [], [other]) == [[one.xs], [], [other.xs]]
