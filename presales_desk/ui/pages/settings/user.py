"""Who works at this desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.ui.pages.settings.section import ProfileSection, profile_field
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.ui.desk import Desk


class UserSection(ProfileSection):
    """Name and title: they stand on covers, in documents and in the history."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            translate("UserSection", "You"),
            translate("UserSection", "Stands on covers, in documents and in the history."),
            [profile_field("user_name"), profile_field("user_title")],
        )
