"""Whatever is done in whatever order: the database equals a simple model, and undo leads back."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.outline import Outline
from presales_desk.records.project import Milestone, Project
from presales_desk.workspace.damage import damaged_rows
from presales_desk.workspace.workspace import Workspace

SCOPE = "one"
LABEL = Label("x")
NAMES = st.text(max_size=5)


class EveryOrder(RuleBasedStateMachine):
    """Edits of one scope against a model that keeps every state it went through."""

    def __init__(self):
        super().__init__()
        self.place = tempfile.TemporaryDirectory()
        self.open()
        self.records = {}
        self.past, self.future = [], []

    def open(self):
        self.workspace = Workspace.open(Path(self.place.name) / "w")

    def teardown(self):
        while self.past:
            self.undo()
            self.the_database_equals_the_model()
        assert self.workspace.count(Project) == 0
        self.workspace.close()
        self.place.cleanup()

    def edit(self, *changes, after):
        if after == self.records:
            self.workspace.apply(LABEL, *changes, scope=SCOPE)
            return
        self.past.append(self.records)
        self.future = []
        self.records = after
        self.workspace.apply(LABEL, *changes, scope=SCOPE)

    def some(self, data, kind):
        found = [record for record in self.records.values() if isinstance(record, kind)]
        return data.draw(st.sampled_from(sorted(found, key=lambda record: record.id)))

    def has(self, kind):
        return any(isinstance(record, kind) for record in self.records.values())

    @initialize(name=NAMES)
    def begins_with_a_project(self, name):
        self.adds_a_project(name, 2)

    @rule(name=NAMES, parts=st.integers(0, 3))
    def adds_a_project(self, name, parts):
        project = Project(name=name)
        new = [project]
        new += [Milestone(project_id=project.id, name=str(n)) for n in range(parts)]
        new += [Outline(project_id=project.id, title=str(n)) for n in range(parts)]
        after = self.records | {record.id: record for record in new}
        self.edit(*map(Insert, new), after=after)

    @precondition(lambda self: self.has(Project))
    @rule(data=st.data(), name=NAMES, percent=st.none() | st.integers(0, 100))
    def changes_a_project(self, data, name, percent):
        project = self.some(data, Project)
        after = self.records | {project.id: project.but(name=name, win_percent=percent)}
        self.edit(Update(project, name=name, win_percent=percent), after=after)

    @precondition(lambda self: self.has(Milestone))
    @rule(data=st.data(), name=NAMES)
    def changes_and_deletes_in_one_edit(self, data, name):
        milestone = self.some(data, Milestone)
        changed = milestone.but(name=name)
        after = {id: record for id, record in self.records.items() if id != milestone.id}
        self.edit(Update(milestone, name=name), Delete(changed), after=after)

    @precondition(lambda self: self.has(Project))
    @rule(data=st.data())
    def deletes_a_project(self, data):
        project = self.some(data, Project)
        parts = [
            record
            for record in self.records.values()
            if getattr(record, "project_id", None) == project.id
        ]
        gone = {record.id for record in (*parts, project)}
        after = {id: record for id, record in self.records.items() if id not in gone}
        self.edit(*map(Delete, (*parts, project)), after=after)

    @rule()
    def undo(self):
        edit = self.workspace.undo(SCOPE)
        assert (edit is None) == (not self.past)
        if self.past:
            self.future.append(self.records)
            self.records = self.past.pop()

    @rule()
    def redo(self):
        edit = self.workspace.redo(SCOPE)
        assert (edit is None) == (not self.future)
        if self.future:
            self.past.append(self.records)
            self.records = self.future.pop()

    @rule()
    def starts_the_program_again(self):
        self.workspace.close()
        self.open()

    @invariant()
    def the_database_equals_the_model(self):
        stored = [
            record for kind in (Project, Milestone, Outline) for record in self.workspace.find(kind)
        ]
        assert {record.id: record for record in stored} == self.records

    @invariant()
    def nothing_is_damaged(self):
        with self.workspace.reader() as reader:
            assert damaged_rows(reader._db) == []
            assert reader._db.execute("PRAGMA foreign_key_check").fetchall() == []


EveryOrder.TestCase.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
TestEveryOrder = EveryOrder.TestCase
