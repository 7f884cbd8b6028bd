"""Numbers by which planning and checks judge. A company may set its own in ``thresholds.toml``."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from presales_desk.method.keys import Importance


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysByItem:
    """A number of days for each item of RSSKCBD: ``days[KeyInfoItem.BUDGET]``."""

    requirements: int
    schedule: int
    success_keys: int
    competition: int
    budget: int
    decision: int

    def __getitem__(self, item: str) -> int:
        return getattr(self, item)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyInfoThresholds:
    """When a key fact is not good enough.

    Attributes:
        stale_days: After so many days a fact must be asked again.
        low_confidence_factor: Shortens these days for a fact of low confidence.
        amount_difference_percent: Two amounts for one question that differ by more contradict.

    """

    stale_days: DaysByItem
    low_confidence_factor: float
    amount_difference_percent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckThresholds:
    """How much a slide holds before it is too full (section 7).

    Attributes:
        title_chars_zh, title_chars_en: The longest headline.
        body_chars_zh: The most Chinese characters of body text on a slide.
        body_words_en: Likewise, English words.
        points_per_slide: The most points on a slide.
        speech_chars_zh, speech_words_en: The most that is said in a minute.

    """

    title_chars_zh: int
    title_chars_en: int
    body_chars_zh: int
    body_words_en: int
    points_per_slide: int
    speech_chars_zh: int
    speech_words_en: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """From how many to how many per cent."""

    least: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckThresholds:
    """When the check of a finished deck speaks (section 7: the eight problems).

    Shares are per cent, sizes points.

    Attributes:
        customer_share, customer_share_low: Slides that name the customer or their own words;
            below the second it is an error.
        shared_share: Slides whose words another customer was shown.
        sections_least, sections_most: Chapters of a talk.
        section_slides_most: Slides of one chapter.
        slides_per_minute: The most, of the slot.
        blocks: Share of each block of TQCSS among the content slides, by its key.
        figures_share: Claims that carry a number.
        graphic_share: Slides with a chart, table, diagram or picture.
        text_run: So many slides of text alone in a row are too many.
        table_chars_zh, table_words_en: The most text of a slide that is a table.
        error_factor: A limit of text exceeded by this factor is an error.
        body_size, least_size: Text below the first is hard to read, below the second unreadable.
        small_size: The least of sources and other small print.
        same_kind_run: The most slides of one kind in a row.
        kinds_of_twelve: The least kinds among twelve slides.
        hues: The most accent colours of a slide.
        fonts: The most typefaces besides those of the theme.
        sizes: The most sizes in the body of a slide.
        emphasis_runs, emphasis_share: The most emphasised words of a slide: places, and share.
        contrast, contrast_large: Least ratios; the second from ``large_size``, bold from
            ``bold_size``.
        notes_chars: Notes with fewer characters help no speaker.

    """

    customer_share: int
    customer_share_low: int
    shared_share: int
    sections_least: int
    sections_most: int
    section_slides_most: int
    slides_per_minute: float
    blocks: dict[str, Share]
    figures_share: int
    graphic_share: int
    text_run: int
    table_chars_zh: int
    table_words_en: int
    error_factor: float
    body_size: float
    least_size: float
    small_size: float
    same_kind_run: int
    kinds_of_twelve: int
    hues: int
    fonts: int
    sizes: int
    emphasis_runs: int
    emphasis_share: int
    contrast: float
    contrast_large: float
    large_size: float
    bold_size: float
    notes_chars: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CompetitionThresholds:
    """How the competition matrix counts (section 2).

    Attributes:
        weights: Proposed percent of each element, by its key; they sum to 100.
        unknown_score: What an unknown score counts as.
        level_within: A difference below it is no lead.
        tinted_from: A lead that stands out.

    """

    weights: dict[str, int]
    unknown_score: float
    level_within: float
    tinted_from: float


@dataclass(frozen=True, slots=True, kw_only=True)
class MarginLimits:
    """From which expected gross margin, in yuan, a project has a level (section 16).

    Attributes:
        unknown_margin: The level while the margin is unknown; None for none.

    """

    very_important: Decimal
    important: Decimal
    normal: Decimal
    unknown_margin: Importance | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportanceThresholds:
    """How margin and market together suggest a level: limits for each size of the market.

    Attributes:
        unjudged: While nobody has judged the market.

    """

    small: MarginLimits
    medium: MarginLimits
    large: MarginLimits
    unjudged: MarginLimits

    def __getitem__(self, market: str | None) -> MarginLimits:
        return getattr(self, market or "unjudged")


@dataclass(frozen=True, slots=True, kw_only=True)
class RehearsalThresholds:
    """How a talk is rehearsed, and questions are drilled (sections 8, 9 and 13).

    Attributes:
        slot_minutes: Length of a talk while nobody said how long we have.
        listeners_minutes: For meeting the listeners.
        opening_minutes: The longest opening.
        questions_minutes: Kept for questions while nobody said how long we have.
        pace_seconds: So much ahead of the plan or behind it is in time.
        over_percent: Of the whole plan; behind it by more is too long.
        drill_seconds: For each answer of a drill.

    """

    slot_minutes: int
    listeners_minutes: int
    opening_minutes: int
    questions_minutes: int
    pace_seconds: int
    over_percent: int
    drill_seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StrengthThresholds:
    """When a strength is shown too early (schedule of strengths, section 2).

    Attributes:
        early_weight: Only strengths of this weight or more can be shown too early.
        early_days: So many days before the tender deadline, and rivals still have time to answer.

    """

    early_weight: int
    early_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SwotThresholds:
    """How the SWOT is written, and how many plays are derived from it at once (section 2).

    Attributes:
        long_chars: An item with more characters had better be two.
        proposals: The most plays that are proposed in one go.

    """

    long_chars: int
    proposals: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TodoThresholds:
    """By when gaps become work and how many at once, and how far ahead to-dos are shown.

    Attributes:
        error_days, warning_days, hint_days: Time to close a gap of this severity.
        home_days: How far ahead Home looks.
        most: To-dos that all gaps of a project make in one go.

    """

    error_days: int
    warning_days: int
    hint_days: int
    home_days: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadinessWeights:
    """How much each part counts for the readiness of a bid, in percent."""

    mandatory: int
    clauses: int
    evidence: int
    documents: int
    binding: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BidThresholds:
    """How a bid is judged."""

    readiness: ReadinessWeights


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """All numbers of the method."""

    competition: CompetitionThresholds
    importance: ImportanceThresholds
    strengths: StrengthThresholds
    swot: SwotThresholds
    todos: TodoThresholds
    key_info: KeyInfoThresholds
    deck: DeckThresholds
    rehearsal: RehearsalThresholds
    check: CheckThresholds
    bid: BidThresholds
