"""Package files between colleagues."""

import datetime as dt
import json
import zipfile
from dataclasses import replace

import pytest

from presales_desk.errors import (
    MissingRecordError,
    NotReadError,
    UnsafeFileError,
    WrongFileKindError,
)
from presales_desk.knowledge.entry import EntryKind, FileToArchive, NewEntry, Section
from presales_desk.knowledge.exchange import Standing, Wrapping, entry_in_file
from presales_desk.knowledge.manifest import Origin
from presales_desk.knowledge.packages import content_hash
from presales_desk.records.messages import catalogue

MOMENT = dt.datetime(2026, 11, 20, 14, 32, tzinfo=dt.UTC)


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


@pytest.fixture
def both_revised(base, other, tmp_path):
    """The same entry, revised at two desks; the file that comes from the other one."""
    base.publish(NewEntry(kind=EntryKind.QA, id="q", title="零"))
    other.read_package_file(base.export(["q"], tmp_path / "零.pdkb"))
    for desk, title in ((base, "一"), (other, "二")):
        desk.publish(NewEntry(kind=EntryKind.QA, id="q", title=title))
    return other.export(["q"], tmp_path / "二.pdkb")


def test_what_was_revised_on_both_sides_stays_as_it_is_here(base, both_revised):
    (arriving,) = base.compare(both_revised).entries
    assert (arriving.standing, arriving.entry.title, arriving.here.title) == (
        Standing.DIVERGED,
        "二",
        "一",
    )

    taken = base.read_package_file(both_revised)

    assert (taken.added, taken.known, taken.diverged) == ((), 0, ("q",))
    assert [entry.title for entry in base.history("q")] == ["一", "零"]


def test_the_other_revision_takes_its_place_when_that_is_chosen(
    base, other, both_revised, tmp_path
):
    base.read_package_file(both_revised, replaced=["q"])
    assert base.entry("q").title == "二"
    assert {entry.title for entry in base.history("q")} == {"零", "一", "二"}

    base.publish(replace(base.entry("q"), title="三"))
    back = base.export(["q"], tmp_path / "三.pdkb")
    assert other.compare(back).entries[0].standing is Standing.NEWER
    other.read_package_file(back)
    assert base.entry("q") == other.entry("q")
    assert base.search("").hits[0].title == other.search("").hits[0].title == "三"


def test_a_file_says_how_each_entry_stands_to_what_is_here(base, other, tmp_path):
    for id in ("new", "newer", "known"):
        other.publish(NewEntry(kind=EntryKind.QA, id=id, title=id))
    base.read_package_file(other.export(["newer", "known"], tmp_path / "first.pdkb"))
    for title in ("b", "c", "d"):
        other.publish(NewEntry(kind=EntryKind.QA, id="newer", title=title))
    file = other.export(None, tmp_path / "second.pdkb")

    arrival = base.compare(file)

    assert {a.name.id: a.standing.value for a in arrival.entries} == {
        id: id for id in ("new", "newer", "known")
    }
    assert [arrival.count(standing) for standing in Standing] == [1, 1, 1, 0]
    assert base.search("").total == 2  # nothing was taken in by looking
    base.read_package_file(file)
    assert {a.standing for a in base.compare(file).entries} == {Standing.KNOWN}
    older = base.compare(tmp_path / "first.pdkb")
    assert older.count(Standing.KNOWN) == 2
    assert other.read_package_file(tmp_path / "first.pdkb").known == 2


def test_what_both_sides_had_from_the_program_is_known_and_comes_in_once(base, other, tmp_path):
    article = NewEntry(kind=EntryKind.ARTICLE, id="starter", title="六要素", tags=("入门",))
    for desk in (base, other):
        desk.publish(article)
    assert base.entry("starter").filed != other.entry("starter").filed
    file = other.export(["starter"], tmp_path / "a.pdkb")

    assert [a.standing for a in base.compare(file).entries] == [Standing.KNOWN]
    assert base.read_package_file(file).known == 1
    assert len(base.history("starter")) == 1


def test_only_what_is_wanted_comes_in(base, package_file):
    assert base.read_package_file(package_file, wanted=["e2"]).added == ("e2",)
    assert base.search("").total == 1


def test_a_file_tells_where_it_comes_from(base, other, tmp_path):
    other.publish(NewEntry(kind=EntryKind.QA, id="q", title="问"))
    origin = Origin(made=MOMENT, by="王磊", company="华岭", workspace="销售", program="1.0")
    file = other.export(["q"], tmp_path / "a.pdkb", wrapping=Wrapping(origin))

    manifest = base.compare(file).manifest

    assert manifest.origin == origin
    assert len(manifest.check_number) == 14
    again = other.export(["q"], tmp_path / "b.pdkb", wrapping=Wrapping(replace(origin, by="林晓")))
    assert base.compare(again).manifest.check_number != manifest.check_number


def test_an_entry_is_read_in_the_file_without_taking_it_in(base, package_file):
    name = base.compare(package_file).entries[0].name

    entry = entry_in_file(package_file, name)

    assert "割接" in entry.sections[0].text
    assert base.search("").total == 0


def test_a_file_from_before_there_were_manifests_is_taken_in(base, package_file, tmp_path):
    old = altered(package_file, tmp_path / "old.pdkb", lambda n, c: [(n, c)] if "/" in n else [])

    assert base.compare(old).manifest is None
    assert base.read_package_file(old).added == ("e1", "e2")


def change_manifest(**fields):
    def change(name, content):
        if name != "package.json":
            return [(name, content)]
        return [(name, json.dumps(json.loads(content) | fields).encode())]

    return change


@pytest.mark.parametrize(
    "change",
    [
        change_manifest(redacted=True),
        change_manifest(origin={"by": "somebody else"}),
        change_manifest(packages={}),
        change_manifest(seal="0" * 64),
        change_manifest(unknown=1),
        lambda n, c: [(n, b"[" * 100_000)] if n == "package.json" else [(n, c)],
        lambda n, c: [] if n.startswith("e1.") else [(n, c)],
    ],
)
def test_an_altered_list_is_noticed_and_the_file_named(base, package_file, tmp_path, change):
    file = altered(package_file, tmp_path / "altered.pdkb", change)

    with pytest.raises(NotReadError) as refused:
        base.compare(file)

    assert refused.value.values["name"] == "altered.pdkb"


def test_an_altered_entry_is_called_by_its_title(base, package_file, tmp_path):
    def change(name, content):
        return [(name, content + b" " if name.endswith("entry.json") else content)]

    with pytest.raises(NotReadError) as refused:
        base.compare(altered(package_file, tmp_path / "x.pdkb", change))

    assert refused.value.values == {"name": "x.pdkb", "part": "案例"}
    words = catalogue("zh").error(refused.value)
    assert "“x.pdkb”在途中被改动过，改的是“案例”，什么都没有导入。" in words


NAMES = ["a'b\"c", "emoji 🧑‍🚀", "\u202egnp.exe", "长" * 10_000, "..", "a/b", "C:\\x", "\u0000"]


@pytest.mark.parametrize("name", NAMES)
def test_any_name_travels_and_nothing_leaves_the_folder(base, other, tmp_path, name):
    stored = tmp_path / "f.txt"
    stored.write_text("割接", encoding="utf-8")
    entry = NewEntry(kind=EntryKind.CASE, id="e", title=name or "x", customer=name)
    other.publish(entry, [FileToArchive(f"{name}.txt", stored)])
    before = set(tmp_path.rglob("*"))

    base.read_package_file(other.export(["e"], tmp_path / "n.pdkb"))

    assert base.entry("e") == other.entry("e")
    inside = (base.file_path(base.entry("e"), f.name) for f in base.entry("e").files)
    assert all(path.read_text(encoding="utf-8") == "割接" for path in inside)
    new = {path for path in set(tmp_path.rglob("*")) - before if "工作区" not in str(path)}
    assert {path.name for path in new} <= {"n.pdkb"}


def test_a_bomb_is_refused_before_it_is_inflated(base, tmp_path):
    bomb = tmp_path / "bomb.pdkb"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"e.1.{'0' * 40}/entry.json", b"0" * 300_000_000)

    with pytest.raises(UnsafeFileError):
        base.compare(bomb)


def test_too_many_entries_are_refused_at_once(base, tmp_path):
    crowd = tmp_path / "crowd.pdkb"
    with zipfile.ZipFile(crowd, "w") as archive:
        for number in range(100_001):
            archive.writestr(f"e{number}.1.{'0' * 40}/entry.json", b"")

    with pytest.raises(UnsafeFileError):
        base.compare(crowd)


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
