"""The summary of a project, and the files that belong to it."""

from __future__ import annotations

import datetime as dt
from dataclasses import field
from decimal import Decimal
from typing import ClassVar

from presales_desk.method.keys import Element
from presales_desk.records.base import Record, record
from presales_desk.records.enums import MaterialKind


@record
class ProjectSummary(Record):
    """What was learned, in the method's six groups of fields (section 14). One for each project.

    Attributes:
        winner: Who won; empty while unknown or when it is us.
        our_price, winning_price: In yuan; None while unknown.
        elements: Which elements of competition decided the outcome.
        meeting: Day of the summary meeting of sales, presales and leaders; None while open.
        participants: Who takes part in it.
        tags: Words to find it by.

    """

    table: ClassVar[str] = "summaries"

    project_id: str
    winner: str = ""
    our_price: Decimal | None = None
    winning_price: Decimal | None = None
    # 1 background
    background: str = ""
    competition: str = ""
    course: str = ""
    outcome: str = ""
    # 2 strategy
    strategy_review: str = ""
    strategy_execution: str = ""
    # 3 experience
    strategy_successes: str = ""
    strengths_shown: str = ""
    gains: str = ""
    # 4 lessons
    strategy_failures: str = ""
    weaknesses_shown: str = ""
    lessons: str = ""
    # 5 material of others
    customer_material: str = ""
    competitor_material: str = ""
    # 6 our material
    presales_documents: str = ""
    other_material: str = ""
    tags: tuple[str, ...] = ()
    elements: tuple[Element, ...] = ()
    meeting: dt.date | None = None
    participants: str = ""


@record
class ResultScore(Record):
    """A line of the evaluation's outcome: what was to be had, and what each side got.

    Attributes:
        name: Of the scoring item, such as "technical part".
        full, ours: Points; None while unknown.
        winner: Points of who won, or of the runner-up when it is us; None while unknown.

    """

    table: ClassVar[str] = "result_scores"

    project_id: str
    name: str
    full: float | None = None
    ours: float | None = None
    winner: float | None = None
    rank: float = 0.0


@record
class Attachment(Record):
    """A file that belongs to a project. Its bytes are stored once, by their SHA-256.

    Attributes:
        name: File name as the user knows it.
        sha256: Of the bytes; also where they are stored.
        size: In bytes.
        added: When, in local time.

    """

    table: ClassVar[str] = "attachments"

    project_id: str
    name: str
    sha256: str
    size: int
    kind: MaterialKind = MaterialKind.OTHER
    note: str = ""
    added: dt.datetime | None = None


EVIDENCE = "evidence"
"""Role of a link from what is claimed to the file that proves it."""


@record
class Link(Record):
    """Ties any record to any other: evidence, origin, use.

    Attributes:
        source_id, target_id: Ids of records of any kind.
        role: What the target is to the source, such as ``EVIDENCE``.

    """

    table: ClassVar[str] = "links"

    project_id: str
    source_id: str
    target_id: str
    role: str


@record
class Profile(Record):
    """Who uses this workspace and for which company. Exactly one, with the id ``profile``.

    Attributes:
        logo: SHA-256 of the stored picture; empty for none.
        confidentiality: Wording for the footers of documents and decks.
        deck_template: SHA-256 of a stored .pptx; empty for ours.
        deck_mapping: Layout that each of our layouts takes in ``deck_template``: key to name.
        document_template: SHA-256 of a stored .docx; empty for ours.
        naming_rule: Pattern of file names, such as ``{date}_{customer}_{project}_{what}``.

    """

    table: ClassVar[str] = "profiles"

    id: str = "profile"
    user_name: str = ""
    user_title: str = ""
    company: str = ""
    company_short: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    logo: str = ""
    confidentiality: str = ""
    deck_template: str = ""
    deck_template_name: str = ""
    deck_mapping: dict[str, str] = field(default_factory=dict[str, str])
    document_template: str = ""
    document_template_name: str = ""
    naming_rule: str = "{date}_{customer}_{project}_{what}"
