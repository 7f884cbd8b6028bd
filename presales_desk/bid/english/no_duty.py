"""What sentences with a binding verb say of others than bidders: of texts, buyers, contracts.

``Nothing in this section shall be construed``, ``Payment shall be made within 30 days``: nobody
who bids has anything to do by them.
"""

from __future__ import annotations

import re

_BIDDER = (
    r"(?:contractor|offeror|vendor|bidder|tenderer|proposer|respondent|supplier|consultant|"
    r"provider|proponent|applicant|firm)s?"
)
_SHALL = r"(?:shall|will|must)"
_WILL = r"(?:shall|will)"
"""Of what the buyer itself does; what must be done, somebody else has to do."""
_THING = r"(?:system|platform|solution|software|application|device|module|tool|product)s?"
_NOT_BY_BIDDER = (
    rf"(?![^.;]{{0,60}}\bby (?:the |all |each |any )?(?:successful |selected )?(?:{_BIDDER}|"
    rf"{_THING})\b)"
)
OF_TEXT = re.compile(
    r"\b(?:nothing|no (?:provision|statement|part|term|section)) (?:in|of|contained)\b"
    rf"[^.;]{{0,90}}\b{_SHALL}\b|"
    r"\b(?:sections?|clauses?|provisions?|articles?|paragraphs?|terms(?: and conditions)?|"
    r"conditions|rules?|polic(?:y|ies)|order of precedence|contract|agreement|RF[PQ]|solicitation)"
    rf"\b[^.;]{{0,60}}\b{_SHALL} (?:also |not )?(?:apply|govern|control|survive|supersede|"
    r"remain in (?:full )?(?:force|effect))\b|"
    rf"\b{_SHALL}\b[^.;]{{0,60}} have the (?:same |following )?meanings?\b|"
    rf"\b{_SHALL} (?:not )?(?:be (?:construed|interpreted|read as|severable)|prevail|"
    r"take precedence|supersede)\b|"
    r"\b(?:explanations?|instructions?|information|statements?|representations?|answers?|"
    rf"interpretations?|advice|responses? to (?:\w+ )?(?:questions|"
    rf"queries))\b[^.;]{{0,140}}\b{_SHALL} "
    r"not (?:be (?:considered |legally )?binding|bind|be relied)\b",
    re.IGNORECASE,
)
"""What the words of a request do: ``shall be construed``, ``this section shall apply``."""
OF_BUYER = re.compile(
    r"\b(?:preferences?|points?|marks|bonus)\b[^.;]{0,60}"
    rf"\b{_WILL} be (?:given|granted|awarded|allotted|allocated|deducted|"
    r"assigned)\b|"
    r"\b(?:clarifications?|addend(?:a|um)|amendments?|corrigend\w+|answers?|responses? to "
    r"[^.;]{3,40}|"
    r"notices? of (?:award|intent to award)|letters? of (?:award|acceptance)|notifications? of \w+|"
    rf"(?:work|purchase|task) orders?)\b[^.;]{{0,60}}\b{_WILL} be (?:issued|posted|published|"
    r"circulated|shared|sent|communicated|e-?mailed|distributed|placed|released|made available)\b"
    rf"{_NOT_BY_BIDDER}|"
    r"\b(?:payments?|GST|VAT|retention(?: money)?)\b"
    r"(?! (?:of (?:wages|salar|staff|tax|fee|the (?:fee|bid|tender)|EMD|earnest|bid|tender)|"
    r"to (?:sub|its|all|the (?:staff|work|sub))))"
    rf"[^.;]{{0,60}}\b{_WILL} (?:only )?be (?:made|processed|released|paid|effected|subject to)\b"
    rf"{_NOT_BY_BIDDER}(?![^.;]{{0,30}} to (?:its |all |the )?(?:sub|work|employ|staff))|"
    rf"\b{_WILL} be (?:mutually )?(?:determined|negotiated|finali[sz]ed|"
    rf"decided)\b{_NOT_BY_BIDDER}|"
    rf"\b{_BIDDER} {_WILL} (?:then |also |not |only )?be (?:selected|invited|requested|notified|"
    r"penali[sz]ed|short-?listed|ranked|interviewed|evaluated|considered|entitled|informed|asked|"
    r"contacted)\b",
    re.IGNORECASE,
)
"""What the buyer does in the passive: ``Payment shall be made``, ``Addenda shall be posted``."""
OF_CONTRACT = re.compile(
    r"\b(?:contract|agreement) (?:shall|will|must) (?:not )?"
    r"(?:automatically )?(?:terminate|expire|commence|begin|become|come into|continue|remain in|"
    r"be effective|be governed)\b|"
    r"\b(?:(?:initial|base|contract|renewal|agreement) (?:term|period|duration)|"
    r"(?:term|duration|period) of (?:the|this|any) (?:[\w-]+ )?(?:contract|agreement))s?\b"
    r"(?: of (?:the|this|any)[\w ]{3,40}|,[^.;]{3,60},)? (?:shall|will) (?:not )?"
    r"(?:be|commence|begin|run|start|extend|exceed|last)\b|"
    r"\b(?:contract|agreement) (?:shall|will) have an? (?:[\w-]+ )?(?:term|duration|period) of\b",
    re.IGNORECASE,
)
"""What a contract does: ``The contract term shall not exceed``, ``the agreement shall expire``."""
