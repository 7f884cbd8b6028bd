"""The theme of our template: its colours, fonts and flat formats."""

from __future__ import annotations

from presales_desk.deck.colours import THEME
from presales_desk.deck.markup import HEAD, A

THEME_NAME = "售前工作台 Presales Desk"
TABLE_STYLE = "{6B0E4F52-8C1D-4D7A-9E35-5A1F7C20D501}"
_STYLE_NAME = "售前工作台 线表"
_FONTS = (
    '<a:latin typeface="Segoe UI"/><a:ea typeface="微软雅黑"/><a:cs typeface=""/>'
    '<a:font script="Hans" typeface="微软雅黑"/><a:font script="Hant" typeface="微軟正黑體"/>'
)
_PLACEHOLDER_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_FORMATS = (
    f'<a:fmtScheme name="{THEME_NAME}">'
    f"<a:fillStyleLst>{_PLACEHOLDER_FILL * 3}</a:fillStyleLst>"
    "<a:lnStyleLst>"
    + "".join(
        f'<a:ln w="{width}" cap="flat" cmpd="sng" algn="ctr">{_PLACEHOLDER_FILL}'
        '<a:prstDash val="solid"/></a:ln>'
        for width in (9525, 12700, 19050)
    )
    + "</a:lnStyleLst>"
    "<a:effectStyleLst>"
    + "<a:effectStyle><a:effectLst/></a:effectStyle>"
    * 3
    + f"</a:effectStyleLst><a:bgFillStyleLst>{_PLACEHOLDER_FILL * 3}</a:bgFillStyleLst>"
    "</a:fmtScheme>"
)
_ZERO_INSETS = 'lIns="0" tIns="0" rIns="0" bIns="0"'
_NEW_OBJECTS = (
    "<a:objectDefaults>"
    '<a:spDef><a:spPr><a:solidFill><a:schemeClr val="bg2"/></a:solidFill><a:ln><a:noFill/></a:ln>'
    '</a:spPr><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle><a:defPPr><a:defRPr sz="1600">'
    '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:defRPr></a:defPPr></a:lstStyle>'
    "</a:spDef>"
    '<a:lnDef><a:spPr><a:ln w="12700"><a:solidFill><a:schemeClr val="accent6"/></a:solidFill>'
    "</a:ln></a:spPr><a:bodyPr/><a:lstStyle/></a:lnDef>"
    f'<a:txDef><a:spPr><a:noFill/></a:spPr><a:bodyPr wrap="square" {_ZERO_INSETS} rtlCol="0">'
    '<a:spAutoFit/></a:bodyPr><a:lstStyle><a:defPPr><a:defRPr sz="1600"/></a:defPPr></a:lstStyle>'
    "</a:txDef></a:objectDefaults>"
)


def theme_xml() -> str:
    """Return the theme part."""
    colours = "".join(
        f'<a:{slot}><a:srgbClr val="{value}"/></a:{slot}>' for slot, value in THEME.items()
    )
    return (
        f'{HEAD}<a:theme xmlns:a="{A}" name="{THEME_NAME}"><a:themeElements>'
        f'<a:clrScheme name="{THEME_NAME}">{colours}</a:clrScheme>'
        f'<a:fontScheme name="{THEME_NAME}"><a:majorFont>{_FONTS}</a:majorFont>'
        f"<a:minorFont>{_FONTS}</a:minorFont></a:fontScheme>{_FORMATS}</a:themeElements>"
        f"{_NEW_OBJECTS}<a:extraClrSchemeLst/></a:theme>"
    )


def table_styles_xml() -> str:
    """Return the part with our table style, which is also the default for new tables."""
    hairline = _border("bottom", 9525, _tinted("accent6", 40, 60))
    inner = _border("insideH", 9525, _tinted("accent6", 40, 60))
    whole = (
        '<a:wholeTbl><a:tcTxStyle><a:fontRef idx="minor"/><a:schemeClr val="tx1"/></a:tcTxStyle>'
        f"<a:tcStyle><a:tcBdr>{hairline}{inner}</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle>"
        "</a:wholeTbl>"
    )
    last = (
        '<a:lastRow><a:tcTxStyle b="on"><a:fontRef idx="minor"/><a:schemeClr val="tx2"/>'
        f"</a:tcTxStyle><a:tcStyle><a:tcBdr>{_border('top', 19050, _plain('tx2'))}</a:tcBdr>"
        f"<a:fill>{_plain('bg2')}</a:fill></a:tcStyle></a:lastRow>"
    )
    first = (
        '<a:firstRow><a:tcTxStyle b="on"><a:fontRef idx="minor"/><a:schemeClr val="bg1"/>'
        f"</a:tcTxStyle><a:tcStyle><a:tcBdr/><a:fill>{_plain('tx2')}</a:fill></a:tcStyle>"
        "</a:firstRow>"
    )
    return (
        f'{HEAD}<a:tblStyleLst xmlns:a="{A}" def="{TABLE_STYLE}"><a:tblStyle '
        f'styleId="{TABLE_STYLE}" styleName="{_STYLE_NAME}">{whole}{last}{first}</a:tblStyle>'
        "</a:tblStyleLst>"
    )


def _border(side: str, width: int, colour: str) -> str:
    return f'<a:{side}><a:ln w="{width}">{colour}</a:ln></a:{side}>'


def _plain(slot: str) -> str:
    return f'<a:solidFill><a:schemeClr val="{slot}"/></a:solidFill>'


def _tinted(slot: str, mod: int, off: int) -> str:
    return (
        f'<a:solidFill><a:schemeClr val="{slot}"><a:lumMod val="{mod * 1000}"/>'
        f'<a:lumOff val="{off * 1000}"/></a:schemeClr></a:solidFill>'
    )
