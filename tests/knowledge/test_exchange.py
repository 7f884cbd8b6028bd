"""Package files between colleagues."""

import json
import zipfile

import pytest

from presales_desk.errors import (
    MissingRecordError,
    NotReadError,
    UnsafeFileError,
    WrongFileKindError,
)
from presales_desk.knowledge.entry import EntryKind, FileToArchive, NewEntry, Section
from presales_desk.knowledge.packages import content_hash


@pytest.fixture
def package_file(other, tmp_path):
    """What a colleague exported: two entries, one with a deck-like archive inside."""
    inner = tmp_path / "deck.pptx"
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("a.xml", "<a/>")
    for number in (1, 2):
        text = (Section(text=f"割接{number}"),)
        entry = NewEntry(kind=EntryKind.CASE, id=f"e{number}", title="案例", sections=text)
        other.publish(entry, [FileToArchive("方案.pptx", inner)])
    return other.export(None, tmp_path / "知识.pdkb")


def test_entries_arrive_once(base, other, package_file):
    assert base.read_package_file(package_file).added == ("e1", "e2")
    again = base.read_package_file(package_file)

    assert (again.added, again.known) == ((), 2)
    assert base.entry("e1") == other.entry("e1")
    assert base.search("割接").total == 2
    assert base.verify() == []


def test_the_same_entries_give_the_same_file(other, package_file, tmp_path):
    again = other.export(["e1", "e2"], tmp_path / "again.pdkb")

    assert again.read_bytes() == package_file.read_bytes()
    with pytest.raises(MissingRecordError):
        other.export(["e3"], tmp_path / "none.pdkb")
    assert not (tmp_path / "none.pdkb").exists()


def test_two_who_revised_the_same_entry_see_the_same_afterwards(base, other, tmp_path):
    for desk, title in ((base, "一"), (other, "二")):
        desk.publish(NewEntry(kind=EntryKind.QA, id="q", title=title))
        desk.export(["q"], tmp_path / f"{title}.pdkb")

    base.read_package_file(tmp_path / "二.pdkb")
    other.read_package_file(tmp_path / "一.pdkb")

    assert base.entry("q") == other.entry("q")
    assert [entry.title for entry in base.history("q")] == [e.title for e in other.history("q")]
    assert base.search("").hits[0].title == other.search("").hits[0].title == base.entry("q").title


def altered(source, target, change):
    """Copy an archive with each part passed through ``change(name, content)``."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            for part, content in change(name, old.read(name)):
                new.writestr(part, content)
    return target


def forged(name, content):
    """A package whose entry points outside itself, with all hashes right."""
    if not name.endswith("entry.json"):
        return []
    data = json.loads(content)
    data["files"][0]["stored"] = "../../../../etc/passwd"
    content = json.dumps(data).encode()
    id, revision, _ = name.partition("/")[0].split(".")
    return [(f"{id}.{revision}.{content_hash(content)}/entry.json", content)]


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        (lambda n, c: [(n, c + b" " if n.endswith(".json") else c)], NotReadError),
        (lambda n, c: [(n, c + b" " if n.endswith(".pptx") else c)], NotReadError),
        (lambda n, c: [] if n.endswith(".pptx") else [(n, c)], NotReadError),
        (lambda n, c: [] if n.endswith(".json") else [(n, c)], NotReadError),
        (forged, NotReadError),
        (lambda n, c: [(f"../{n}", c)], UnsafeFileError),
        (lambda n, c: [(n, c), (n.upper(), c)], UnsafeFileError),
        (lambda n, c: [(n, c), ("notes.txt", b"")][: 2 if n.endswith(".json") else 1], None),
        (lambda n, c: [("a.txt", b"")] if "e1" in n and n.endswith(".json") else [], None),
    ],
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_an_altered_or_hostile_file_is_refused_as_a_whole(
    base, package_file, tmp_path, change, refusal
):
    file = altered(package_file, tmp_path / "x.pdkb", change)

    with pytest.raises(refusal or (WrongFileKindError, UnsafeFileError)):
        base.read_package_file(file)

    assert base.search("").total == 0
    assert list((tmp_path / "工作区/knowledge/packages").iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"text", b"PK\x03\x04 broken"])
def test_what_is_no_package_file_is_said(base, tmp_path, content):
    (tmp_path / "x.pdkb").write_bytes(content)

    with pytest.raises(WrongFileKindError):
        base.read_package_file(tmp_path / "x.pdkb")
    with pytest.raises(NotReadError):
        base.read_package_file(tmp_path / "gone.pdkb")


def test_damage_anywhere_is_noticed(base, package_file):
    content = package_file.read_bytes()
    for place in range(0, len(content), 97):
        broken = bytearray(content)
        broken[place] ^= 0x55
        package_file.write_bytes(broken)
        try:
            base.read_package_file(package_file)
        except (NotReadError, UnsafeFileError, WrongFileKindError):
            continue

    assert base.verify() == []
