"""What the page of the customer's people offers: in the header, in the menus, by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.ui.commands import Command, Where
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.ui.pages.stakeholders.page import StakeholdersPage


def people_commands(page: StakeholdersPage) -> tuple[Command, ...]:
    """Return the commands of ``page``."""
    return (*_with_people(page), *_in_and_out(page), *_looking(page))


def _with_people(page: StakeholdersPage) -> tuple[Command, ...]:
    return (
        Command(
            id="stakeholders.add",
            title=translate("PeopleCommands", "Add stakeholder"),
            icon="plus",
            key="Ctrl+Return",
            where=Where.PRIMARY,
            enabled=page.may_write,
            run=page.add_person,
        ),
        Command(
            id="stakeholders.contact",
            title=translate("PeopleCommands", "Plan a contact"),
            where=Where.INSERT,
            enabled=page.may_write_on_somebody,
            run=page.plan_contact,
        ),
        Command(
            id="stakeholders.link",
            title=translate("PeopleCommands", "Draw a line to somebody"),
            hint=translate("PeopleCommands", "Tab chooses whom, Enter draws the line"),
            icon="link",
            key="Ctrl+L",
            where=Where.INSERT,
            enabled=page.may_write_on_somebody,
            run=page.begin_link,
        ),
    )


def _in_and_out(page: StakeholdersPage) -> tuple[Command, ...]:
    return (
        Command(
            id="stakeholders.import",
            title=translate("PeopleCommands", "Import contacts"),
            hint=translate("PeopleCommands", "From vCard (.vcf) or spreadsheets (.xlsx, .csv)"),
            icon="import",
            where=Where.HEADER,
            enabled=page.may_write,
            run=page.import_contacts,
        ),
        Command(
            id="stakeholders.export",
            title=translate("PeopleCommands", "Export"),
            hint=translate("PeopleCommands", "The map as a picture, or as shapes on a slide"),
            icon="export",
            where=Where.HEADER,
            enabled=page.has_people,
            run=page.offer_export,
        ),
        Command(
            id="stakeholders.export_picture",
            title=translate("PeopleCommands", "Save the map as a picture…"),
            icon="image",
            where=Where.PROJECT,
            enabled=page.has_people,
            run=page.export_picture,
        ),
        Command(
            id="stakeholders.export_slide",
            title=translate("PeopleCommands", "Save the map as a slide…"),
            icon="slides",
            where=Where.PROJECT,
            enabled=page.has_people,
            run=page.export_slide,
        ),
    )


def _looking(page: StakeholdersPage) -> tuple[Command, ...]:
    return (
        Command(
            id="stakeholders.next_view",
            title=translate("PeopleCommands", "Next view of the people"),
            key="Ctrl+PgDown",
            where=Where.VIEW,
            run=lambda: page.step_view(1),
        ),
        Command(
            id="stakeholders.previous_view",
            title=translate("PeopleCommands", "Previous view of the people"),
            key="Ctrl+PgUp",
            run=lambda: page.step_view(-1),
        ),
        Command(
            id="stakeholders.plan",
            title=translate("PeopleCommands", "Show or hide the contact plan"),
            key="Ctrl+J",
            where=Where.VIEW,
            run=page.plan.toggle,
        ),
    )
