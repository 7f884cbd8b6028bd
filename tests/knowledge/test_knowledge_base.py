"""Filing entries, coming back to them, and what happens when the disk is not kind."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from presales_desk.errors import (
    MissingRecordError,
    NotReadError,
    ReadOnlyError,
    TooLargeError,
    WrongValueError,
)
from presales_desk.knowledge import packages as store
from presales_desk.knowledge.entry import EntryKind, FileToArchive, NewEntry, Section
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.records.enums import Result
from presales_desk.records.findings import Finding
from presales_desk.records.job import CancelledError
from presales_desk.records.messages import catalogue

REPOSITORY = Path(__file__).parents[2]


def a_project(**fields):
    return NewEntry(
        **{
            "kind": EntryKind.PROJECT,
            "id": "p1",
            "title": "农信四级组网",
            "customer": "省农信",
            "result": Result.WON,
            "tags": ("割接",),
            "sections": (Section(heading="一 经验", text="用回退演练打消疑虑"),),
            **fields,
        }
    )


def packages(base):
    return sorted((base_folder(base) / "packages").iterdir())


def base_folder(base):
    return base._store.folder.parent


def summary(result):
    """Return what a person sees of an answer."""
    return result.total, result.facets, [(hit.id, hit.snippet, hit.place) for hit in result.hits]


def test_an_entry_is_found_and_read_back(base):
    filed = base.publish(a_project(), [FileToArchive("报告 1.md", "# 结论\n零中断".encode())])

    assert base.entry("p1") == filed
    assert filed.revision == 1
    assert [file.name for file in filed.files] == ["报告 1.md"]
    assert base.file_path(filed, "报告 1.md").read_text(encoding="utf-8") == "# 结论\n零中断"
    (hit,) = base.search("零中断").hits
    assert (hit.id, hit.place.part, hit.place.file) == ("p1", "结论", "报告 1.md")


def test_the_package_is_readable_without_the_program(base):
    base.publish(a_project(), [FileToArchive("a/..\\b:c.txt", b"text")])

    (package,) = packages(base)

    entry = json.loads((package / "entry.json").read_text(encoding="utf-8"))
    assert entry["title"] == "农信四级组网"
    assert [file.read_bytes() for file in (package / "files").iterdir()] == [b"text"]


def test_the_same_content_makes_no_new_revision(base):
    file = FileToArchive("a.txt", b"one")
    base.publish(a_project(), [file])

    assert base.publish(a_project(), [file]).revision == 1
    changed = base.publish(a_project(), [FileToArchive("a.txt", b"two")])

    assert changed.revision == 2
    assert [entry.revision for entry in base.history("p1")] == [2, 1]
    assert changed.parent
    assert base.search("one").total == 0
    assert base.search("two").total == 1
    old = base.history("p1")[1]
    assert base.file_path(old, "a.txt").read_bytes() == b"one"


def test_an_entry_read_back_can_be_filed_with_a_change(base):
    filed = base.publish(a_project(), [FileToArchive("a.txt", b"text")])
    kept = [FileToArchive(file.name, base.file_path(filed, file.name)) for file in filed.files]

    again = base.publish(filed, kept)
    renamed = base.publish(a_project(title="新标题"), kept)

    assert again.revision == 1
    assert (renamed.revision, renamed.sections) == (2, filed.sections)


def test_files_of_one_name_are_kept_apart(base):
    files = [FileToArchive("a.txt", b"1"), FileToArchive("A.TXT", b"2"), FileToArchive("", b"3")]
    long = FileToArchive("长" * 300 + ".txt", b"4")

    filed = base.publish(a_project(), [*files, long])

    contents = [base.file_path(filed, file.name).read_bytes() for file in filed.files]
    assert contents == [b"1", b"2", b"3", b"4"]


def test_what_cannot_be_read_is_kept_and_found_by_name(base):
    files = [
        FileToArchive("site_survey.mp4", b"\0\1"),
        FileToArchive("坏的.pptx", b"PK\3\4 broken"),
        FileToArchive("project.json", b'{"id": "secretid"}', searchable=False),
    ]

    filed = base.publish(a_project(), files)

    assert [file.searchable for file in filed.files] == [False, False, False]
    for typed in ("survey", "坏的", "project.json"):
        assert base.search(typed).total == 1, typed
    assert base.search("secretid").total == 0


def test_a_withdrawn_entry_is_found_no_more_until_it_is_filed_again(base):
    base.publish(a_project())

    withdrawn = base.withdraw("p1")

    assert (withdrawn.revision, withdrawn.withdrawn) == (2, True)
    assert base.withdraw("p1").revision == 2
    assert base.search("疑虑").total == base.search("").total == base.stats().entries == 0
    assert len(base.history("p1")) == 2
    assert base.publish(a_project()).revision == 3
    assert base.search("疑虑").total == 1


def test_refusals_are_said_before_anything_is_written(base, tmp_path):
    with pytest.raises(WrongValueError):
        base.publish(a_project(id="../p"))
    with pytest.raises(NotReadError):
        base.publish(a_project(), [FileToArchive("gone.txt", tmp_path / "gone.txt")])
    with pytest.raises(TooLargeError):
        base.publish(a_project(tags=("x",) * 30_000))
    with pytest.raises(MissingRecordError) as refused:
        base.entry("nobody")

    assert packages(base) == []
    assert "知识库条目" in catalogue("zh").error(refused.value)


def test_statistics_count_what_can_be_found(base):
    base.publish(a_project(project="甲", industry="金融"))
    base.publish(a_project(id="p2", project="甲", result=Result.LOST, kind=EntryKind.CASE))

    stats = base.stats()

    assert (stats.entries, stats.projects) == (2, 1)
    assert stats.kinds == {"case": 1, "project": 1}
    assert stats.results == {"lost": 1, "won": 1}
    assert stats.industries == {"金融": 1}
    assert stats.years == {"2026": 2}


QUESTIONS = ("", "割接", "演练", "one", "农信 疑虑")


def test_the_catalogue_is_remade_from_the_files_alone(base, tmp_path):
    for number in range(6):
        base.publish(a_project(id=f"p{number}"), [FileToArchive("a.txt", b"one " * 2000)])
    base.publish(a_project(id="p3", title="第二版"))
    base.withdraw("p4")
    before = [summary(base.search(typed)) for typed in QUESTIONS]
    file = base_folder(base) / "catalogue.db"

    base.rebuild()
    assert [summary(base.search(typed)) for typed in QUESTIONS] == before
    for damage in (file.unlink, lambda: file.write_bytes(b"not SQLite" * 1000), truncate(file)):
        damage()
        with KnowledgeBase.open(tmp_path / "工作区") as again:
            assert [summary(again.search(typed)) for typed in QUESTIONS] == before


def truncate(file):
    return lambda: os.truncate(file, file.stat().st_size // 2)


def test_a_catalogue_with_other_words_is_remade(base, tmp_path, monkeypatch):
    base.publish(a_project())
    monkeypatch.setattr("presales_desk.knowledge.catalogue.VERSION", "later")

    with KnowledgeBase.open(tmp_path / "工作区") as again, again._catalogue.reading() as db:
        assert db.execute("SELECT value FROM meta").fetchall() == [("later",)]
        assert again.search("疑虑").total == 1


def test_a_stopped_rebuild_leaves_the_old_catalogue(base):
    for number in range(3):
        base.publish(a_project(id=f"p{number}"))

    class Impatient:
        def step(self, done, total, what):
            assert (total, what) == (3, f"p{done}")
            if done == 2:
                raise CancelledError

    with pytest.raises(CancelledError):
        base.rebuild(Impatient())

    assert base.search("疑虑").total == 3


@pytest.mark.parametrize("victim", ["entry.json", "files/a.txt"])
@pytest.mark.parametrize("harm", ["altered", "gone"])
def test_an_altered_package_is_named_and_left_out(base, victim, harm):
    base.publish(a_project(), [FileToArchive("a.txt", b"one")])
    base.publish(a_project(id="p2"))
    package = packages(base)[0]
    if harm == "gone":
        (package / victim).unlink()
    else:
        (package / victim).write_bytes((package / victim).read_bytes() + b" ")

    (finding,) = base.verify()
    assert isinstance(finding, Finding)
    assert package.name in catalogue("zh").finding(finding)
    assert "农信四级组网" in catalogue("en").finding(finding)
    base.rebuild()
    assert [hit.id for hit in base.search("疑虑").hits] == ["p2"]
    assert base.publish(a_project()).revision == 2


def test_an_altered_revision_gives_way_to_the_one_before(base):
    base.publish(a_project())
    base.publish(a_project(title="第二版"))
    (packages(base)[1] / "entry.json").write_text("{}")

    base.rebuild()

    assert base.entry("p1").title == "农信四级组网"
    assert base.search("农信四级组网").total == 1


def test_an_altered_file_is_not_handed_out(base):
    filed = base.publish(a_project(), [FileToArchive("a.txt", b"one")])
    base.file_path(filed, "a.txt").write_bytes(b"two")

    with pytest.raises(NotReadError):
        base.file_path(filed, "a.txt")
    with pytest.raises(NotReadError):
        base.file_path(filed, "b.txt")


def test_packages_that_came_or_went_by_other_ways_are_noticed(base, other, tmp_path):
    """A shared folder, or a person with a file manager."""
    other.publish(a_project())
    base.publish(a_project(id="p2"))
    shutil.copytree(packages(other)[0], base_folder(base) / "packages" / packages(other)[0].name)
    (base_folder(base) / "packages" / "notes").mkdir()

    with KnowledgeBase.open(tmp_path / "工作区") as again:
        assert {hit.id for hit in again.search("疑虑").hits} == {"p1", "p2"}
    shutil.rmtree(packages(other)[0])
    with KnowledgeBase.open(tmp_path / "colleague") as again:
        assert again.search("").total == 0


def tree(folder):
    """Return all files but those that SQLite keeps while a database is open."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {p: p.read_bytes() for p in files if not p.name.endswith(("-wal", "-shm"))}


@pytest.mark.parametrize("has_catalogue", [True, False])
def test_a_protected_folder_is_searched_without_a_trace(base, tmp_path, has_catalogue):
    base.publish(a_project())
    if not has_catalogue:
        (base_folder(base) / "catalogue.db").unlink()
    before = tree(tmp_path)

    with KnowledgeBase.open(tmp_path / "工作区", read_only=True) as reading:
        assert reading.read_only
        assert reading.search("疑虑").total == 1
        reading.rebuild()
        assert reading.stats().entries == 1
        with pytest.raises(ReadOnlyError):
            reading.publish(a_project(id="p2"))
        with pytest.raises(ReadOnlyError):
            reading.withdraw("p1")
        scratch = reading._catalogue.path

    assert tree(tmp_path) == before
    assert not scratch.exists() or scratch.is_relative_to(tmp_path)


def test_a_folder_without_anything_can_be_read(tmp_path):
    with KnowledgeBase.open(tmp_path / "none", read_only=True) as reading:
        assert reading.search("割接").total == 0

    assert not (tmp_path / "none").exists()


PUBLISHER = """
import sys
from pathlib import Path
from presales_desk.knowledge import packages as store
from presales_desk.knowledge.entry import EntryKind, FileToArchive, NewEntry, Section
from presales_desk.knowledge.knowledge_base import KnowledgeBase

base = KnowledgeBase.open(Path(sys.argv[1]))
number = 0
while True:
    number += 1
    text = (Section(text="回退"),)
    entry = NewEntry(kind=EntryKind.CASE, id=f"p{number}", title="割接", sections=text)
    base.publish(entry, [FileToArchive("a.txt", b"text" * 50_000), FileToArchive("b.bin", b"1")])
    print(number, flush=True)
"""


@pytest.mark.slow
@pytest.mark.parametrize("delay", [0.0, 0.01, 0.02, 0.03, 0.05, 0.08])
def test_a_killed_process_leaves_nothing_half_filed(tmp_path, delay):
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    process = subprocess.Popen(
        [sys.executable, "-c", PUBLISHER, str(tmp_path)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    with process:
        acknowledged = int(process.stdout.readline())
        time.sleep(delay)  # a random moment is what is tried here
        process.send_signal(signal.SIGKILL)
        acknowledged = max([acknowledged, *map(int, process.stdout.read().split())])

    with KnowledgeBase.open(tmp_path) as base:
        assert base.verify() == []
        total = base.search("割接 回退").total
        assert acknowledged <= total <= acknowledged + 1
        assert base.stats().entries == total


def test_what_a_killed_process_left_is_swept_a_day_later(base, tmp_path):
    draft = base_folder(base) / "packages" / ".draft-1"
    draft.mkdir()
    KnowledgeBase.open(tmp_path / "工作区").close()
    assert draft.exists()

    os.utime(draft, (0, 0))
    KnowledgeBase.open(tmp_path / "工作区").close()

    assert not draft.exists()


def test_a_draft_that_is_finished_while_one_looks_at_it_disturbs_nobody(
    base, tmp_path, monkeypatch
):
    draft = base_folder(base) / "packages" / ".draft-1"
    draft.mkdir()

    def finished_meanwhile():
        draft.rmdir()
        return 1e9

    monkeypatch.setattr(store.time, "time", finished_meanwhile)

    with KnowledgeBase.open(tmp_path / "工作区") as opened:
        assert opened.verify() == []
