"""Asking the knowledge base, and reading an entry at the place that was found."""

import datetime as dt
import threading

import pytest

from presales_desk.actions import entry_text
from presales_desk.actions.knowledge import bring_back_entry, withdraw_entry
from presales_desk.actions.knowledge_reader import PAGE, KnowledgeReader, Question
from presales_desk.errors import MissingRecordError
from presales_desk.knowledge.entry import EntryKind, NewEntry, Section
from presales_desk.knowledge.hits import Filters
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.knowledge.passages import Place
from presales_desk.knowledge.snippets import END_MARK, MARK
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.job import CancelledError, Unattended
from presales_desk.records.project import Project
from presales_desk.workspace.workspace import WORKSPACE, Workspace

JOB = Unattended()


@pytest.fixture
def file(tmp_path):
    """Files an entry in the knowledge base of ``tmp_path``; returns its id."""

    def publish(title, *sections, **fields):
        entry = NewEntry(**{"kind": EntryKind.ARTICLE, "title": title, **fields}, sections=sections)
        with KnowledgeBase.open(tmp_path) as base:
            return base.publish(entry).id

    return publish


@pytest.fixture
def reader(tmp_path):
    reader = KnowledgeReader(tmp_path, read_only=False)
    yield reader
    reader.close()


def near(answer):
    return [(piece.text, piece.total) for piece in answer.near]


def test_titles_show_the_words_that_were_found(file, reader):
    file("割接方案", Section(text="与回退"))

    (found,) = reader.ask(Question(text="割接"), JOB).found

    assert found.title == f"{MARK}割接{END_MARK}方案"


def test_an_answer_goes_on_where_it_ended(file, reader):
    for number in range(PAGE + 3):
        file(f"第 {number} 条", Section(text="割接"))
    question = Question(text="割接")

    first = reader.ask(question, JOB)
    rest = reader.ask(Question(text="割接", offset=PAGE), JOB)

    assert (len(first.found), len(rest.found), first.total) == (PAGE, 3, PAGE + 3)
    assert not {f.hit.id for f in first.found} & {f.hit.id for f in rest.found}


def test_terms_that_find_nothing_together_are_offered_apart(file, reader):
    file("甲", Section(text="割接与回退"))
    file("乙", Section(text="回退"))

    answer = reader.ask(Question(text="割接 卫星 回退"), JOB)

    assert near(answer) == [("割接 回退", 1), ("割接", 1), ("回退", 2)]


def test_a_long_word_is_offered_in_halves(file, reader):
    file("甲", Section(text="四级架构"))

    assert near(reader.ask(Question(text="四级组网"), JOB)) == [("四级", 1)]


def test_filters_that_leave_nothing_are_told_with_what_there_is_without(file, reader):
    file("甲", Section(text="割接"), kind=EntryKind.CASE)

    answer = reader.ask(Question(text="割接", filters=Filters(kinds=(EntryKind.QA,))), JOB)

    assert (answer.total, answer.unfiltered) == (0, 1)


def test_what_was_filed_meanwhile_is_counted_after_closing(file, reader):
    file("甲", Section(text="割接"))
    assert reader.ask(Question(), JOB).everything.entries == 1
    file("乙", Section(text="割接"))

    reader.close()

    assert reader.ask(Question(), JOB).everything.entries == 2


def test_an_interrupted_question_is_cancelled_and_the_next_one_answered(file, reader):
    for number in range(60):
        file(f"第 {number} 条", Section(text="割接" * 150))
    reader.ask(Question(), JOB)
    stop = threading.Event()

    def interrupt():
        while not stop.wait(0.0001):
            reader.interrupt()

    thread = threading.Thread(target=interrupt)
    thread.start()
    outcomes = set()
    for _ in range(50):
        try:
            outcomes.add(reader.ask(Question(text="割接"), JOB).total)
        except CancelledError:
            outcomes.add(None)
    stop.set()
    thread.join()

    assert outcomes <= {None, 60}
    assert reader.ask(Question(text="割接"), JOB).total == 60


def test_an_entry_is_read_at_the_passage_that_was_found(file, reader):
    id = file(
        "方案",
        Section(heading="一", text="割接\n别的", page=1),
        Section(heading="二", text="第一行\n第二行\n割接在这里", page=2),
    )

    text = reader.read(id, "割接", Place("二", 2, 0), JOB).text

    lines = [
        (p.role.name, p.text.replace(MARK, "[").replace(END_MARK, "]")) for p in text.paragraphs
    ]
    assert lines[:3] == [("HEADING", "一"), ("BODY", "[割接]"), ("BODY", "别的")]
    assert lines[text.hit] == ("BODY", "[割接]在这里")
    assert text.paragraphs[3].page == 2


def test_a_table_is_read_as_rows_and_found_in_its_cells(file, reader):
    table = "| 项目 | 窗口 |\n|---|---|\n| 回退 | 割接后 |\n| 网管 | 割接前 |"
    id = file("方案", Section(heading="一", text=f"见表\n{table}\n完"))

    text = reader.read(id, "割接", Place("一", None, 3), JOB).text

    assert [p.role.name for p in text.paragraphs] == [
        *("HEADING", "BODY", "ROW", "ROW", "ROW", "BODY")
    ]
    assert text.paragraphs[2].cells == ("项目", "窗口")
    assert text.paragraphs[text.hit].cells == ("回退", f"{MARK}割接{END_MARK}后")


def test_a_text_too_long_to_read_is_shown_round_the_hit(file, reader, monkeypatch):
    monkeypatch.setattr(entry_text, "LONGEST", 300)
    monkeypatch.setattr(entry_text, "_BEFORE", 100)
    sections = [Section(heading=f"第{n}节", text="无关的内容。" * 10) for n in range(40)]
    sections[30] = Section(heading="第30节", text="割接")
    id = file("长文", *sections)

    text = reader.read(id, "割接", Place("第30节"), JOB).text

    assert text.cut
    assert text.paragraphs[text.hit].text == f"{MARK}割接{END_MARK}"
    assert len(text.paragraphs) < 20


def test_an_entry_that_is_not_there_is_said_to_be_missing(reader):
    with pytest.raises(MissingRecordError):
        reader.read("nobody", "", Place(), JOB)


def test_a_project_that_is_withdrawn_and_brought_back_is_archived_again(tmp_path):
    workspace = Workspace.open(tmp_path)
    project = Project(name="农信组网", archived=dt.date(2026, 11, 1))
    workspace.apply(Label("project.new", name=project.name), Insert(project), scope=WORKSPACE)
    with KnowledgeBase.open(tmp_path) as base:
        base.publish(NewEntry(kind=EntryKind.PROJECT, id=project.id, title=project.name))

    withdraw_entry(workspace, project.id).applied(workspace)
    assert workspace.get(Project, project.id).archived is None
    with KnowledgeBase.open(tmp_path) as base:
        assert base.stats().entries == 0

    today = dt.date(2026, 11, 20)
    bring_back_entry(workspace, project.id, today).applied(workspace)
    assert workspace.get(Project, project.id).archived == today
    with KnowledgeBase.open(tmp_path) as base:
        assert [hit.title for hit in base.search("组网").hits] == ["农信组网"]
        assert [entry.revision for entry in base.history(project.id)] == [3, 2, 1]
    workspace.close()
