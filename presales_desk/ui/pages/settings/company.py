"""For which company: its names, contacts and wording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.ui.models.field import Editor
from presales_desk.ui.pages.settings.section import ProfileSection, profile_field
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.ui.desk import Desk


class CompanySection(ProfileSection):
    """The company as decks and documents name it."""

    def __init__(self, desk: Desk) -> None:
        wording = translate("CompanySection", "Stands in the footer of decks and documents.")
        super().__init__(
            desk,
            translate("CompanySection", "Company"),
            translate("CompanySection", "Stands in the documents and on the last slide."),
            [
                profile_field("company"),
                profile_field("company_short"),
                profile_field("address", span=0),
                profile_field("phone"),
                profile_field("email"),
                profile_field("website"),
                profile_field("confidentiality", Editor.TEXT, span=0, hint=wording),
            ],
        )
