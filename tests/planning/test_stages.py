"""The stages a project is followed by: four lists of the method, each with tasks to tick."""

import pytest

from presales_desk.method import load
from presales_desk.method.keys import Stage, StageModel
from presales_desk.planning.stages import stage_states
from presales_desk.records.plan import Plan
from tests.planning.plans import ID, PROJECT


def stages(model, *done, project=PROJECT):
    return stage_states(project, Plan(project_id=ID, stage_model=model, tasks_done=done))


@pytest.mark.parametrize(
    ("model", "count"),
    [
        (StageModel.TENDER, 5),
        (StageModel.SUPPORT, 6),
        (StageModel.WORKFLOW, 7),
        (StageModel.MANAGEMENT, 4),
    ],
)
def test_every_list_has_its_stages_and_each_stage_something_to_do(model, count):
    found = stages(model)

    assert len(found) == count
    assert all(stage.tasks for stage in found)
    for task in (task for stage in found for task in stage.tasks):
        assert load().name(task.key, "zh")


def test_the_user_says_in_which_mission_phase_the_project_is():
    found = stages(StageModel.TENDER, project=PROJECT.but(stage=Stage.SOLUTION))

    assert [stage.key for stage in found if stage.current] == ["stages.solution"]


def test_other_lists_stand_at_the_first_stage_with_something_left():
    first = stages(StageModel.MANAGEMENT)[0]
    found = stages(StageModel.MANAGEMENT, *(task.key for task in first.tasks))

    assert found[0].is_over
    assert [stage.key for stage in found if stage.current] == ["management_stages.planning"]


def test_places_left_open_are_no_tasks():
    needs = next(s for s in stages(StageModel.TENDER) if s.key == "stages.needs")

    assert len(needs.tasks) == len(load().find("stages.needs").children) - 2
