"""The company's template for decks: what it offers, which layout serves which slides, its look."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from presales_desk.actions.decks import file_bytes
from presales_desk.actions.find import profile
from presales_desk.actions.planned import Planned
from presales_desk.deck.house import HouseStyle
from presales_desk.errors import Term
from presales_desk.records.base import Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.summary import Profile
from presales_desk.workspace.workspace import WORKSPACE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from presales_desk.deck.foreign.model import ForeignLook
    from presales_desk.deck.template_report import TemplateReport
    from presales_desk.workspace.workspace import Reader

_LANGUAGE = "zh"
"""Of the prompts in our own template; somebody else's has its own."""
_LATER = 4
"""Looks kept: the template of now, and what it was before the last choices."""


def read_template_report(reader: Reader) -> TemplateReport | None:
    """Return what the company's template offers; None when ours is used.

    Raises:
        ExpectedError: It cannot be read or used; see ``deck.template.open_template``.

    """
    from presales_desk.deck.template_report import read_report

    company = profile(reader)
    if not company.deck_template:
        return None
    content = reader.attachments.read(company.deck_template, company.deck_template_name)
    return read_report(_house(content, company.deck_template_name, company.deck_mapping), _LANGUAGE)


def check_template(file: Path) -> TemplateReport:
    """Return what a template offers that is in no workspace.

    Raises:
        ExpectedError: See ``read_template_report``.

    """
    from presales_desk.deck.template_report import read_report

    return read_report(_house(file_bytes(file), file.name, {}), _LANGUAGE)


def template_look(reader: Reader) -> ForeignLook | None:
    """Return what the company's template looks like, for the preview; None when ours is used.

    Raises:
        ExpectedError: See ``read_template_report``.

    """
    company = profile(reader)
    if not company.deck_template:
        return None
    content = reader.attachments.read(company.deck_template, company.deck_template_name)
    chosen = tuple(sorted(company.deck_mapping.items()))
    return _look(content, company.deck_template_name, chosen)


def plan_mapping(reader: Reader, key: str, layout: str) -> Planned[Profile]:
    """Let our layout ``key`` take ``layout`` of the template from now on; empty lets us choose."""
    from presales_desk.deck.slide_layouts import LAYOUTS

    company = profile(reader)
    mapping = {one: name for one, name in company.deck_mapping.items() if one != key}
    if layout:
        mapping[key] = layout
    wanted = company.but(deck_mapping=mapping)
    is_new = not reader.count(Profile)
    change = Insert(wanted) if is_new else Update(company, deck_mapping=mapping)
    name = LAYOUTS[key].name
    label = Label("profile.map_layout", ours=name, layout=layout or Term("template.automatic"))
    return Planned(label, (change,), WORKSPACE, wanted)


def plan_no_mapping(reader: Reader) -> Planned[Profile]:
    """Forget all choices of layouts."""
    company = profile(reader)
    change = Update(company, deck_mapping={})
    label = Label("profile.change", field=Term("profile.deck_mapping"))
    return Planned(label, (change,), WORKSPACE, company.but(deck_mapping={}))


def _house(content: bytes, name: str, mapping: Mapping[str, str]) -> HouseStyle:
    return HouseStyle(template=content, template_name=name, mapping=mapping)


@lru_cache(maxsize=_LATER)
def _look(content: bytes, name: str, chosen: tuple[tuple[str, str], ...]) -> ForeignLook | None:
    from presales_desk.deck.template import open_template

    return open_template(_house(content, name, dict(chosen)), _LANGUAGE).look
