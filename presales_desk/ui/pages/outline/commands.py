"""The commands of the page, for menus, header, keys and the command palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.ui.commands import Command, Where
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.ui.pages.outline.page import OutlinePage


def page_commands(page: OutlinePage) -> list[Command]:
    """Return what can be done on ``page``."""
    return [
        *_of_slides(page),
        *_of_order(page),
        *_that_begin(page),
        *_of_outlines(page),
        *_of_steps(page),
        *_of_view(page),
        *_of_views(page),
        *_between_views(page),
        *page.tools.commands(),
        *page.template.commands(),
        _generate(page),
    ]


def _generate(page: OutlinePage) -> Command:
    return Command(
        id="outline.generate",
        title=translate("OutlinePage", "Generate PPT"),
        run=page.generate,
        icon="slides",
        key="Ctrl+G",
        where=Where.PRIMARY,
        enabled=page.can_generate,
        also=translate("OutlinePage", "export write PowerPoint pptx deck presentation"),
    )


def _of_slides(page: OutlinePage) -> list[Command]:
    def has_outline() -> bool:
        return page.outline is not None

    def has_slide() -> bool:
        return page.current_slide is not None

    return [
        Command(
            id="outline.add_slide",
            title=translate("OutlinePage", "Add slide"),
            run=page.gestures.add,
            icon="plus",
            key="Ctrl+Return; Ctrl+Enter",
            where=Where.INSERT,
            enabled=has_outline,
        ),
        Command(
            id="outline.promise",
            title=translate("OutlinePage", "Note a promise made on the slide…"),
            run=page.gestures.note_promise,
            where=Where.INSERT,
            enabled=has_slide,
        ),
        Command(
            id="outline.copy_slides",
            title=translate("OutlinePage", "Duplicate slides"),
            run=page.gestures.copy,
            key="Ctrl+D",
            where=Where.EDIT,
            enabled=has_slide,
        ),
        Command(
            id="outline.rename_slide",
            title=translate("OutlinePage", "Rename slide"),
            run=page.bench.tree.rename_current,
            where=Where.EDIT,
            enabled=has_slide,
        ),
    ]


def _of_order(page: OutlinePage) -> list[Command]:
    def has_slide() -> bool:
        return page.current_slide is not None

    def step_up() -> None:
        page.gestures.step(-1)

    def step_down() -> None:
        page.gestures.step(1)

    return [
        Command(
            id="outline.move_up",
            title=translate("OutlinePage", "Move slides up"),
            run=step_up,
            where=Where.EDIT,
            enabled=has_slide,
        ),
        Command(
            id="outline.move_down",
            title=translate("OutlinePage", "Move slides down"),
            run=step_down,
            where=Where.EDIT,
            enabled=has_slide,
        ),
        Command(
            id="outline.delete_slides",
            title=translate("OutlinePage", "Delete slides"),
            run=page.gestures.delete,
            icon="trash",
            where=Where.EDIT,
            enabled=has_slide,
        ),
    ]


def _that_begin(page: OutlinePage) -> list[Command]:
    return [
        Command(
            id="outline.new",
            title=translate("OutlinePage", "New outline"),
            run=page.outlines.begin,
            where=Where.INSERT,
        ),
        Command(
            id="outline.draft",
            title=translate("OutlinePage", "Draft from the plan"),
            run=page.beside.drafting.begin,
            icon="refresh",
            where=Where.INSERT,
        ),
        Command(
            id="outline.blocks",
            title=translate("OutlinePage", "Add missing blocks"),
            run=page.outlines.add_blocks,
            where=Where.INSERT,
        ),
    ]


def _of_outlines(page: OutlinePage) -> list[Command]:
    def has_outline() -> bool:
        return page.outline is not None

    return [
        Command(
            id="outline.import",
            title=translate("OutlinePage", "Import outline file…"),
            run=page.outlines.choose_import,
            icon="import",
            where=Where.FILE,
        ),
        Command(
            id="outline.export",
            title=translate("OutlinePage", "Export outline file…"),
            run=page.outlines.choose_export,
            icon="export",
            where=Where.FILE,
            enabled=has_outline,
        ),
        Command(
            id="outline.delete",
            title=translate("OutlinePage", "Delete outline"),
            run=page.outlines.delete,
            where=Where.EDIT,
            enabled=has_outline,
        ),
    ]


def _of_view(page: OutlinePage) -> list[Command]:
    def has_outline() -> bool:
        return page.outline is not None

    def has_accepted() -> bool:
        return bool(page.checks.accepted)

    return [
        Command(
            id="outline.details",
            title=translate("OutlinePage", "Talk details"),
            run=page.toggle_details,
            where=Where.VIEW,
            enabled=has_outline,
        ),
        Command(
            id="outline.dock",
            title=translate("OutlinePage", "Show or hide the deck check"),
            run=page.bench.toggle_dock,
            key="Ctrl+J",
            where=Where.VIEW,
        ),
        Command(
            id="outline.findings",
            title=translate("OutlinePage", "All findings of the deck check"),
            run=page.bench.dock.show_whole,
            key="Ctrl+Shift+J",
            where=Where.VIEW,
            enabled=has_outline,
        ),
        Command(
            id="outline.accepted",
            title=translate("OutlinePage", "Accepted findings of the deck check…"),
            run=page.bench.dock.show_accepted,
            where=Where.VIEW,
            enabled=has_accepted,
        ),
    ]


def _of_steps(page: OutlinePage) -> list[Command]:
    def has_slide() -> bool:
        return page.current_slide is not None

    def back() -> None:
        page.step(-1)

    def on() -> None:
        page.step(1)

    return [
        Command(
            id="outline.slide_before",
            title=translate("OutlinePage", "Slide before"),
            run=back,
            key="Ctrl+Up",
            where=Where.VIEW,
            enabled=has_slide,
        ),
        Command(
            id="outline.next_slide",
            title=translate("OutlinePage", "Next slide"),
            run=on,
            key="Ctrl+Down",
            where=Where.VIEW,
            enabled=has_slide,
        ),
    ]


def _of_views(page: OutlinePage) -> list[Command]:
    def has_outline() -> bool:
        return page.outline is not None

    return [
        Command(
            id="outline.view",
            title=translate("OutlinePage", "Outline of the talk"),
            run=page.beside.show_outline,
            where=Where.VIEW,
            enabled=has_outline,
        ),
        Command(
            id="outline.coverage",
            title=translate("OutlinePage", "Coverage: who gets what"),
            run=page.beside.show_coverage,
            where=Where.VIEW,
            enabled=has_outline,
        ),
        Command(
            id="outline.story",
            title=translate("OutlinePage", "Story line: headlines alone"),
            run=page.beside.show_story,
            where=Where.VIEW,
            enabled=has_outline,
        ),
    ]


def _between_views(page: OutlinePage) -> list[Command]:
    def has_outline() -> bool:
        return page.outline is not None

    def back() -> None:
        page.beside.step(-1)

    def on() -> None:
        page.beside.step(1)

    return [
        Command(
            id="outline.view_before",
            title=translate("OutlinePage", "View before"),
            run=back,
            key="Ctrl+PgUp",
            enabled=has_outline,
        ),
        Command(
            id="outline.next_view",
            title=translate("OutlinePage", "Next view"),
            run=on,
            key="Ctrl+PgDown",
            enabled=has_outline,
        ),
    ]
