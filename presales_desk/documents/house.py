"""What every document takes over from the company."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from presales_desk.records.summary import Profile


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """The company's look and words for documents.

    Attributes:
        profile: Names, contacts, confidentiality wording.
        logo: A PNG or JPEG picture; None for none.
        template: A .docx whose styles, header and footer are used; None for ours.
        language: Of the document: ``zh`` or ``en``.

    """

    profile: Profile
    logo: bytes | None = None
    template: bytes | None = None
    language: str = "zh"
