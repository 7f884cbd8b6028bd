"""The method: every list by its name, read from its file when it is first asked for."""

from __future__ import annotations

from dataclasses import make_dataclass
from enum import StrEnum
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Generic, TypeVar, cast, overload

from presales_desk import assets
from presales_desk.errors import MethodFileError, NotOneOfError
from presales_desk.method.files import read_file
from presales_desk.method.items import (
    BidStep,
    Form,
    Group,
    Item,
    KeyInfo,
    OutlineSection,
    PositionRule,
    PresentationPart,
    QuestionType,
    RoleQuestion,
    SlidePattern,
    SummaryField,
    VerbFamily,
    WorkflowStep,
)
from presales_desk.method.keys import (
    DecisionRole,
    Element,
    Importance,
    KeyInfoItem,
    ListenerLevel,
    Move,
    MovingKind,
    Position,
    ProjectQuestion,
    Quadrant,
    QuestionKind,
    Section,
    Stage,
    SummaryKey,
)
from presales_desk.method.rules import Rule
from presales_desk.method.thresholds import Thresholds
from presales_desk.method.win_weights import WinWeights

ItemT = TypeVar("ItemT", bound=Item)


class ListOf(Generic[ItemT]):
    """Declares a list of the method: what its items are and which file holds it.

    The name of the list in the file is the name of the attribute. ``keys`` are those on which
    logic depends: the list must hold exactly them; None leaves the keys to the file.
    """

    def __init__(self, kind: type[ItemT], file: str, keys: type[StrEnum] | None = None) -> None:
        self.kind, self.file, self.keys = kind, file, keys
        self.name = ""

    def __set_name__(self, owner: type[Method], name: str) -> None:
        self.name = name

    @overload
    def __get__(self, method: None, owner: type[Method]) -> ListOf[ItemT]: ...
    @overload
    def __get__(self, method: Method, owner: type[Method]) -> tuple[ItemT, ...]: ...
    def __get__(
        self, method: Method | None, owner: type[Method]
    ) -> ListOf[ItemT] | tuple[ItemT, ...]:
        """Return the items in the order of the file.

        Raises:
            MethodFileError: The file breaks the rules.
            NotReadError: The file cannot be read.

        """
        if method is None:
            return self
        return cast("tuple[ItemT, ...]", getattr(method.content(self.file), self.name))


class Method:
    """The presales method of a company. Get it from ``presales_desk.method.load``.

    Every list is an attribute, a tuple in the method's order, and is read when it is first
    used; reading one raises ``MethodFileError`` or ``NotReadError``.
    """

    # The six things to know, and the ground of the competition
    key_info = ListOf(KeyInfo, "key_info", KeyInfoItem)
    swot = ListOf(Item, "swot", Quadrant)
    competitive_moves = ListOf(Item, "swot", Move)
    elements = ListOf(Item, "elements", Element)

    # The customer's people
    decision_roles = ListOf(Item, "people", DecisionRole)
    role_questions = ListOf(RoleQuestion, "people")
    listener_levels = ListOf(Item, "people", ListenerLevel)
    contact_ways = ListOf(Item, "people")

    # Whether and how hard to go for it
    project_questions = ListOf(Item, "positioning", ProjectQuestion)
    importance = ListOf(Item, "positioning", Importance)
    positions = ListOf(Item, "positioning", Position)
    position_rules = ListOf(PositionRule, "positioning")
    strategy_options = ListOf(Group, "positioning")

    # The plan
    planning_steps = ListOf(Group, "planning")
    plan_parts = ListOf(Item, "planning")
    plan_stages = ListOf(Item, "planning")
    stage_fields = ListOf(Item, "planning")
    division_basis = ListOf(Item, "planning")
    phase_focus = ListOf(Item, "planning")
    adjustments = ListOf(Group, "planning")

    # What the program notices by itself
    advice = ListOf(Rule, "advice")

    # Preparing an exchange
    preparation_steps = ListOf(Item, "preparation")
    talk_circumstances = ListOf(Item, "preparation")
    competition_states = ListOf(Item, "preparation")
    information_phases = ListOf(Item, "preparation")
    information_aspects = ListOf(Item, "preparation")
    information_methods = ListOf(Item, "preparation")
    listener_analysis = ListOf(Item, "preparation")
    theme_checks = ListOf(Item, "preparation")
    material_checks = ListOf(Item, "preparation")
    rehearsal_points = ListOf(Item, "preparation")
    rehearsal_methods = ListOf(Item, "preparation")
    final_points = ListOf(Item, "preparation")

    # The outline and the slides
    sections = ListOf(OutlineSection, "tqcss", Section)
    slide_problems = ListOf(Item, "slides")
    slide_steps = ListOf(Item, "slides")
    slide_principles = ListOf(Group, "slides")
    argument_forms = ListOf(Item, "slides")
    patterns = ListOf(SlidePattern, "patterns")
    ffab_columns = ListOf(Item, "ffab")
    ffab_strengths = ListOf(Item, "ffab")
    benefit_verbs = ListOf(VerbFamily, "ffab")
    extra_benefit_verbs = ListOf(Item, "ffab")

    # Before the audience
    interaction_steps = ListOf(Item, "interaction")
    before_presenting = ListOf(Item, "interaction")
    presentation_parts = ListOf(PresentationPart, "interaction")
    content_watch = ListOf(Item, "interaction")
    language_watch = ListOf(Item, "interaction")
    voice_watch = ListOf(Item, "interaction")
    body_watch = ListOf(Item, "interaction")
    answer_purposes = ListOf(Item, "questions")
    answer_flow = ListOf(Item, "questions")
    question_types = ListOf(QuestionType, "questions", QuestionKind)
    trap_kinds = ListOf(Item, "questions")
    asking_uses = ListOf(Item, "asking")
    asking_forms = ListOf(Item, "asking")
    moving_questions = ListOf(Item, "asking", MovingKind)
    asking_principles = ListOf(Item, "asking")
    difficult_scenes = ListOf(Item, "scenes")
    scene_control = ListOf(Item, "scenes")

    # Afterwards
    summary_levels = ListOf(Item, "summary")
    exchange_summary = ListOf(Group, "summary")
    summary_groups = ListOf(Item, "summary")
    summary = ListOf(SummaryField, "summary", SummaryKey)

    # The company's processes
    stages = ListOf(Group, "panorama", Stage)
    work_levels = ListOf(Group, "panorama")
    workflow_steps = ListOf(WorkflowStep, "workflow")
    forms = ListOf(Form, "workflow")
    management_stages = ListOf(Group, "management")
    project_information = ListOf(Item, "management")
    support_stages = ListOf(Group, "support")
    support_scope = ListOf(Group, "support")
    tender_levers = ListOf(Item, "support")
    bid_activities = ListOf(Item, "support")
    bid_deliverables = ListOf(Item, "support")
    bid_steps = ListOf(BidStep, "bidding")
    abilities = ListOf(Item, "roles")
    role_types = ListOf(Item, "roles")
    role_views = ListOf(Item, "roles")
    labour_divisions = ListOf(Item, "roles")
    main_duties = ListOf(Item, "roles")
    job_requirements = ListOf(Item, "roles")

    def __init__(self, folder: Path | None = None) -> None:
        """Use the files in ``folder`` in place of ours of the same name; None uses ours alone."""
        self._folder = folder
        self._contents: dict[str, Any] = {}

    @property
    def thresholds(self) -> Thresholds:
        """The numbers by which planning and checks judge."""
        return cast("Thresholds", self.content("thresholds"))

    @property
    def win(self) -> WinWeights:
        """How much each kind of evidence weighs in the estimate of our chance."""
        return cast("WinWeights", self.content("win"))

    @cached_property
    def rules(self) -> dict[str, Rule]:
        """The rules of advice in force, by key: ours, and those of the company.

        A rule of the company takes the place of ours with the same key.

        Raises:
            MethodFileError, NotReadError: See the lists.

        """
        rules = {rule.key: rule for rule in (*OURS.advice, *self.advice)}
        return {key: rule for key, rule in rules.items() if not rule.off}

    def find(self, key: str) -> Item | None:
        """Return the item ``key``, such as ``key_info.budget.amount``, or None.

        The first part names the list, every further one an item below.
        """
        name, *steps = key.split(".")
        items: tuple[Item, ...] = getattr(self, name) if name in _lists() else ()
        item: Item | None = None
        for step in steps:
            item = next((each for each in items if each.key == step), None)
            if item is None:
                return None
            items = item.children
        return item

    def name(self, key: str, language: str) -> str:
        """Return the name of the item ``key``; empty for an open place.

        A record may refer to what a company has since taken out of its files: our own words
        serve then. It may also come from a company with questions of its own: an unknown item
        below a known one is shown by its key.

        Raises:
            KeyError: There is no such item, and none above it.

        """
        item = self.find(key) or OURS.find(key)
        if item is not None:
            return item.name.of(language)
        parent, _, last = key.rpartition(".")
        if self.find(parent) is None:
            raise KeyError(key)
        return last

    def lists(self) -> dict[str, tuple[Item, ...]]:
        """Return every list by its name. Reads all files."""
        return {name: getattr(self, name) for name in _lists()}

    def check(self) -> None:
        """Read every file of the folder, or all of ours when there is no folder.

        Raises:
            MethodFileError: A file breaks the rules, or its name is none of the method's.
            NotReadError: A file cannot be read.

        """
        folder = self._folder or assets.path("method")
        known = sorted(_files())
        for file in sorted(folder.glob("*.toml")):
            if file.stem not in known:
                problem = NotOneOfError(place="", found=file.stem, allowed=", ".join(known))
                raise MethodFileError(file=str(file), line=1, place="", problem=problem)
            self.content(file.stem)

    def content(self, file: str) -> Any:
        """Return what the file with the stem ``file`` holds; read once."""
        if file not in self._contents:
            lists = [each for each in _lists().values() if each.file == file]
            keys = {each.name: each.keys for each in lists if each.keys}
            path, ours = self._path(file), assets.path(f"method/{file}.toml")
            defaults = ours if path != ours else None
            self._contents[file] = read_file(path, _files()[file], keys, defaults)
        return self._contents[file]

    def _path(self, file: str) -> Path:
        name = f"{file}.toml"
        if self._folder is not None and (self._folder / name).is_file():
            return self._folder / name
        return assets.path(f"method/{name}")


OURS = Method()
"""The method that comes with the program."""


@cache
def _lists() -> dict[str, ListOf[Any]]:
    return {name: each for name, each in vars(Method).items() if isinstance(each, ListOf)}


@cache
def _files() -> dict[str, type]:
    """Return for each file a dataclass with the lists that belong to it."""
    files: dict[str, type] = {"thresholds": Thresholds, "win": WinWeights}
    for file in {each.file for each in _lists().values()}:
        lists = [each for each in _lists().values() if each.file == file]
        files[file] = make_dataclass(file, [(each.name, tuple[each.kind, ...]) for each in lists])
    return files
