"""Fixed sets of values that records use and that are not lists of the method."""

from enum import StrEnum

from presales_desk.method.keys import Severity as Severity  # noqa: PLC0414 (findings carry it)


class Result(StrEnum):
    """How a project ended."""

    OPEN = "open"
    WON = "won"
    LOST = "lost"
    WITHDRAWN = "withdrawn"


class Confidence(StrEnum):
    """How sure an answer is."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class MilestoneKind(StrEnum):
    """What happens on a key date."""

    EXCHANGE = "exchange"
    TENDER = "tender"
    DEADLINE = "deadline"
    DECISION = "decision"
    OTHER = "other"


class SlideKind(StrEnum):
    """Kinds of slides, in the order in which they are offered: the last three are internal."""

    COVER = "cover"
    AGENDA = "agenda"
    SECTION = "section"
    BULLETS = "bullets"
    TWO_COL = "two_col"
    CARDS = "cards"
    KPI = "kpi"
    TREND_CHART = "trend_chart"
    BAR_DONUT = "bar_donut"
    PAIN_TABLE = "pain_table"
    BEFORE_AFTER = "before_after"
    CAUSE_EFFECT = "cause_effect"
    CASE = "case"
    FFAB = "ffab"
    ARCHITECTURE = "architecture"
    ROADMAP = "roadmap"
    GANTT = "gantt"
    TEAM_SERVICE = "team_service"
    PRICING = "pricing"
    SUCCESS_FACTORS = "success_factors"
    TABLE = "table"
    CHART = "chart"
    IMAGE = "image"
    QA = "qa"
    CLOSING = "closing"
    COMPARE_MATRIX = "compare_matrix"
    SWOT = "swot"
    STAKEHOLDER_MAP = "stakeholder_map"


class ChartType(StrEnum):
    """Native chart types of a chart slide."""

    COLUMN = "column"
    BAR = "bar"
    LINE = "line"
    PIE = "pie"
    DOUGHNUT = "doughnut"
    STACKED = "stacked"


class MaterialKind(StrEnum):
    """Whose material an attachment is (method, section 14, groups 5 and 6)."""

    CUSTOMER = "customer"
    COMPETITOR = "competitor"
    OURS = "ours"
    OTHER = "other"


class Verdict(StrEnum):
    """An answer to a question of judgement."""

    YES = "yes"
    UNKNOWN = "unknown"
    NO = "no"


class Market(StrEnum):
    """How important the market behind a project is."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


class Threat(StrEnum):
    """How dangerous a competitor is to us."""

    MAIN = "main"
    WATCH = "watch"
    MINOR = "minor"
    ALLY = "ally"


class ContactState(StrEnum):
    """How far a contact with a stakeholder has come."""

    PLANNED = "planned"
    ASKED = "asked"
    AGREED = "agreed"
    DONE = "done"
    DROPPED = "dropped"


class TripwireKind(StrEnum):
    """What can tell us to get out."""

    DAY_PASSED = "day_passed"
    BUDGET_BELOW = "budget_below"
    NOT_MET = "not_met"
    COMPETITOR_IN = "competitor_in"
    WORDS = "words"


class ExchangeForm(StrEnum):
    """Whether an exchange is one of the numbered meetings or a talk on the side."""

    FORMAL = "formal"
    INFORMAL = "informal"


class ExchangeState(StrEnum):
    """How far an exchange has come."""

    PLANNED = "planned"
    RUNNING = "running"
    HELD = "held"
    CANCELLED = "cancelled"


class Landing(StrEnum):
    """How an answer was taken."""

    WELL = "well"
    HALF = "half"
    BADLY = "badly"


class LeftoverKind(StrEnum):
    """What an exchange hands on to the next."""

    ISSUE = "issue"
    ADVICE = "advice"


class FollowUpState(StrEnum):
    """What became of something left open."""

    OPEN = "open"
    HANDLED = "handled"
    MOVED = "moved"
    WAIVED = "waived"


class RehearsalWay(StrEnum):
    """How a talk was rehearsed (method, section 8), or questions practised (section 13)."""

    ALONE = "alone"
    TRIAL = "trial"
    DRILL = "drill"


class TenderFileKind(StrEnum):
    """What a file of the buyer is."""

    TENDER = "tender"
    ATTACHMENT = "attachment"
    CLARIFICATION = "clarification"


class ClauseWeight(StrEnum):
    """What missing a clause costs: the bid, points, or nothing stated."""

    MANDATORY = "mandatory"
    IMPORTANT = "important"
    PLAIN = "plain"


class ClauseCategory(StrEnum):
    """Who in a bid team answers a clause."""

    QUALIFICATION = "qualification"
    COMMERCIAL = "commercial"
    TECHNICAL = "technical"
    SERVICE = "service"
    FORMAT = "format"
    PRICE = "price"
    CONTRACT = "contract"


class Deviation(StrEnum):
    """How our answer compares with a clause: better, as asked, worse."""

    POSITIVE = "positive"
    NONE = "none"
    NEGATIVE = "negative"


class AnswerState(StrEnum):
    """How far the answer to a clause has come."""

    OPEN = "open"
    DRAFTED = "drafted"
    TO_REVIEW = "to_review"
    REVIEWED = "reviewed"


class ScoreBasis(StrEnum):
    """Whether points follow from facts, or from what the judges think."""

    OBJECTIVE = "objective"
    SUBJECTIVE = "subjective"


class MaterialState(StrEnum):
    """How far a document of the bid has come."""

    MISSING = "missing"
    ASKED = "asked"
    THERE = "there"
    SEALED = "sealed"
    NOT_NEEDED = "not_needed"


class TenderRuleKind(StrEnum):
    """What a rule of a tender is about."""

    REJECTION = "rejection"
    QUALIFICATION = "qualification"
    CONTRACT = "contract"
    TRAP = "trap"


class TableMode(StrEnum):
    """What a deviation table lists."""

    EVERY_CLAUSE = "every_clause"
    DEVIATIONS = "deviations"


class TaskType(StrEnum):
    """What kind of work a task of a bid is."""

    COMMERCIAL = "commercial"
    TECHNICAL = "technical"
    PRICE = "price"
    QUALIFICATION = "qualification"
    PRESENTATION = "presentation"
    BINDING = "binding"
    SUBMISSION = "submission"


class TaskState(StrEnum):
    """How far a task has come."""

    OPEN = "open"
    DOING = "doing"
    TO_REVIEW = "to_review"
    DONE = "done"


class LetterKind(StrEnum):
    """Letters about a tender: questions, a challenge, and answers to both."""

    CLARIFICATION = "clarification"
    CHALLENGE = "challenge"
    CHALLENGE_REPLY = "challenge_reply"
    EVALUATION_REPLY = "evaluation_reply"


class WishState(StrEnum):
    """What became of a wording we wished for."""

    WISHED = "wished"
    PASSED_ON = "passed_on"
    CAME = "came"
    PARTLY = "partly"
    REFUSED = "refused"


class QualificationKind(StrEnum):
    """What proves that we can."""

    CERTIFICATE = "certificate"
    REFERENCE = "reference"
    PERSON = "person"
