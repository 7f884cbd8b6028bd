"""The words beside the days of English requests: what is handed in, by whom, how, and what else.

They are patterns to build from, and whole ones; ``due_kinds`` tells which day they make.
"""

from __future__ import annotations

import re

BID = (
    r"\b(?:(?:proposal|bid|tender|offer|quote|quotation|response|application|qualification|"
    r"expression of interest|EOI|SOQ|RFPs?|RF[QTP]|IT[TB]|IFB|solicitation|package)s?|"
    r"(?:submission|submittal)s?(?! of\b)|"
    r"requests?(?! (?:to|of)\b)(?! for (?!(?:\w+ )?(?:proposal|bid|tender|offer|quot|qualif|"
    r"expression|application|response))))\b"
    r"(?! (?:bond|securit|deposit|guarant|holder|committee|evaluat)\w*)"
    r"(?!(?:der)?s? (?:may|are invited))"
)
"""What is handed in: ``Proposals``, ``SOQ``; no bid bond, and no request for something else."""
WHO = (
    r"\b(?:(?:interested|qualified|prospective|eligible) \w+|(?:bidder|tenderer|offeror|proposer|"
    r"respondent|proponent|vendor|supplier|consultant|applicant|firm)s)\b"
)
"""Who hands it in: ``Interested firms``."""
HANDED_IN = (
    r"(?:due|dead-?line|clos(?:e[sd]?|ing)|receiv(?:ed?|ing)|receipt|submi(?:ts?|tted|tting|"
    r"ssions?|ttals?)|return(?:ed)?|lodg(?:ed?|ing|e?ment)|last (?:day|date)|accepted|cut-?off|"
    r"end(?:s| date)|deliver(?:ed)?|reach(?:es)?|arrives?|sen[dt]|(?:e-?)?mail(?:ed)?|"
    r"upload(?:ed)?|forward(?:ed)?|deposited|placed(?= in)|"
    r"dropped off|hand(?:ed)? in|transmitted|filed?|"
    r"respond|apply|be (?:at|with)|required(?= (?:by|no|before)))\b"
)
"""``due``, ``deadline``, ``received``, ``must reach``."""
LIMIT = r"(?:no(?:t)? later than|on or before|latest|by|before|until|till|up to|prior to)\b"
"""What sets an end: ``no later than``, ``by``."""
_MODAL = r"(?:must|shall|will|should|may|can|cannot)"

BIDS = re.compile(BID, re.IGNORECASE)
"""``Proposals``, ``SOQ``, ``Request for Quotation``."""
PERSONS = re.compile(WHO, re.IGNORECASE)
"""``Interested firms``, ``Vendors``."""
HANDED = re.compile(rf"\b{HANDED_IN}", re.IGNORECASE)
"""``must be received``, ``deadline``, ``last day``."""
DUE = re.compile(rf"\b(?:{HANDED_IN}|{LIMIT})", re.IGNORECASE)
"""``due``, ``no later than``."""
BESIDE = re.compile(
    r"\b(?:in|with|within|under|from|per|about|to) (?:(?:the|this|that|an?|its|their|your|each|any|"
    r"our|said) )?$",
    re.IGNORECASE,
)
"""What makes of a bid only where something else is, or belongs to: the goods in the bid."""
DOES_ELSE = re.compile(
    rf"\b{_MODAL}\s+(?:(?:\w+ly|not|also|only|then|each|all)\s+)*+"
    rf"(?!be\b|need\b|have to\b|{HANDED_IN})[a-z]+|"
    r"\b(?:was|were|had|has been|have been)\b",
    re.IGNORECASE,
)
"""What is done other than to hand in, or was done: ``must list``, ``was received``."""
GOES_ON = re.compile(
    r"(?<!which )(?<!that )"
    rf"\b(?:{_MODAL}|is|are|was|were|has|have|had|does|do)\b"
    r"(?!(?:\s+(?:be|been|now|hereby|also|not))*\s*"
    r"(?:(?:extended|changed|moved|revised|amended|postponed|set|scheduled|fixed|on|at|"
    rf"{LIMIT}|{HANDED_IN})\b|(?:\d{{1,2}}(?:[:.]\d{{2}})?\s*(?:noon|[ap]\.?m\b|hours|hrs)|noon|"
    r"midnight)|[:–-]|$))",
    re.IGNORECASE,
)
"""Something else is said before the day: ``must have``; but not ``is extended to``."""
STRAIGHT = re.compile(
    rf"^[\s,]*(?:(?:{LIMIT})|(?:on|at|via|through|in|using|online|to|\w+ly)\b|$)", re.IGNORECASE
)
"""What follows where nothing is named that is handed in: ``by``, ``online``."""
AT_ONCE = re.compile(rf"^\W*{LIMIT}", re.IGNORECASE)
"""A limit with nothing before it, as behind a label: ``: by``."""
DUE_ALONE = re.compile(
    r"^\W*(?:[\d.]+\s*)?(?:(?:(?:final|bid|tender|official) )?(?:due|closing|return|submission) "
    r"(?:date|day|time)|(?:bid|tender) date|(?:(?:final|submission) )?(?:dead-?line|closes|"
    r"closing))\b"
    r"(?! (?:for|of|to)\b(?! (?:the )?(?:receipt|return|lodg\w+|deliver\w+|submi\w+)(?! of\b)))",
    re.IGNORECASE,
)
"""A label that needs no word of what is due: ``Due date``, ``Closing``."""
ASKED = re.compile(
    r"\bquestions?\b|\b[ei]nquir(?:y|ies)\b(?! (?:no|number|ref))|\bquer(?:y|ies)\b|\bclarif\w+|"
    r"\bRFIs?\b|\brequests? for (?:additional |further )?information\b|\bQ ?& ?A\b",
    re.IGNORECASE,
)
"""``questions``, ``enquiries``, ``requests for information``."""
ANSWERED = re.compile(
    r"\banswer\w*|\brespon(?:ses?|d|ding|ded)\b|\brepl(?:y|ies|ied)\b|\baddend\w+|\bpost(?:ed|"
    r"ing)\b|"
    r"\bpublish\w*|\bpublication\b|\bissu(?:ed|ance)\b|\bdistribut\w+|\bprovided (?:by|to)\b|"
    r"\b(?:open|start|begin|commence)\w*\b",
    re.IGNORECASE,
)
"""What is done with questions: ``answers posted``, ``Question Response``."""
ANSWER_TO = re.compile(
    r"\b(?:answer|repl|respon)\w* (?:to|for|of) (?:[\w’']+ ){0,4}?(?:question|quer|[ei]nquir|"
    r"clarif|RFI)|"
    r"\baddend\w+",
    re.IGNORECASE,
)
"""``Responses to all written questions``."""
EVENT = re.compile(
    r"\b(?:(?:notice|letter)s? of (?:intent|interest)(?: to \w+(?: an? \w+)?)?|"
    r"inten(?:t|tion|ding|ds?) (?:not )?to \w+(?: an? \w+)?|"
    r"pre-? ?(?:bid|proposal|tender|submission|response|quote|offer|application|award|"
    r"qualification|submittal)\w*(?: \w+)?|site (?:visit|inspection|tour)s?|walk-?\s?through|"
    r"conference|meeting|briefing|interviews?|presentations?|demonstrations?|demos?|protests?|"
    r"withdraw\w*|modif\w+|samples?|award\w*|addend\w+|amendments?|answers?|valid\w*|"
    r"expir\w+|approv\w+|kick-?off|short-?list\w*|evaluat\w+|select\w+|negotiat\w+|notif\w+|"
    r"regist\w+|attend\w*|RSVP|hearing|appeal|complaint|debrief\w*|invoice|warrant\w+|insurance|"
    r"perform\w+|complet\w+|deliverables?|contract (?:start|sign\w*|execut\w*|award|period|term)|"
    r"begin\w*|commenc\w+|start\w*|effective|issu(?:ed?|ance|ing)|releas\w+|publi(?:c notice|shed|"
    r"cation)|advertis\w+|posted|available|dated|revised (?:on|date)|price[sd]? (?:are|remain)|"
    r"reference|period of|years? ending|remain\w*|be firm|hold (?:its|their|the|open)|finish\w*|"
    r"(?:was|were) received|documents? (?:download|sale|collection)s?|"
    r"(?:sale|downloading|collection|purchase) of (?:the )?(?:\w+ )?(?:documents?|dossiers?))\b",
    re.IGNORECASE,
)
"""What has a day of its own: ``pre-bid meeting``, ``notice of intent``, ``award``."""
PLAIN = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b|\b(?:at|by|on|the|of|from|time|local|"
    r"date|a\.?m|p\.?m|noon|est|edt|cst|cdt|mst|mdt|pst|pdt|gmt|bst|utc|cet|eastern|central|"
    r"pacific|"
    r"mountain|standard|daylight|until|not?|later|than|before|hours?|hrs|or)\b",
    re.IGNORECASE,
)
"""Words around a day that tell nothing of it."""
