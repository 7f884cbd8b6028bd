"""Tables in entries are read as tables."""

from PySide6.QtGui import QTextTable


def tables(librarian):
    """The tables of the text that is read, in order, as rows of cells."""
    document = librarian.page.search.entry.text.document()
    frames = [
        frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)
    ]
    return [
        [
            tuple(cell_text(table.cellAt(row, column)) for column in range(table.columns()))
            for row in range(table.rows())
        ]
        for table in frames
    ]


def cell_text(cell):
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastPosition(), cursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def test_tables_are_shown_as_tables_and_what_stands_in_them_stays_text(librarian):
    rows = "| 项目 | 窗口 |\n|---|---|\n| <b>回退</b> | 割接后 |"
    librarian.has("四级组网", f"先看这张表\n{rows}\n以上是窗口")
    librarian.arrives()

    librarian.types("割接")
    librarian.reads("四级组网")

    librarian.engineer.waits(lambda: librarian.marked == ["割接"])
    assert tables(librarian) == [[("项目", "窗口"), ("<b>回退</b>", "割接后")]]
    assert librarian.text.endswith("以上是窗口")


def test_a_long_table_is_written_in_pieces_and_read_from_its_hit(librarian):
    rows = [f"设备{number} | 第{number}排机柜" for number in range(300)]
    rows[200] = "设备200 | 割接时更换"
    librarian.has("设备清单", "\n".join(["名称 | 位置", *rows]))
    librarian.arrives()

    librarian.types("割接")
    librarian.reads("设备清单")

    reader = librarian.page.search.entry.text
    librarian.engineer.waits(lambda: sum(map(len, tables(librarian))) == 301)
    pieces = tables(librarian)
    assert len(pieces) > 1
    assert [row for piece in pieces for row in piece][201] == ("设备200", "割接时更换")
    librarian.engineer.waits(lambda: reader.verticalScrollBar().value() > 0)
    in_view = reader.cursorForPosition(reader.viewport().rect().center()).block().text()
    assert 190 < int("".join(filter(str.isdigit, in_view))) < 215
