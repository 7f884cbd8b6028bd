"""Numbers by which planning and checks judge. A company may set its own in ``thresholds.toml``."""

from __future__ import annotations

from dataclasses import dataclass


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
class PlanningThresholds:
    """How positions, scores and plans are judged.

    Attributes:
        all_out_win_percent: From this win estimate on, going all out is sensible.
        go_answers: Of the four questions, how many must be yes to go on.
        score_lead: Difference of scores (0 to 5) from which one side is ahead.
        unknown_score: What an unknown score counts as.
        swot_item_chars: Longer items are better split in two.
        plan_stages: Stages of exchange in a new plan.
        idle_days: A project without any change for so long needs a look.

    """

    all_out_win_percent: int
    go_answers: int
    score_lead: float
    unknown_score: float
    swot_item_chars: int
    plan_stages: int
    idle_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkThresholds:
    """Times of a talk, against the length of its slot.

    Attributes:
        opening_minutes: The longest that an opening may take.
        pace_seconds: Deviation that still counts as on time.
        over_percent: Beyond this much over the slot the talk is far too long.
        slides_per_minute: The most slides for each minute of the slot.

    """

    opening_minutes: float
    pace_seconds: int
    over_percent: int
    slides_per_minute: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What part of the content slides a section should take, in percent."""

    least: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SharesBySection:
    """The share of each block of TQCSS: ``shares[Section.TRENDS]``."""

    T: Share
    Q: Share
    C: Share
    S1: Share
    S2: Share

    def __getitem__(self, section: str) -> Share:
        return getattr(self, section)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckThresholds:
    """When a slide or deck shows one of the eight common problems (section 7).

    Attributes:
        title_chars_zh, title_chars_en: The longest headline.
        body_chars_zh: The most Chinese characters of body text on a slide.
        body_words_en: Likewise, English words.
        points_per_slide: The most points on a slide.
        section_slides_most: A section with more slides should be split.
        text_only_run: So many slides of text alone in a row are too many.
        same_kind_run: The most slides of one kind in a row.
        visual_percent: Least part of content slides with a table, chart or picture.
        number_percent: Least part of claims that carry a number.
        customer_percent: Least part of content slides that speak of this customer.
        font_points: The smallest type of body text.
        colours: The most accent colours on a slide.
        shares: What part of the content slides each block of TQCSS should take.

    """

    title_chars_zh: int
    title_chars_en: int
    body_chars_zh: int
    body_words_en: int
    points_per_slide: int
    section_slides_most: int
    text_only_run: int
    same_kind_run: int
    visual_percent: int
    number_percent: int
    customer_percent: int
    font_points: int
    colours: int
    shares: SharesBySection


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """All numbers of the method."""

    key_info: KeyInfoThresholds
    planning: PlanningThresholds
    talk: TalkThresholds
    deck: DeckThresholds
