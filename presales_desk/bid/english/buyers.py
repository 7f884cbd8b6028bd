"""Finds the buyer of an English request in any sentence where somebody asks for bids.

What it says first counts: ``Mill Creek Trust wishes to appoint``, ``bids will be received by the
City of Greenwood``. Where no sentence says it, the public body that the request names most is it.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from presales_desk.bid.english.cover import WORK
from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.parts import SAMPLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

    Told = tuple[str, str, Passage]
    """A key with what is told of it, and where."""

_WORD = r"[A-Z][\w’'&-]*\.?"
_NAME = rf"{_WORD}(?:,? (?:(?:of|the|for|and|&|at|in)\s+){{0,2}}{_WORD}){{0,9}}"
_BOUND = (
    r"(?:that\b|(?:(?:all|any|each|every|its|their|most|such) )?(?:\w+ ){0,2}?(?:contractor|bidder|"
    r"tenderer|offeror|proposer|vendor|supplier|firm|consultant|employer|compan(?:y|ie)|provider|"
    r"subcontractor|recipient|grantee)s\b)"
)
"""Whom a law binds: it requires contractors to do something; who buys requires a contractor."""
_WHOLE = re.compile(_NAME)
"""``Montana Department of Public Health and Human Services``."""
_ASKS = (
    r"(?:(?:is|are|was|has|have|will|would|hereby|now|currently|presently|also|be|been|kindly|"
    r"intends? to|wish(?:es)? to|desires? to|plans? to|like to|looking to|seeking to|proposes? to|"
    r"pleased to|requests? that|in the process of)\s+){0,4}"
    r"(?:invit(?:es?|ing)|solicit(?:s|ing)?|seek(?:s|ing)?|request(?:s|ing)?|accept(?:s|ing)?|"
    rf"receiv(?:es?|ing)|issu(?:es?|ed|ing) (?:this|an?)|requires?(?! {_BOUND})|appoint|engage|"
    r"procur(?:e|ing)|"
    r"commission|contract with|hire|hiring|select(?:ing)?|retain|obtain|purchas(?:e|ing)|"
    r"award|tender(?:s|ing)? for|looking for|interested in|in need of)\b"
)
_WANTED = (
    r"\b(?:proposals?|bids?|quot(?:e|ation)s?|tenders?|offers?|submissions?|responses?|"
    r"qualifications|expressions? of interest|applications?|RF[PQ]|"
    r"(?:consult|contract|provid|suppli|vend|consultanc|compan|organi[sz]ation|firm|agenc|"
    r"partner|bidd|tender)\w*|services?|supply|request)\b"
)
_ASKING = re.compile(
    rf"^(?:[\d.]+\s+)?(?:[Nn]otice is hereby given that,? |[Nn]otice:? )?(?:[Tt]he |THE )?"
    rf"(?P<name>{_NAME})\s*(?:\([^)]{{2,60}}\)\s*)?"
    rf"(?:,(?! (?:the|this)\b)[^.;]{{3,80}}?,\s+)?{_ASKS}(?=[^.;]{{0,160}}{_WANTED})"
)
"""``Mill Creek Trust wishes to appoint a contractor``, ``The City of Arden is seeking bids``."""
_ASKED_BY = re.compile(
    r"\b(?:received|accepted|invited|requested|solicited|issued|conducted|administered|sought|"
    r"procured|commissioned|published|released|managed)\b(?: \w+){0,4}? (?:by|on behalf of|"
    rf"for and on behalf of) (?:[Tt]he |THE )?(?P<name>{_NAME})"
)
"""``Tenders are invited by Seletar Water Board``."""
_REQUEST = re.compile(
    r"\b(?:proposal|bid|tender|offer|quot(?:e|ation)|submission|response|qualification|expression|"
    r"application|RF[A-Z]|IT[BT]|IFB|EOI|request|invitation|solicitation|procurement|project|"
    r"contract|notice|services?|competition)s?\b",
    re.IGNORECASE,
)
"""What somebody issues, receives or runs who buys: ``This request is issued by``."""
_REQUIRES = re.compile(rf"\b(?:requirements of|REQUIREMENTS OF) (?:the |THE )?(?P<name>{_NAME})")
"""``invited to bid for requirements of the National Heritage Council``."""
_IS_BODY = re.compile(
    rf"^(?:[Tt]he )?(?P<name>{_NAME})\s*(?:\([^)]{{2,40}}\)\s*)?,? is an? (?:[\w()-]+,? ){{0,5}}"
    r"(?:non-?profit|not-for-profit|charity|organi[sz]ation|agency|foundation|authority|district|"
    r"university|college|association|utility|museum|company)\b"
)
"""How who asks introduces itself: ``Harbor Conservancy is a nonprofit organization``."""
_ON_BEHALF = re.compile(
    rf"\b(?:[Oo]n behalf of|(?:by and )?between|in favou?r of) (?:the )?(?P<name>{_NAME})"
)
"""``on behalf of the City of Arden``, ``made by and between the Department of Health``."""
BODY = re.compile(
    r"\b(?:(?:City|Town|County|Village|University|Ministry|Municipality|Township|Borough|Port|"
    r"Department|Government|Bank|Board) of (?:the )?[A-Z][\w’'-]+(?:,? (?:and "
    r")?[A-Z][\w’'-]+){0,4}|"
    r"(?:[A-Z][\w’'&-]+ (?:(?:of|and|for|the|&) ){0,2}){1,5}(?:County|City|Council|University|"
    r"College|"
    r"Authority|Commission|District|Ministry|Agency|Trust|Corporation|Foundation|Association|"
    r"Hospital|Institute|Library|Museum|Society|Schools?|Academy|Limited|Ltd|LLC|plc|Bank|"
    r"Administration|Department|Ministry)(?: of [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)?|"
    r"UNICEF|UNDP|UNOPS|UNHCR|UNESCO|UNFPA|UNIDO|UNEP|UNRWA|WFP|FAO|WHO|ILO|IOM|IFAD|IAEA|ITU|"
    r"UN Women|World Bank|African Union)\b"
)
"""What public bodies and companies are called: ``City of Arden``, ``Mill Creek Trust``."""
_NOBODY = re.compile(
    r"^(?:(?:The|This|These|Those|Our|It|We|You|All|Any|Each|If|In|For|To|At|By|On|As|When|Where|"
    r"Sealed|Interested|Qualified|Eligible|Prospective|Bidders?|Tenderers?|Offerors?|Proposers?|"
    r"Respondents?|Vendors?|Contractors?|Consultants?|Suppliers?|Proponents?|Firms?|Proposals?|"
    r"Bids?|Tenders?|Offers?|Quotations?|Responses?|Submissions?|Requests?|Invitations?|"
    r"RF[PQT]s?|IT[TB]s?|IFB|Questions?|Section|Part|Article|Annex|Appendix|Notice|Please|"
    r"Purchasing|Procurement|Contracting|Buyer|Purchaser|Owner|Client|Employer|Agency|Department|"
    r"Authority|Council|City|County|Town|State|University|District|Company|Board|Commission|"
    r"Evaluation|Selection|Officer|Government|Services?|Project|Contract|Background|Introduction|"
    r"Purpose|Scope|Overview|Corporation|Trust|Bank|Ministry|College|School|Village|Foundation|"
    r"Institute|Employer|Procuring Entity|Contracting Authority|Late|Electronic|No|Such|An?|"
    r"Award|Successful|Selected|January|February|March|April|May|June|July|August|September|"
    r"October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mail|"
    r"Email|"
    r"Fax|Hand|Post|Courier|Addend\w+|Attachment|Exhibit|Public|Local|Time|Date|Deadline)\b(?! "
    r"of\b)"
    r"(?! [A-Z][a-z]+ (?:County|Council|University|Trust))|"
    r"(?:Commissioner|Director|Manager|Officer|Clerk|Secretary|Superintendent|Agent|Engineer|"
    r"Mayor|Head)\b)",
    re.IGNORECASE,
)
"""What begins no name of a buyer: ``Interested``, ``This Request``, ``the City``."""
_OFFICE = re.compile(
    r"^(?:(?:the )?(?:office|department|division|board|bureau) of (?:the )?(?:purchas|procure|"
    r"financ|general services|administrat)|.*\bcommittee$)",
    re.IGNORECASE,
)
"""A part of the buyer: ``Office of Procurement``, ``Evaluation Committee``."""
_END = re.compile(r"(?:,? (?:Inc|Ltd|Co|LLC|plc)\.?)$", re.IGNORECASE)
_TAIL = re.compile(
    r"(?:,? (?:at|in)\b.*| (?:City|County|Town|Village|Township) (?:Clerk|Manager|Secretary|"
    r"Recorder|"
    r"Auditor|Engineer)\b.*|[,.;]| (?:of|the|for|and|&))+$"
)
"""What stands behind a name: ``, at the Town Hall``, `` City Clerk``."""
_OF_ELSE = re.compile(
    r"\b(?:fund|financ|sponsor|support|provid|regulat|approv|certif|licen[cs]|accredit|register|"
    r"publish|establish|adopt|manufactur|develop|recogni[sz]|promulgat|prescrib|made|set|defin|"
    r"requir)\w* (?:in (?:whole|part) )?(?:by|through)(?: the)? $|"
    r"\b(?:loans?|grants?|credits?|funds|funding|support|aid|assistance|works?|compatible|"
    r"integrat\w+|compl\w+|accordance|regist\w+) (?:from|of|with|under|through)(?: the)? $",
    re.IGNORECASE,
)
"""What goes before one who pays, rules or makes, but does not buy: ``funded by the ``."""
_DOES_ELSE = re.compile(
    rf"^(?:[’']s)? (?:requires? {_BOUND}|finances?\b|funds?\b|(?:products?|software|licen[cs]es?|"
    r"applications?|servers?|standards?|regulations?|guidelines|rules|codes?|act|law|certif\w+)\b)",
    re.IGNORECASE,
)
"""What comes behind: `` products``, `` requires all contractors``."""
_LAW = re.compile(r"\b(?:act|law|code|statute|regulations?|ordinance|polic(?:y|ies)|order)$", re.I)
"""How laws are called: ``Clean Water Act``."""
_NEAR = 80
"""Letters around a name that tell why it is there."""
_FRONT = 70
_OFTEN = 2
_LEAST_INITIALS = 3
_LONGEST = 100
_LEAST = 4


def asking_buyer(passages: Sequence[Passage]) -> Iterator[Told]:
    """Yield who asks for bids by the sentences on the first pages, the plainest wording first."""
    said = [
        (sentence.strip(), passage)
        for passage in passages[:_FRONT]
        if passage.part not in SAMPLES
        for sentence in SENTENCE.split(passage.text)
    ]
    hits = [(_ASKING.match(sentence), passage) for sentence, passage in said]
    hits += [(_asked_by(sentence), passage) for sentence, passage in said]
    hits += [(_ON_BEHALF.search(sentence), passage) for sentence, passage in said]
    hits += [(_IS_BODY.match(sentence), passage) for sentence, passage in said]
    hits += [(_REQUIRES.search(sentence), passage) for sentence, passage in said[: 2 * _FRONT]]
    for hit, passage in hits:
        name = _bare(hit["name"]) if hit else ""
        if _is_name(name):
            yield "purchaser", name, passage


def _asked_by(sentence: str) -> re.Match[str] | None:
    hit = _ASKED_BY.search(sentence)
    is_request = hit and (
        _REQUEST.search(sentence, 0, hit.start()) or not sentence[: hit.start()].strip()
    )
    return hit if is_request else None


def named_most(passages: Sequence[Passage]) -> Iterator[Told]:
    """Yield the body that a request names most, if its first pages name it too."""
    front = [one for one in passages[:_FRONT] if one.part not in SAMPLES]
    first: dict[str, tuple[str, Passage]] = {}
    for passage in front:
        for name in _bodies(passage.text):
            if _is_name(name):
                first.setdefault(name.lower(), (name, passage))
    counts = Counter(name.lower() for passage in passages for name in _bodies(passage.text))
    named = [one for one in first if counts[one] >= _OFTEN or len(first) == 1]
    if named:
        yield "purchaser", *first[max(named, key=counts.__getitem__)]


def body_initials(passages: Sequence[Passage]) -> frozenset[str]:
    """Return the initials of the bodies that the first pages name, also without their first word.

    ``DPHHS`` is the Montana Department of Public Health and Human Services.
    """
    spelt: set[str] = set()
    for passage in passages[:_FRONT]:
        for hit in BODY.finditer(passage.text):
            whole = _WHOLE.match(passage.text, hit.start())
            spelt |= {_initials(hit[0]), _initials(whole[0] if whole else "")}
    return frozenset(
        short for one in spelt for short in (one, one[1:]) if len(short) >= _LEAST_INITIALS
    )


def _initials(name: str) -> str:
    return "".join(word[0] for word in _bare(name).split() if word[0].isupper())


def _bodies(text: str) -> Iterator[str]:
    """Yield the bodies a text names, but where it names them for what they pay, rule or make."""
    for hit in BODY.finditer(text):
        before, behind = text[max(0, hit.start() - _NEAR) : hit.start()], text[hit.end() :]
        if not _OF_ELSE.search(before) and not _DOES_ELSE.match(behind[:_NEAR]):
            yield _bare(hit[0])


def _bare(name: str) -> str:
    name = re.sub(r"^(?:The |[Ii]ntroduction:? (?:The )?)", "", _TAIL.sub("", name.strip()))
    return name.strip()


def _is_name(name: str) -> bool:
    is_word = _LEAST <= len(name) <= _LONGEST and re.search(r"[a-z]{2}|[A-Z]{3}", name) is not None
    return (
        is_word
        and not any(one.match(name) for one in (_NOBODY, _OFFICE, WORK))
        and not _LAW.search(name)
    )
