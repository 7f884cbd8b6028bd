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
