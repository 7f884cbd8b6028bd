"""What the lists of the method are made of: items with a stable key and words in two languages."""

from __future__ import annotations

from dataclasses import dataclass, field

from presales_desk.method.keys import (
    DecisionRole,
    Importance,
    MovingKind,
    PatternPart,
    Position,
    ProjectQuestion,
)


@dataclass(frozen=True, slots=True)
class Bilingual:
    """One text in Chinese and in English; both empty where there is none."""

    zh: str
    en: str

    def of(self, language: str) -> str:
        """Return the text in ``language``; any but ``zh`` gives English."""
        return self.zh if language == "zh" else self.en


NO_TEXT = Bilingual("", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One entry of a list.

    Attributes:
        key: Stable, unique among its siblings; records and code refer to it.
        name: What a person reads; empty only while ``open``.
        help: A sentence of explanation; empty when the name says enough.
        open: True for a place whose words the authors of the method kept to themselves: it
            waits for the user's own.

    """

    key: str
    name: Bilingual = NO_TEXT
    help: Bilingual = NO_TEXT
    open: bool = False

    @property
    def children(self) -> tuple[Item, ...]:
        """The items below this one, in the order of the method."""
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group(Item):
    """An item with items of its own: a phase with its tasks, a type with its handling."""

    items: tuple[Item, ...] = ()

    @property
    def children(self) -> tuple[Item, ...]:
        """The items of the group."""
        return self.items


@dataclass(frozen=True, slots=True, kw_only=True)
class Cues:
    """Words by which a sentence is told to speak about something, in both languages."""

    zh: tuple[str, ...] = ()
    en: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyQuestion(Item):
    """One thing to get clear about a key fact. ``name`` is the question, ``help`` the hint.

    Attributes:
        example: What an answer looks like; shown in the empty field.
        cues: Words of sentences that may answer it.

    """

    example: Bilingual
    cues: Cues = field(default_factory=Cues)


@dataclass(frozen=True, slots=True, kw_only=True)
class MovingQuestion:
    """A question to put to the customer in order to learn about a key fact (section 12)."""

    kind: MovingKind
    text: Bilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyInfo(Item):
    """One of the six items of RSSKCBD (section 0).

    Attributes:
        letter: R, S, SK, C, B or D.
        consequence: What happens to a project that goes on without it.
        questions: What has to be clear before the item counts as known.
        moving: How to ask the customer for it.
        ask: Whom to ask.
        roles: In the decision, of those who know most of it.

    """

    letter: str
    consequence: Bilingual
    questions: tuple[KeyQuestion, ...]
    moving: tuple[MovingQuestion, ...]
    ask: tuple[Bilingual, ...]
    roles: tuple[DecisionRole, ...] = ()

    @property
    def children(self) -> tuple[Item, ...]:
        """The questions to get clear."""
        return self.questions


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleAnswer(Item):
    """An answer to a question about a person, and the role in the decision it points to."""

    role: DecisionRole | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleQuestion(Item):
    """One of the questions that find out which role a person plays in the decision."""

    answers: tuple[RoleAnswer, ...]

    @property
    def children(self) -> tuple[Item, ...]:
        """The answers to choose from."""
        return self.answers


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """Whole numbers from ``least`` to ``most``, both included."""

    least: int = 0
    most: int = 100

    def __contains__(self, number: int) -> bool:
        return self.least <= number <= self.most


ANY_NUMBER = Range()


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionRule(Item):
    """A rule that turns what we know of an opportunity into a position (section 2).

    A rule holds when all of its conditions do; ``help`` says it in words. The answers are those
    to the four questions of a project (section 16).

    Attributes:
        position: What it recommends; None when it says that nothing can be recommended yet.
        yes, no, unknown: How many questions have this answer.
        unanswered: How many nobody has answered.
        refused: Questions that must be answered with no; empty for no such condition.
        win: Our own estimate in percent; None when it does not matter. An unknown one is never
            within.
        levels: The importance levels for which it speaks; empty for all, and for an unknown one.

    """

    position: Position | None = None
    yes: Range = ANY_NUMBER
    no: Range = ANY_NUMBER
    unknown: Range = ANY_NUMBER
    unanswered: Range = ANY_NUMBER
    refused: tuple[ProjectQuestion, ...] = ()
    win: Range | None = None
    levels: tuple[Importance, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlineSection(Group):
    """A block of an outline (section 6).

    Attributes:
        letter: T, Q, C or S; empty for opening and closing.

    """

    letter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternSlide:
    """A slide of a pattern.

    Attributes:
        kind: Of the slide, as outline files name it.
        prompt: What to say and to show; goes into the notes.
        minutes: That it takes.

    """

    kind: str
    prompt: Bilingual
    minutes: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SlidePattern(Item):
    """A few slides that open, argue or end (sections 7 and 9). ``help`` says when to use it.

    Attributes:
        part: What it is for.
        form: Key of the ``argument_forms`` that it carries out; empty for none.

    """

    part: PatternPart
    form: str = ""
    slides: tuple[PatternSlide, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PresentationPart(Item):
    """One of the four parts of a talk (section 9)."""

    purpose: tuple[Bilingual, ...]
    content: tuple[Bilingual, ...]
    requirement: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbFamily(Item):
    """Verbs that state a benefit, with what they are said of (section 10)."""

    verbs: tuple[Bilingual, ...]
    objects: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionType(Group):
    """A type of question that customers ask; its items say how to handle it (section 11).

    Attributes:
        purpose: Why it is asked.
        asker: Who asks it.

    """

    purpose: Bilingual
    asker: Bilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryField(Item):
    """One field of the project summary (section 14). ``key`` is its name in ``ProjectSummary``.

    Attributes:
        group: Key of one of the six groups.

    """

    group: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkflowStep(Group):
    """A step of the standard workflow; its items are its parts (section 15).

    Attributes:
        actor: Who is responsible.
        forms: Keys of the forms that it fills.

    """

    actor: Bilingual
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Form(Item):
    """A paper form that the workflow names (sections 15 and 16).

    Attributes:
        bracketed: True for the thirteen that the workflow document sets in 【】.

    """

    bracketed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BidStep(Item):
    """A step of the work on a bid (section 15, step 4).

    Attributes:
        days_before: Working days before the deadline by which it is done.
        type: Value of ``records.enums.TaskType``.
        deliverable: What it hands in.

    """

    days_before: int
    type: str
    deliverable: Bilingual
