"""What a project knows that its decks must name, and what they must not."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from presales_desk.actions.find import profile
from presales_desk.deck.checking.context import OtherDeck, ProjectKnowledge, Secret, SecretSort
from presales_desk.deck.checking.names import mentions, short_forms
from presales_desk.method.keys import Quadrant
from presales_desk.planning.slide_text import all_text
from presales_desk.records.competition import Competitor, SwotItem
from presales_desk.records.formats import number
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.people import Stakeholder
from presales_desk.records.plan import Plan
from presales_desk.records.project import Project

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from presales_desk.workspace.workspace import Reader

_WAN = Decimal(10_000)
_MILLION = Decimal(1_000_000)
_SENTENCE = 10
"""Characters from which on a text of the plan is told by its words alone."""
_OTHERS = 30
"""Decks of other customers that are compared; the newest tell most."""


def project_knowledge(reader: Reader, project: Project) -> ProjectKnowledge:
    """Return what the check of a deck needs to know of ``project``."""
    people = reader.find(Stakeholder, project_id=project.id)
    own = (*short_forms(project.customer), *short_forms(project.name))
    terms = {person.unit for person in people if len(person.unit) > 1}
    return ProjectKnowledge(
        customer=project.customer,
        names=own,
        terms=tuple(sorted(terms)),
        people=tuple(person.name for person in people if len(person.name) > 1),
        secrets=tuple(_secrets(reader, project, own)),
        others=tuple(_other_decks(reader, project)),
    )


def _secrets(reader: Reader, project: Project, own: tuple[str, ...]) -> Iterator[Secret]:
    company = profile(reader)
    ours = (*own, project.code, company.company, company.company_short)
    told: set[str] = set()
    for secret in (
        *_other_projects(reader, project),
        *_rivals(reader, project),
        *_prices(reader, project),
        *_plan_words(reader, project),
    ):
        known = any(word and mentions(word, secret.text) for word in ours)
        if not known and secret.text.casefold() not in told:
            told.add(secret.text.casefold())
            yield secret


def _other_projects(reader: Reader, project: Project) -> Iterator[Secret]:
    for other in reader.find(Project):
        if other.id == project.id:
            continue
        if other.customer != project.customer:
            yield from _named(other.customer, SecretSort.CUSTOMER)
        yield from _named(other.name, SecretSort.PROJECT)
        if len(other.code) > 3:
            yield Secret(other.code, SecretSort.PROJECT, other.name)


def _rivals(reader: Reader, project: Project) -> Iterator[Secret]:
    for rival in reader.find(Competitor, project_id=project.id):
        yield from _named(rival.name, SecretSort.RIVAL)


def _named(name: str, sort: SecretSort) -> Iterator[Secret]:
    yield from (Secret(form, sort, name) for form in short_forms(name))


def _prices(reader: Reader, project: Project) -> Iterator[Secret]:
    amounts: list[Decimal | None] = []
    for plan in reader.find(Plan, project_id=project.id):
        amounts += [plan.our_price, plan.margin]
    amounts += [rival.price for rival in reader.find(Competitor, project_id=project.id)]
    for amount in filter(None, amounts):
        if amount != project.budget:  # the customer's own figure may be said
            yield from (Secret(text, SecretSort.PRICE) for text in spelled(amount))


def spelled(yuan: Decimal) -> list[str]:
    """Return the ways in which people write an amount that is telling enough to look for."""
    found = [
        number(yuan),
        f"{yuan:f}".rstrip("0").rstrip(".") if "." in f"{yuan:f}" else f"{yuan:f}",
    ]
    if yuan >= _WAN and yuan % 100 == 0:
        wan = number(yuan / _WAN)
        found += [f"{wan}万", f"{wan.replace(',', '')}万", f"{wan} 万元"]
    if yuan >= _MILLION:
        found.append(f"{number(yuan / _MILLION)} million")
    return list(dict.fromkeys(text for text in found if len(text) > 3))


def _plan_words(reader: Reader, project: Project) -> Iterator[Secret]:
    """Yield sentences of the plan that nobody writes by chance: strategy, our weaknesses."""
    weak = reader.find(SwotItem, project_id=project.id, quadrant=Quadrant.WEAKNESSES)
    for text in (project.strategy, *(item.text for item in weak)):
        if len(text.strip()) >= _SENTENCE:
            yield Secret(text.strip(), SecretSort.STRATEGY)


def _other_decks(reader: Reader, project: Project) -> Iterator[OtherDeck]:
    others = {
        other.id: other.customer
        for other in reader.find(Project)
        if other.customer and other.customer != project.customer
    }
    outlines = [one for one in reader.find(Outline) if one.project_id in others]
    for outline in outlines[-_OTHERS:]:
        slides = reader.find(Slide, outline_id=outline.id)
        yield OtherDeck(others[outline.project_id], _text(slides))


def _text(slides: Iterable[Slide]) -> str:
    return "\n".join(f"{slide.title}\n{all_text(slide)}" for slide in slides)
