"""People by influence and stance, who influences whom, and what we do: for our own eyes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from presales_desk.deck import colours, design, diagram, fitting, geometry, measure, people, text
from presales_desk.deck.design import TextRole
from presales_desk.deck.diagram import LEGEND_HEIGHT, Draft, Lane
from presales_desk.deck.fitting import Item
from presales_desk.deck.layout_frame import BODY, CARD_INSETS
from presales_desk.deck.layout_model import NO_PLACEHOLDER, Align, Anchor, Rect, TextBox
from presales_desk.deck.placed_shapes import DrawnShape
from presales_desk.records.slide_internal import MapStance

if TYPE_CHECKING:
    from presales_desk.deck.layout_model import Paragraph
    from presales_desk.deck.placed_shapes import GroupBox
    from presales_desk.deck.sheet import Page, Pages, Sheet
    from presales_desk.records.slide_internal import MapPerson, StakeholderMap

_AXIS, _NAMES, _GAP = 0.48, 0.34, 0.08
_PANEL_WIDTH, _PANEL_GAP = 2.75, 0.30
_AXIS_ROLE = TextRole((14,), colours.MUTED, bold=True, align=Align.CENTRE)
_PANEL = TextRole(
    (18, 16, 14), listed=True, before=6, hanging=0.2, insets=CARD_INSETS, fill=colours.PANEL
)
_PANEL_HEAD = TextRole((18, 16), colours.ACCENT, bold=True)
_PANEL_NAME = "动作 Actions"


@dataclass(frozen=True, slots=True)
class _Zone:
    """A field of the map: a third of the stances, the upper or the lower row of influence."""

    stance: MapStance
    high: bool
    rect: Rect


def pages(content: StakeholderMap, sheet: Sheet) -> Pages:
    """Return the map, and a list of all people when some of them have no room on it."""
    if not content.people and not content.actions:
        return [[]]
    panel, further = _actions(content, sheet)
    zones = _zones(sheet, beside=panel is not None)
    crowded = any(len(_within(content, zone)) > people.MOST_ROLES for zone in zones)
    entries = people.legend(content.people, sheet)
    legend = diagram.legend(entries, zones[-1].rect.bottom + _NAMES, sheet) if entries else None
    found = [sheet.page(_map(content, zones, sheet), panel, legend), *further]
    return [*found, *_list(content, sheet)] if crowded else found


def _zones(sheet: Sheet, *, beside: bool) -> list[_Zone]:
    left = design.MARGIN + _AXIS
    right = design.MARGIN + design.CONTENT_WIDTH - (_PANEL_WIDTH + _PANEL_GAP if beside else 0)
    width = (right - left - 2 * _GAP) / 3
    height = (sheet.body_bottom - design.BODY_TOP - _NAMES - LEGEND_HEIGHT - _GAP) / 2
    return [
        _Zone(
            stance,
            not row,
            Rect(
                left + column * (width + _GAP),
                design.BODY_TOP + row * (height + _GAP),
                width,
                height,
            ),
        )
        for row in (0, 1)
        for column, stance in enumerate(MapStance)
    ]


def _within(content: StakeholderMap, zone: _Zone) -> list[MapPerson]:
    return [one for one in content.people if one.stance is zone.stance and one.high is zone.high]


def _map(content: StakeholderMap, zones: list[_Zone], sheet: Sheet) -> GroupBox:
    """Return fields, axes, links and cards as one group; the links lie behind the cards."""
    frame = [*(_ground(zone) for zone in zones), *_axes(zones, sheet)]
    numbers = iter(range(len(content.people) + len(zones)))
    cards = [
        people.card(person, rect, f"person{next(numbers)}", named=not roles)
        for zone in zones
        for roles, placed in [
            people.places(_within(content, zone), zone.rect, sheet, lifted=_passed(content, zone))
        ]
        for person, rect in placed
    ]
    grounds, shown = diagram.drawn(sheet, [frame, cards])
    links = people.links(content.links, shown, cards, sheet)
    alt = _alt(content, zones, sheet)
    return geometry.grouped("干系人图 Stakeholder map", alt, (*grounds, *links, *shown))


def _passed(content: StakeholderMap, zone: _Zone) -> bool:
    """Tell whether a line goes past a single card in the middle, from one side to the other."""
    if zone.stance is not MapStance.NEUTRAL or len(_within(content, zone)) != 1:
        return False
    stances = {one.name: one.stance for one in content.people if one.high is zone.high}
    sides = {MapStance.OPPONENT, MapStance.SUPPORTER}
    return any(
        {stances.get(link.source), stances.get(link.target)} == sides for link in content.links
    )


def _ground(zone: _Zone) -> Draft:
    fill = colours.TINT if zone.high else colours.PANEL
    return Draft(DrawnShape("区域 Field", zone.rect, fill=fill, decorative=True))


def _axes(zones: list[_Zone], sheet: Sheet) -> list[Draft]:
    """Return the names of the rows on the left and of the columns below."""
    none = (0.0, 0.0, 0.0, 0.0)
    bottom = zones[-1].rect.bottom + 0.04
    columns = [
        Draft(
            DrawnShape(
                "立场 Stance",
                Rect(zone.rect.left, bottom, zone.rect.width, _NAMES - 0.05),
                insets=none,
            ),
            diagram.words(sheet.word(f"people.stance.{zone.stance}")),
            _AXIS_ROLE,
        )
        for zone in zones[:3]
    ]
    rows = [
        Draft(
            DrawnShape(
                "影响力 Influence",
                Rect(design.MARGIN, zone.rect.top, _AXIS - 0.06, zone.rect.height),
                insets=none,
                upright=True,
            ),
            diagram.words(sheet.word("people.high" if zone.high else "people.low")),
            _AXIS_ROLE,
        )
        for zone in (zones[0], zones[3])
    ]
    return [*rows, *columns]


def _alt(content: StakeholderMap, zones: list[_Zone], sheet: Sheet) -> str:
    parts = [
        sheet.word(
            "alt.zone",
            influence=sheet.word("people.high" if zone.high else "people.low"),
            stance=sheet.word(f"people.stance.{zone.stance}"),
            names=sheet.separator.join(diagram.said(one.name) for one in there),
        )
        for zone in zones
        if (there := _within(content, zone))
    ]
    return sheet.word("alt.diagram", title=diagram.title_of(sheet), parts=sheet.sentence(parts))


def _actions(content: StakeholderMap, sheet: Sheet) -> tuple[TextBox | None, list[Page]]:
    """Return the panel beside the map; where it is too small, slides of their own instead."""
    items = [item for action in content.actions for item in diagram.words(action)]
    if not items:
        return None, []
    left = design.MARGIN + design.CONTENT_WIDTH - _PANEL_WIDTH
    height = sheet.body_bottom - design.BODY_TOP
    rect = Rect(left, design.BODY_TOP, _PANEL_WIDTH, height)
    head = _PANEL_HEAD.sizes[1]
    for size in _PANEL.sizes:
        paragraphs = _panel_words(items, _PANEL, (head, size), sheet)
        if fitting.hold(paragraphs, _PANEL, rect):
            return _panel_box(paragraphs, rect), []
    return None, _action_pages(items, sheet)


def _panel_words(
    items: list[Item], role: TextRole, sizes: tuple[float, float], sheet: Sheet
) -> tuple[Paragraph, ...]:
    head = fitting.compose([Item(sheet.word("people.actions"))], _PANEL_HEAD, sizes[0])
    return (*head, *fitting.compose(items, role, sizes[1]))


def _panel_box(paragraphs: tuple[Paragraph, ...], rect: Rect) -> TextBox:
    return TextBox(
        NO_PLACEHOLDER,
        _PANEL_NAME,
        rect,
        paragraphs,
        anchor=Anchor.TOP,
        insets=CARD_INSETS,
        fill=colours.PANEL,
    )


def _action_pages(items: list[Item], sheet: Sheet) -> list[Page]:
    role = replace(BODY, sizes=(18, 16, 14), insets=CARD_INSETS)
    rect = Rect(
        design.MARGIN, design.BODY_TOP, design.CONTENT_WIDTH, sheet.body_bottom - design.BODY_TOP
    )
    width = rect.width - CARD_INSETS[0] - CARD_INSETS[2]
    room = rect.height - CARD_INSETS[1] - CARD_INSETS[3] - _PANEL_HEAD.sizes[0] / 72 * measure.LINE
    shorter = [
        fitting.cut([item], role, rect.with_height(room - role.before / 72))[0] for item in items
    ]
    if shorter != items:
        sheet.spill(sheet.one_of(_PANEL_NAME), "\n".join(item.text for item in items))
    divided, size = fitting.pages_of(
        shorter,
        lambda s: [fitting.height([item], role, s, width) + role.before / 72 for item in shorter],
        role.sizes,
        room,
    )
    return [
        sheet.page(_panel_box(_panel_words(part, role, (_PANEL_HEAD.sizes[0], size), sheet), rect))
        for part in divided
    ]


def _list(content: StakeholderMap, sheet: Sheet) -> list[Page]:
    """Return everybody with all that is known of them, since the map shows only some names."""
    lanes = (
        Lane("people.name", 2.6, bold=True),
        Lane("people.role", 4.0),
        Lane("people.influence", 1.8),
        Lane("people.stance_head", 2.2),
        Lane("people.type_head", 2.0),
    )
    rows = [
        (
            text.one_line(one.name),
            text.one_line(one.role),
            sheet.word("people.high" if one.high else "people.low"),
            sheet.word(f"people.stance.{one.stance}"),
            sheet.word(f"people.type.{one.type}") if one.type else "",
        )
        for one in content.people
    ]
    return diagram.as_table(sheet, lanes, rows, "i_table")
