"""Writes the axes of charts, and how their texts look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import colours
from presales_desk.deck.markup import escape, fill
from presales_desk.deck.workbook import number_text
from presales_desk.records.enums import ChartType

if TYPE_CHECKING:
    from presales_desk.deck.colours import Colour
    from presales_desk.deck.layout_model import ChartSpec

_CATEGORY_AXIS, _VALUE_AXIS = 111_111_111, 222_222_222
_TEXT_SIZE = 14


def text_look(tone: Colour, scale: float, *, bold: bool = False, level: bool = False) -> str:
    """Return text properties; the East Asian font is named or Chinese falls to another face.

    ``level`` keeps the names of an axis from being turned.
    """
    size = round(_TEXT_SIZE * scale * 100)
    turn = ' rot="0" vert="horz"' if level else ""
    return (
        f'<c:txPr><a:bodyPr{turn}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="{size}" b="{int(bold)}">'
        f'{fill(tone)}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr></a:pPr>'
        '<a:endParaRPr lang="zh-CN"/></a:p></c:txPr>'
    )


def axis_ids() -> str:
    """Return the ids of both axes, as each plot names them."""
    return f'<c:axId val="{_CATEGORY_AXIS}"/><c:axId val="{_VALUE_AXIS}"/>'


def axes(chart: ChartSpec, scale: float, *, from_zero: bool) -> str:
    """Return both axes; ``from_zero`` lets the values begin there unless some are negative."""
    lying = chart.type is ChartType.BAR
    return _category_axis(chart, scale, lying=lying) + _value_axis(
        chart, scale, lying=lying, from_zero=from_zero
    )


def _category_axis(chart: ChartSpec, scale: float, *, lying: bool) -> str:
    """Return the axis of names; lying bars run from the top, as the outline lists them."""
    order = "maxMin" if lying else "minMax"
    skip = f'<c:tickLblSkip val="{chart.every}"/>' if chart.every > 1 else ""
    line = f'<c:spPr><a:ln w="9525">{fill(colours.NEUTRAL_LIGHT)}</a:ln></c:spPr>'
    return (
        f'<c:catAx><c:axId val="{_CATEGORY_AXIS}"/><c:scaling><c:orientation val="{order}"/>'
        f'</c:scaling><c:delete val="0"/><c:axPos val="{"l" if lying else "b"}"/>'
        '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>'
        f'<c:minorTickMark val="none"/><c:tickLblPos val="low"/>{line}'
        f'{text_look(colours.TEXT, scale, level=True)}<c:crossAx val="{_VALUE_AXIS}"/>'
        '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>'
        f'<c:lblOffset val="100"/>{skip}<c:noMultiLvlLbl val="1"/></c:catAx>'
    )


def _value_axis(chart: ChartSpec, scale: float, *, lying: bool, from_zero: bool) -> str:
    known = [v for series in chart.columns for v in series.values if v is not None]
    ends = f'<c:max val="{number_text(chart.maximum)}"/>' if chart.maximum is not None else ""
    ends += '<c:min val="0"/>' if from_zero and all(value >= 0 for value in known) else ""
    grid = f'<c:majorGridlines><c:spPr><a:ln w="6350">{fill(colours.RULE)}</a:ln></c:spPr>'
    grid = f"{grid}</c:majorGridlines>" if chart.value_axis else ""
    return (
        f'<c:valAx><c:axId val="{_VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>{ends}'
        f'</c:scaling><c:delete val="{int(not chart.value_axis)}"/>'
        f'<c:axPos val="{"b" if lying else "l"}"/>{grid}'
        f'<c:numFmt formatCode="{escape(chart.number_format)}" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
        f"<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>{text_look(chart.quiet, scale)}"
        f'<c:crossAx val="{_CATEGORY_AXIS}"/><c:crosses val="{"max" if lying else "autoZero"}"/>'
        '<c:crossBetween val="between"/></c:valAx>'
    )
