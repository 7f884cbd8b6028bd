"""The company's own marks on a deck: names in the footer, confidentiality, logo, template."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from presales_desk.deck.logo import Logo, read_logo

if TYPE_CHECKING:
    from collections.abc import Mapping

    from presales_desk.deck.foreign.model import ForeignLook, LayoutLook
    from presales_desk.records.summary import Profile


@dataclass(frozen=True)
class HouseStyle:
    """What a deck takes over from the company profile and the project.

    Attributes:
        project: Name in the footer.
        customer: For the cover, when the cover slide itself names nobody.
        company: In the file's properties.
        confidentiality: Mark in the footer, when the outline has none of its own.
        contact: Lines on the closing slide, when that slide has none of its own.
        logo: On the cover and on content slides; None for none.
        logo_refused: There is a picture, but it cannot be used as a logo.
        template: Content of a .pptx or .potx; empty for our own.
        template_name: Its file name, for messages.
        mapping: Layouts that somebody chose in the template: names by our layouts.
        look: What the template looks like; None for our own, or while nobody has read it.
        pictures: Content of the pictures on the slides, by what their slides name them: the
            SHA-256 of stored ones, the path of those beside an outline file.

    """

    project: str = ""
    customer: str = ""
    company: str = ""
    confidentiality: str = ""
    contact: str = ""
    logo: Logo | None = None
    logo_refused: bool = False
    template: bytes = field(default=b"", repr=False)
    template_name: str = ""
    mapping: Mapping[str, str] = field(default_factory=dict[str, str])
    look: ForeignLook | None = field(default=None, repr=False)
    pictures: Mapping[str, bytes] = field(default_factory=dict[str, bytes], repr=False)

    def look_of(self, layout: str) -> LayoutLook | None:
        """Return what slides of our layout look like in the template; None where they are ours."""
        return self.look.layouts.get(layout) if self.look is not None else None


PLAIN = HouseStyle()
"""No marks at all, our own template."""


def house_style(
    profile: Profile,
    *,
    project: str = "",
    customer: str = "",
    logo: bytes = b"",
    template: bytes = b"",
    template_name: str = "",
) -> HouseStyle:
    """Return what a deck takes over from the company profile.

    Args:
        profile: Of the workspace.
        project: Name for the footer.
        customer: Name for the cover.
        logo: Content of the stored picture; empty for none.
        template: Content of a template; empty for ours.
        template_name: Its file name.

    """
    picture = read_logo(logo)
    presenter = " ｜ ".join(filter(None, (profile.user_name, profile.user_title)))
    return HouseStyle(
        project=project,
        customer=customer,
        company=profile.company,
        confidentiality=profile.confidentiality,
        contact="\n".join(filter(None, (presenter, profile.phone, profile.email))),
        logo=picture,
        logo_refused=bool(logo) and picture is None,
        template=template,
        template_name=template_name,
        mapping=profile.deck_mapping if template_name == profile.deck_template_name else {},
    )
