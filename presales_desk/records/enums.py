"""Fixed sets of values that records use and that are not lists of the method."""

from enum import StrEnum


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
    """Kinds of slides that the generator can draw."""

    COVER = "cover"
    AGENDA = "agenda"
    SECTION = "section"
    BULLETS = "bullets"
    TABLE = "table"
    CHART = "chart"
    CLOSING = "closing"


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


class Severity(StrEnum):
    """How much a finding matters, the worst first."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"

    @property
    def order(self) -> int:
        """Place among the severities: 0 for the worst."""
        return list(Severity).index(self)
