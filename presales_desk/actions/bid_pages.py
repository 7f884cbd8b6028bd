"""Counting the pages of a document that has a table of contents, with LibreOffice."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from presales_desk.actions.office import PDF, convert, find_office
from presales_desk.errors import NotReadError, OfficeFailedError

if TYPE_CHECKING:
    from presales_desk.documents.bid.paper import BidPaper
    from presales_desk.records.job import Job

logger = logging.getLogger(__name__)

_NAME, _KIND = "bid", ".docx"


def number_pages(paper: BidPaper, job: Job) -> int | None:
    """Write the numbers of pages into the contents of a document.

    Args:
        paper: Whole.
        job: Stopping it ends LibreOffice.

    Returns:
        How many pages were counted; None where the document has no contents, or where there is
        no LibreOffice that could count them: then Word does when it opens the file.

    Raises:
        CancelledError: ``job`` was stopped.

    """
    from presales_desk.bid.reading.pdf_headings import paged_headings

    if not paper.has_contents or find_office() is None:
        return None
    try:
        made = convert({_NAME: paper.content()}, PDF, job, _KIND)
        found = paged_headings(made[_NAME])
    except (OfficeFailedError, NotReadError) as error:
        logger.warning("The pages of the contents are left to Word: %s", error)
        return None
    before = found.first - 1  # the cover, which is not counted
    pages = found.pages_of([heading.text for heading in paper.headings])
    paper.number_pages([None if p is None else p - before for p in pages], found.last - before)
    return found.last - before
