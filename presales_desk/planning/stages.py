"""The stages that a project is followed by, with their tasks (method, sections 1 and 15 to 17)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.method.keys import StageModel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.method.items import Item
    from presales_desk.records.plan import Plan
    from presales_desk.records.project import Project


@dataclass(frozen=True, slots=True)
class StageTask:
    """Something to do in a stage.

    Attributes:
        key: Dotted key in the method, as ``Plan.tasks_done`` keeps it.

    """

    key: str
    done: bool


@dataclass(frozen=True, slots=True)
class StageState:
    """One stage of the list that the project is followed by.

    Attributes:
        key: Dotted key in the method, such as ``stages.needs``.
        tasks: In the method's order; a stage without any is a task itself.
        current: Whether the project is in it.

    """

    key: str
    tasks: tuple[StageTask, ...]
    current: bool = False

    @property
    def done(self) -> int:
        """How many of its tasks are done."""
        return sum(task.done for task in self.tasks)

    @property
    def is_over(self) -> bool:
        """Whether all of them are."""
        return self.done == len(self.tasks)


def stage_states(project: Project, plan: Plan) -> tuple[StageState, ...]:
    """Return the stages of the list that the plan has chosen.

    Of the mission phases the user says which one the project is in; in the other lists it is in
    the first one that has something left to do.
    """
    stages = list(_stages(plan))
    if plan.stage_model is StageModel.TENDER:
        now = f"{plan.stage_model}.{project.stage}"
    else:
        now = next((stage.key for stage in stages if not stage.is_over), stages[-1].key)
    return tuple(StageState(stage.key, stage.tasks, stage.key == now) for stage in stages)


def _stages(plan: Plan) -> Iterator[StageState]:
    done = set(plan.tasks_done)
    for item in getattr(load(), plan.stage_model):
        key = f"{plan.stage_model}.{item.key}"
        keys = [f"{key}.{task.key}" for task in _tasks(item)] or [key]
        yield StageState(key, tuple(StageTask(each, each in done) for each in keys))


def _tasks(stage: Item) -> list[Item]:
    """Return the tasks that have words; places left open wait for the user's own."""
    return [task for task in stage.children if not task.open]
