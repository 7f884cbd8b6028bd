"""The stages of the project with their tasks, and the choice of the list they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QMenu

from presales_desk.actions.plans import change_plan, plan_of
from presales_desk.actions.projects import change_project
from presales_desk.errors import Term
from presales_desk.method.keys import Stage, StageModel
from presales_desk.planning.stages import stage_states
from presales_desk.records.findings import Label
from presales_desk.records.project import Project
from presales_desk.ui.pages.overview.stage_stepper import StageStep, StageStepper
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import Line, column, row
from presales_desk.ui.widgets.labels import menu_text
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from presales_desk.planning.stages import StageState
    from presales_desk.ui.desk import Desk

_COLUMNS = 3


class StageCard(QFrame):
    """The stepper, which list it shows, and below it the tasks of one stage to tick."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("card")
        self._desk, self._project_id, self._shown = desk, "", ""
        self._stages: tuple[StageState, ...] = ()
        self.stepper = StageStepper()
        self.stepper.stage_chosen.connect(self._choose)
        self.tasks = _TaskList()
        self.tasks.ticked.connect(self._tick)
        self.tasks.hide()
        self.open_tasks = Button("", Kind.GHOST, "checklist", small=True)
        self.open_tasks.setCheckable(True)
        self.open_tasks.toggled.connect(self._show_tasks)
        self.models = self._model_button()
        line = row(margin=0, spacing=4)
        line.setContentsMargins(8, 0, 8, 0)
        for part, stretch in ((self.stepper, 1), (self.open_tasks, 0), (self.models, 0)):
            line.addWidget(part, stretch)
        outer = column(self, margin=1)
        outer.addLayout(line)
        outer.addWidget(self.tasks)

    @property
    def steps(self) -> list[StageStep]:
        """The buttons of the stages, in their order."""
        return self.stepper.steps

    def show_project(self, project: Project) -> None:
        """Show where a project is."""
        if project.id != self._project_id:
            self._project_id, self._shown = project.id, ""
        plan = plan_of(self._desk.workspace, project.id)
        self._stages = stage_states(project, plan)
        read_only = self._desk.workspace.read_only
        self.stepper.show_stages(self._stages, read_only=read_only)
        for action in self._actions.actions():
            action.setChecked(action.data() == plan.stage_model)
        self.models.setEnabled(not read_only)
        if self._shown not in {stage.key for stage in self._stages}:
            self._shown = next(stage.key for stage in self._stages if stage.current)
        self._show_shown(read_only=read_only)

    def _show_shown(self, *, read_only: bool) -> None:
        stage = next(stage for stage in self._stages if stage.key == self._shown)
        self.tasks.show_stage(stage, read_only=read_only)
        done, count = sum(s.done for s in self._stages), sum(len(s.tasks) for s in self._stages)
        words = translate("StageCard", "Tasks {done}/{count}")
        self.open_tasks.setText(words.format(done=done, count=count))

    @Slot(str)
    def _choose(self, key: str) -> None:
        """Show the tasks of a stage; of the mission phases the project comes into it."""
        self._shown = key
        self._show_shown(read_only=self._desk.workspace.read_only)
        model, _, name = key.partition(".")
        if model != StageModel.TENDER:
            self.open_tasks.setChecked(True)
            return
        project = self._desk.get(Project, self._project_id)
        if project.stage != name:
            self._desk.carry_out(change_project(project, "stage", Stage(name)))

    @Slot(bool)
    def _show_tasks(self, shown: bool) -> None:  # noqa: FBT001 (a Qt signal passes it by place)
        self.tasks.setVisible(shown)

    @Slot(str, bool)
    def _tick(self, key: str, done: bool) -> None:  # noqa: FBT001 (a Qt signal passes it by place)
        plan = plan_of(self._desk.workspace, self._project_id)
        kept = tuple(each for each in plan.tasks_done if each != key)
        label = Label("stage.done" if done else "stage.open", task=Term(f"method.{key}"))
        wanted = (*kept, key) if done else kept
        planned = change_plan(self._desk.workspace, self._project_id, label, tasks_done=wanted)
        self._desk.carry_out(planned)

    def _model_button(self) -> Button:
        name = translate("StageCard", "Stages")
        button = Button(name, Kind.GHOST, "list", small=True)
        button.setToolTip(translate("StageCard", "By which list of stages the project is followed"))
        menu = QMenu(button)
        self._actions = QActionGroup(menu)
        for model in StageModel:
            action = QAction(menu_text(term(f"stage_model.{model}")), menu)
            action.setCheckable(True)
            action.setData(model)
            self._actions.addAction(action)
            menu.addAction(action)
        self._actions.triggered.connect(self._choose_model)
        button.setMenu(menu)
        return button

    @Slot(QAction)
    def _choose_model(self, action: QAction) -> None:
        model = StageModel(action.data())
        label = Label("stage.model", model=Term(f"stage_model.{model}"))
        planned = change_plan(self._desk.workspace, self._project_id, label, stage_model=model)
        self._desk.carry_out(planned)


class _TaskList(QFrame):
    """The tasks of one stage as boxes to tick, a few in a line.

    Signals:
        ticked: Key of a task, and whether the user says it is done.
    """

    ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._boxes: list[_TaskBox] = []
        outer = column(self)
        outer.addWidget(Line())
        self._grid = QGridLayout()
        self._grid.setContentsMargins(18, 8, 12, 10)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        for number in range(_COLUMNS):
            self._grid.setColumnStretch(number, 1)
        outer.addLayout(self._grid)

    def show_stage(self, stage: StageState, *, read_only: bool) -> None:
        """Show the tasks of ``stage``; the boxes are made anew only for another stage."""
        keys = [task.key for task in stage.tasks]
        if [box.key for box in self._boxes] != keys:
            self._make_boxes(keys)
        for box, task in zip(self._boxes, stage.tasks, strict=True):
            box.setChecked(task.done)
            box.setEnabled(not read_only)

    def _make_boxes(self, keys: list[str]) -> None:
        for box in self._boxes:
            self._grid.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = [_TaskBox(key) for key in keys]
        for number, box in enumerate(self._boxes):
            box.clicked.connect(self._send)
            self._grid.addWidget(box, *divmod(number, _COLUMNS), Qt.AlignmentFlag.AlignLeft)

    @Slot(bool)
    def _send(self, done: bool) -> None:  # noqa: FBT001 (a Qt signal passes it by place)
        box = self.sender()
        if isinstance(box, _TaskBox):
            self.ticked.emit(box.key, done)


class _TaskBox(QCheckBox):
    def __init__(self, key: str) -> None:
        super().__init__(menu_text(term(f"method.{key}")))
        self.key = key
