"""Stable keys of the method on which logic depends. Their words are in ``resources/method``."""

from enum import StrEnum


class Stage(StrEnum):
    """Mission phases of presales in a tender project (method, section 1)."""

    DISCOVERY = "discovery"
    NEEDS = "needs"
    SOLUTION = "solution"
    NEGOTIATION = "negotiation"
    CONTRACT = "contract"


class Importance(StrEnum):
    """Importance levels by expected margin and market (method, section 16)."""

    VERY_IMPORTANT = "VI"
    IMPORTANT = "I"
    NORMAL = "N"
    NOT_IMPORTANT = "NI"


class Position(StrEnum):
    """How hard to go for an opportunity (method, section 2)."""

    ALL_OUT = "all_out"
    TAKE_PART = "take_part"


class KeyInfoItem(StrEnum):
    """The six items of RSSKCBD (method, section 0)."""

    REQUIREMENTS = "requirements"
    SCHEDULE = "schedule"
    SUCCESS_KEYS = "success_keys"
    COMPETITION = "competition"
    BUDGET = "budget"
    DECISION = "decision"


class Section(StrEnum):
    """Blocks of an outline: TQCSS (method, section 6) between opening and closing."""

    OPENING = "opening"
    TRENDS = "T"
    QUESTIONS = "Q"
    CASES = "C"
    SOLUTION = "S1"
    SUCCESS = "S2"
    CLOSING = "closing"


class MovingKind(StrEnum):
    """Kinds of questions that move the customer (method, section 12); SPIN in English."""

    SITUATION = "situation"
    PROBLEM = "problem"
    IMPLICATION = "implication"
    NEED_PAYOFF = "need_payoff"


class QuestionKind(StrEnum):
    """Types of questions from the customer (method, section 11)."""

    INFORMATION = "information"
    ABILITY = "ability"
    TRAP = "trap"
    PROMPTING = "prompting"


class PatternPart(StrEnum):
    """What a pattern of slides is for (method, sections 7 and 9)."""

    OPENING = "opening"
    ARGUMENT = "argument"
    ENDING = "ending"


class Element(StrEnum):
    """The six elements of competition (method, section 2)."""

    COMPANY = "company"
    PRODUCT = "product"
    CASES = "cases"
    IMPLEMENTATION = "implementation"
    PRICE = "price"
    SERVICE = "service"


class Quadrant(StrEnum):
    """The four boards of the SWOT (method, section 2)."""

    STRENGTHS = "strengths"
    WEAKNESSES = "weaknesses"
    OPPORTUNITIES = "opportunities"
    THREATS = "threats"


class Move(StrEnum):
    """What competitive thinking does with strengths and weaknesses (method, section 2)."""

    SHOW_STRENGTHS = "show_strengths"
    REFRAME_WEAKNESSES = "reframe_weaknesses"
    FADE_RIVAL_STRENGTHS = "fade_rival_strengths"
    SHOW_RIVAL_WEAKNESSES = "show_rival_weaknesses"


class ProjectQuestion(StrEnum):
    """The four questions every project must answer (method, section 16)."""

    REAL = "real"
    WINNABLE = "winnable"
    DELIVERABLE = "deliverable"
    PROMISING = "promising"


class Alliance(StrEnum):
    """Whether we compete alone (method, section 2)."""

    INDEPENDENT = "independent"
    JOINT = "joint"


class Engagement(StrEnum):
    """Whether we engage actively (method, section 2)."""

    ACTIVE = "active"
    PASSIVE = "passive"


class AdjustmentKind(StrEnum):
    """What a dynamic adjustment changes (method, section 2)."""

    POSITION = "position"
    STRATEGY = "strategy"
    ELEMENTS = "elements"
    PHASES = "phases"


class StageModel(StrEnum):
    """Lists of stages that a project can be followed by (sections 1, 15, 16 and 17)."""

    TENDER = "stages"
    SUPPORT = "support_stages"
    WORKFLOW = "workflow_steps"
    MANAGEMENT = "management_stages"


class DecisionRole(StrEnum):
    """What a person does in the customer's decision."""

    DECIDER = "decider"
    APPROVER = "approver"
    EVALUATOR = "evaluator"
    BUYER = "buyer"
    USER = "user"
    INFLUENCER = "influencer"
    COACH = "coach"


class ListenerLevel(StrEnum):
    """Levels of listeners (method, sections 4 and 6)."""

    TOP = "top"
    MIDDLE = "middle"
    WORKING = "working"


class Severity(StrEnum):
    """How much a finding matters, the worst first."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"

    @property
    def order(self) -> int:
        """Place among the severities: 0 for the worst."""
        return ("error", "warning", "hint").index(self.value)


class Subject(StrEnum):
    """What a rule of advice speaks about."""

    PROJECT = "project"
    STAKEHOLDER = "stakeholder"
    CONTACT = "contact"
    COMPETITOR = "competitor"
    ELEMENT = "element"
    CELL = "cell"
    STRENGTH = "strength"
    WEAKNESS = "weakness"
    OPPORTUNITY = "opportunity"
    THREAT = "threat"
    PLAY = "play"
    JUDGEMENT = "judgement"
    PHASE = "phase"
    TRIPWIRE = "tripwire"
    KEY_ITEM = "key_item"
    QUESTION = "question"
    MILESTONE = "milestone"
    EXCHANGE = "exchange"
    PROMISE = "promise"
    TODO = "todo"
    OUTLINE = "outline"
    SLIDE = "slide"


class SummaryKey(StrEnum):
    """Single fields of the project summary (method, section 14); fields of ``ProjectSummary``."""

    BACKGROUND = "background"
    COMPETITION = "competition"
    COURSE = "course"
    OUTCOME = "outcome"
    STRATEGY_REVIEW = "strategy_review"
    STRATEGY_EXECUTION = "strategy_execution"
    STRATEGY_SUCCESSES = "strategy_successes"
    STRENGTHS_SHOWN = "strengths_shown"
    GAINS = "gains"
    STRATEGY_FAILURES = "strategy_failures"
    WEAKNESSES_SHOWN = "weaknesses_shown"
    LESSONS = "lessons"
    CUSTOMER_MATERIAL = "customer_material"
    COMPETITOR_MATERIAL = "competitor_material"
    PRESALES_DOCUMENTS = "presales_documents"
    OTHER_MATERIAL = "other_material"
