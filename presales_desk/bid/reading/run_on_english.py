"""Cuts pages of English text that lost their line breaks at titles, items and labels."""

from __future__ import annotations

import re

_LONG = 400
"""Letters from which on one line is likely to be a page."""
_FEWEST = 4
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_STARTS = re.compile(
    # 4.2 Proposal Contents, but not: see Section 4.2 Contents
    r"(?<!Section)(?<!Sections)(?<!Article)(?<!Clause)(?<!clause)(?<!No\.)(?<!and)(?<!or)(?<!to)"
    r"(?<!in)(?<!of)(?<![,\s])\s+(?=\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\.?\s+[A-Z][A-Za-z]|"
    # Section 2: Approach, Tab 1 – Letter, Attachment A: Prices
    r"(?:Section|Tab|Volume|Attachment|Appendix|Annex|Exhibit)\s(?:\d{1,2}|[A-Z]|[IVX]{1,4})"
    r"\s?[:–—]\s[A-Z])|"
    # ; (b) a list, . 3. The next, • an item
    r"(?<=[.:;])\s+(?=\(?(?:[a-zA-H]|[ivx]{1,4}|\d{1,2})[.)]\s+[A-Z])|(?<!\s)\s+(?=[•●▪◦]\s)|"
    r"(?<=;)\s+(?=\([a-z\d]{1,2}\)\s)|(?<=; and)\s+(?=\([a-z\d]{1,2}\)\s)"
)
"""Where the next line began."""
_LABELS = re.compile(
    r"(?<=[^\s:–-])\s+(?=(?:(?:RF[PQT]|IT[BT]|Bid|Tender|Proposal|Project|Contract|Solicitation|"
    r"Issue|"
    r"Release|Posting|Due|Closing|Opening|Submission|Submittal|Response|Question|Questions|Contact|"
    r"Reference|Buyer|Agency|Department|Procurement|Pre-Bid|Anticipated|Deadline|Subject|Date)\s+)"
    r"(?:(?:for|of|and|&|to|the|Date|Time|Deadline|Number|No\.?|Due|Title|Name|Person|Period|"
    r"Response|"
    r"Questions|Submission|Opening|Award|Issued|Released|ID|Ref|Value|Term)\s*){1,5}:)"
)
"""Where the next label begins: ``… Issue Date: 3 May Due Date: 5 June``."""
_TITLED = re.compile(
    r"(?P<title>(?:\d{1,2}(?:\.\d{1,2}){0,2}\.?|(?:Section|Tab|Volume|Attachment|Appendix|Annex|"
    r"Exhibit)\s\w{1,4}\s?[:–—])\s[A-Z][\w’'/&,-]*(?:\s(?:[A-Z][\w’'/&,-]*|of|and|for|the|to|in|&|"
    r"[–-])){0,11}?)\s+"
    r"(?=(?:The|This|These|Respondents?|Bidders?|Proposers?|Offerors?|Vendors?|Proposals?|"
    r"Tenderers?|"
    r"Contractors?|All|Each|Any|If|In|It|A|An|Provide|Submit|Describe|Please|Complete|No|Questions|"
    r"Upon|To|For|By|Your|We|You|There|Only|Include)\s[a-z’']|(?:The|This|All|Each)\s[A-Z])"
)
"""A title that runs into the sentence below it: ``2.4 Contract Term The term of …``."""


def cut_english(line: str) -> list[str]:
    """Return the lines that a page without breaks was made of; the line itself if it is none."""
    if len(line) < _LONG or _CHINESE.search(line):
        return [line]
    parts = [piece for part in _STARTS.split(line) for piece in _LABELS.split(part)]
    if len(parts) < _FEWEST:
        return [line]
    return [piece for part in parts for piece in _below_title(part)]


def _below_title(part: str) -> list[str]:
    hit = _TITLED.match(part)
    return [hit["title"], part[hit.end() :]] if hit else [part]
