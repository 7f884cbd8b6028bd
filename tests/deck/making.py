"""Makes decks as other people's programs do, with one thing wrong at a time."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

import pptx
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches, Pt

from presales_desk.deck.checking.context import ALONE
from presales_desk.deck.checking.report import check
from presales_desk.deck.reading.reader import read_deck

if TYPE_CHECKING:
    from collections.abc import Callable

    from presales_desk.deck.checking.context import CheckContext
    from presales_desk.deck.checking.finding import DeckFinding
    from presales_desk.deck.checking.report import CheckReport
    from presales_desk.deck.reading.model import ReadDeck

TITLE_ONLY, TITLE_AND_BODY, COVER, BLANK = 5, 1, 0, 6
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)


class Making:
    """A deck on its way: 10 x 7.5 inches, in the usual white template."""

    def __init__(self) -> None:
        self.deck: Any = pptx.Presentation()

    def slide(self, title: str = "三年内带宽将翻两倍", layout: int = TITLE_ONLY) -> Any:
        """Add a slide; without a title its placeholder goes."""
        slide = self.deck.slides.add_slide(self.deck.slide_layouts[layout])
        for shape in list(slide.placeholders):
            if shape.placeholder_format.idx != 0 and layout == TITLE_ONLY:
                shape.element.getparent().remove(shape.element)
        if title:
            slide.shapes.title.text = title
        elif slide.shapes.title is not None:
            slide.shapes.title.element.getparent().remove(slide.shapes.title.element)
        return slide

    def slides(self, count: int) -> None:
        """Add slides that say something, and nothing the same."""
        for number in range(count):
            text(self.slide(f"第{number}项措施让故障减少 {number + 10}%"), f"措施 {number}，见来源")

    @property
    def content(self) -> bytes:
        """The file."""
        target = io.BytesIO()
        self.deck.save(target)
        return target.getvalue()

    def read(self, name: str = "deck.pptx") -> ReadDeck:
        """The deck as it is read."""
        return read_deck(self.content, name)

    def check(self, context: CheckContext = ALONE, name: str = "deck.pptx") -> CheckReport:
        """What the check says."""
        return check(self.read(name), context)

    def found(self, key: str, context: CheckContext = ALONE) -> list[DeckFinding]:
        """The findings that say ``key``."""
        return [finding for finding in self.check(context).findings if finding.key == key]


def text(
    slide: Any,
    words: str,
    *,
    at: tuple[float, float, float, float] = (1, 2.5, 8, 1),
    size: float = 18,
    colour: str = "",
    name: str = "",
) -> Any:
    """Add a text box."""
    box = slide.shapes.add_textbox(*(Inches(part) for part in at))
    box.text_frame.word_wrap = True
    box.text_frame.text = words
    for paragraph in box.text_frame.paragraphs:
        for run in paragraph.runs:
            run.font.size = Pt(size)
            if colour:
                run.font.color.rgb = RGBColor.from_string(colour)
    box.name = name or box.name
    return box


def chart(slide: Any, *, hidden: str = "") -> Any:
    """Add a column chart; ``hidden`` stands in its workbook where nobody looks."""
    data = CategoryChartData()
    data.categories = ["2023", "2024", "2025"]
    data.add_series("带宽", (1.5, 2.0, 4.2))
    place = (Inches(1), Inches(2), Inches(6), Inches(4))
    frame = slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, *place, data)
    if hidden:
        _hide(frame.chart, hidden)
    return frame


def picture(slide: Any, name: str = "图 1", alt: str = "") -> Any:
    """Add a picture of one pixel, three inches wide."""
    shape = slide.shapes.add_picture(io.BytesIO(PIXEL), Inches(2), Inches(3), Inches(3), Inches(2))
    shape.name = name
    shape._element.nvPicPr.cNvPr.set("descr", alt)
    return shape


def table(slide: Any, rows: int = 3, columns: int = 3, words: str = "4 小时") -> Any:
    """Add a table whose cells all hold ``words``."""
    frame = slide.shapes.add_table(rows, columns, Inches(1), Inches(2), Inches(8), Inches(2))
    for row in range(rows):
        for column in range(columns):
            frame.table.cell(row, column).text = words
    return frame


def with_parts(content: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    """Return a file whose parts went through ``change``; None leaves one out."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(target, "w") as new:
        for part in old.namelist():
            changed = change(part, old.read(part))
            if changed is not None:
                new.writestr(part, changed)
    return target.getvalue()


def parts_of(content: bytes) -> dict[str, bytes]:
    """All parts of a file by their name."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {part: archive.read(part) for part in archive.namelist()}


def _hide(chart: Any, words: str) -> None:
    import openpyxl

    part = chart.part.chart_workbook.xlsx_part
    book = openpyxl.load_workbook(io.BytesIO(part.blob))
    book.create_sheet("Calculation")["A1"] = words
    target = io.BytesIO()
    book.save(target)
    part._blob = target.getvalue()
