"""The internal strategy deck (war room): an outline that people edit and generate as any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.decks import deck_file_name, generate_deck, write_talk
from presales_desk.actions.find import outlines_of, profile, project_named
from presales_desk.actions.naming import in_folder
from presales_desk.actions.planned import Planned
from presales_desk.actions.report_material import read_project_material
from presales_desk.actions.strategy_slides import strategy_slides
from presales_desk.actions.strategy_writer import StrategyWriter
from presales_desk.documents.house import Letterhead
from presales_desk.method.keys import Section
from presales_desk.planning.slide_text import title_length
from presales_desk.records.base import Insert
from presales_desk.records.enums import SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.slide_content import Agenda, AgendaItem, Cover, plain_content

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from presales_desk.actions.decks import DeckWritten
    from presales_desk.records.job import Job
    from presales_desk.records.project import Project
    from presales_desk.records.summary import Profile
    from presales_desk.workspace.workspace import Reader


def plan_strategy_deck(reader: Reader, project_id: str, moment: dt.datetime) -> Planned[str]:
    """Write the project's strategy as a new outline for our own eyes. The value is its id.

    Every slide carries the internal mark, whatever mark the company's other decks have. An
    earlier strategy deck stays as it is: it shows what we thought then.
    """
    outline, slides = _talk(reader, project_id, moment)
    changes = (Insert(outline), *map(Insert, slides))
    return Planned(Label("strategy.deck", title=outline.title), changes, project_id, outline.id)


def strategy_deck_of(
    reader: Reader,
    name: str,
    target: Path,
    moment: dt.datetime,
    job: Job,
    *,
    template: Path | None = None,
) -> DeckWritten:
    """Write the strategy deck of the project called ``name`` as a file, storing no outline.

    Raises:
        NothingFoundError: There is no such project.
        ExpectedError: See ``decks.generate_deck``.

    """
    outline, slides = _talk(reader, project_named(reader, name).id, moment)
    file = in_folder(target, lambda: deck_file_name(reader, outline, moment.date()))
    return write_talk(reader, outline, slides, file, job, template=template)


def internal_deck_of(
    reader: Reader,
    name: str,
    target: Path,
    moment: dt.datetime,
    job: Job,
    *,
    template: Path | None = None,
) -> DeckWritten:
    """Write the newest internal talk of the project called ``name``.

    A project that has none gets its strategy deck; see ``strategy_deck_of``.
    """
    project = project_named(reader, name)
    own = [outline for outline, _ in outlines_of(reader, project.id) if outline.internal]
    if not own:
        return strategy_deck_of(reader, project.id, target, moment, job, template=template)
    file = in_folder(target, lambda: deck_file_name(reader, own[-1], moment.date()))
    return generate_deck(reader, own[-1].id, file, job, template=template)


def _talk(reader: Reader, project_id: str, moment: dt.datetime) -> tuple[Outline, list[Slide]]:
    """Return outline and slides, not stored yet."""
    material = read_project_material(reader, project_id, moment.date())
    house = profile(reader)
    others = [outline.rank for outline in reader.find(Outline, project_id=project_id)]
    outline = _outline(material.project, house, moment.date()).but(rank=rank_after(others))
    letterhead = Letterhead(profile=house, language=material.project.language)
    writer = StrategyWriter(material, letterhead, moment, outline.id)
    body = list(strategy_slides(writer))
    slides = [_cover(writer, outline), _agenda(writer, outline, body), *body]
    return outline, [slide.but(rank=float(n)) for n, slide in enumerate(slides, start=1)]


def _outline(project: Project, house: Profile, today: dt.date) -> Outline:
    words = catalogue(project.language)
    return Outline(
        project_id=project.id,
        title=words.text("strategy.title", name=project.name),
        subtitle=words.text("strategy.subtitle"),
        audience=words.text("strategy.audience"),
        author=house.user_name or project.presales,
        day=today,
        language=project.language,
        confidential=words.text("deck.frame.internal"),
        internal=True,
    )


def _cover(writer: StrategyWriter, outline: Outline) -> Slide:
    """Return the cover; with neither title short enough it shows that of the outline by itself."""
    content = Cover(customer=outline.audience, presenter=outline.author)
    titles = (outline.title, writer.project.name)
    fitting = (title for title in titles if not title_length(title, outline.language).over)
    return Slide(
        outline_id=outline.id,
        section=Section.OPENING,
        kind=SlideKind.COVER,
        title=next(fitting, ""),
        content=plain_content(content),
    )


def _agenda(writer: StrategyWriter, outline: Outline, body: list[Slide]) -> Slide:
    chapters = dict.fromkeys(slide.kicker for slide in body)
    items = tuple(AgendaItem(topic=chapter) for chapter in chapters)
    return Slide(
        outline_id=outline.id,
        section=Section.OPENING,
        kind=SlideKind.AGENDA,
        title=writer.text("agenda"),
        content=plain_content(Agenda(items=items)),
    )
