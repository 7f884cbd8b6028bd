"""The company's own marks on a deck: names in the footer, confidentiality, logo, template."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True)
class Logo:
    """A picture and its size in pixels; get one from ``deck.logo.read_logo``."""

    content: bytes = field(repr=False)
    extension: str
    width: int
    height: int

    @cached_property
    def proportion(self) -> float:
        """Width over height."""
        return self.width / self.height


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
        template: Content of a .pptx or .potx; empty for our own.
        template_name: Its file name, for messages.

    """

    project: str = ""
    customer: str = ""
    company: str = ""
    confidentiality: str = ""
    contact: str = ""
    logo: Logo | None = None
    template: bytes = field(default=b"", repr=False)
    template_name: str = ""


PLAIN = HouseStyle()
"""No marks at all, our own template."""
