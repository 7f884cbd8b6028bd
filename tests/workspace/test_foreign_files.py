"""Foreign files are let in or refused by a rule that is named; no file of any kind crashes us."""

import io
import struct
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.errors import ExpectedError, NotReadError, UnsafeFileError, WrongFileKindError
from presales_desk.records.messages import catalogue
from presales_desk.workspace import zip_rules
from presales_desk.workspace.foreign_files import FileKind, inspect, open_package

VBA_TYPE = "application/vnd.ms-office.vbaProject"
MACRO_TYPE = "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml"
DATA = Path(__file__).parents[3] / "shared" / "data"
DECK_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def content_types(main=DECK_TYPE, *more):
    overrides = "".join(
        f'<Override PartName="{part}" ContentType="{kind}"/>'
        for part, kind in (("/ppt/presentation.xml", main), *more)
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><Types>{overrides}</Types>'


def a_zip(parts, compression=zipfile.ZIP_DEFLATED):
    """Return an archive of ``parts``: pairs of a name (or ZipInfo) and content."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression, compresslevel=1) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return file.getvalue()


def a_deck(*parts, types=None):
    return a_zip([("[Content_Types].xml", types or content_types()), *parts])


def rule_broken(content, wanted=FileKind.DECK):
    with pytest.raises(UnsafeFileError) as refusal:
        inspect(content, wanted=wanted, name="offer.pptx")
    for language in ("zh", "en"):
        assert "offer.pptx" in catalogue(language).error(refusal.value)
    return refusal.value.values["rule"].removeprefix("rule.")


def test_an_honest_deck_passes():
    found = inspect(a_deck(("ppt/presentation.xml", "<p/>")), wanted=FileKind.DECK)

    assert (found.kind, found.entries, found.has_macros) == (FileKind.DECK, 2, False)


def test_a_bomb_is_refused_at_once():
    bomb = a_deck(("ppt/media/image1.png", bytes(64 * 2**20)))
    begun = time.perf_counter()

    assert rule_broken(bomb) == "ratio"

    assert time.perf_counter() - begun < 1


def test_a_bomb_in_many_small_parts_is_refused_at_once():
    blank = bytes(zip_rules.TINY)
    bomb = a_deck(*((f"ppt/media/{n}.bmp", blank) for n in range(129)))
    begun = time.perf_counter()

    assert rule_broken(bomb) == "size"

    assert time.perf_counter() - begun < 1


def test_a_bomb_whose_table_lies_about_its_size_gives_no_more_than_it_says():
    bomb = a_deck(("ppt/media/image1.png", bytes(64 * 2**20)))
    honest, lie = struct.pack("<L", 64 * 2**20), struct.pack("<L", 1000)

    with pytest.raises(NotReadError):
        inspect(bomb.replace(honest, lie), wanted=FileKind.DECK)


def test_a_huge_table_of_contents_is_refused_before_it_is_read():
    swollen = a_zip([(f"{n:0200}", b"") for n in range(12_000)], zipfile.ZIP_STORED)

    assert rule_broken(swollen) == "entries"


@pytest.mark.skipif(sys.platform != "linux", reason="needs RLIMIT_AS")
def test_bombs_are_refused_in_little_memory(tmp_path):
    bomb = tmp_path / "bomb.pptx"
    bomb.write_bytes(a_deck(("ppt/slides/slide1.xml", bytes(400 * 2**20))))
    frugal = """
import resource, sys
from pathlib import Path
from presales_desk.errors import UnsafeFileError
from presales_desk.workspace.foreign_files import FileKind, inspect
used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 100 * 2**20, resource.RLIM_INFINITY))
try:
    inspect(Path(sys.argv[1]), wanted=FileKind.DECK)
except UnsafeFileError as refusal:
    print(refusal.values["rule"])
"""

    run = [sys.executable, "-c", frugal, str(bomb)]
    said = subprocess.run(run, capture_output=True, text=True, check=True, cwd=Path.cwd())

    assert said.stdout.strip() == "rule.ratio"


def test_too_many_parts_are_refused():
    assert rule_broken(a_deck(*((f"p{n}", b"") for n in range(5_000)))) == "entries"


@pytest.mark.parametrize(
    "name",
    ["../evil.xml", "ppt/../../evil", "/etc/passwd", "ppt\\..\\evil", "C:evil", "a\x00b", "./x"],
)
def test_names_that_point_outside_are_refused(name):
    info = zipfile.ZipInfo("x")
    info.filename = info.orig_filename = name

    assert rule_broken(a_deck((info, b"x"))) == "name"


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("twin", ["ppt/a.xml", "PPT/A.xml"])
def test_two_parts_of_one_name_are_refused(twin):
    assert rule_broken(a_deck(("ppt/a.xml", "<a/>"), (twin, "<b/>"))) == "duplicate"


def test_links_out_of_the_file_are_refused():
    link = zipfile.ZipInfo("ppt/media/image1.png")
    link.external_attr = 0o120777 << 16

    assert rule_broken(a_deck((link, "/etc/passwd"))) == "link"


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_compression_without_bounds_is_refused(method):
    parts = [("[Content_Types].xml", content_types()), ("a", b"x" * 1000)]

    assert rule_broken(a_zip(parts, method)) == "compression"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be"])
def test_a_document_type_is_refused_in_every_encoding(encoding):
    slide = '<?xml version="1.0"?><!DOCTYPE p SYSTEM "file:///etc/passwd"><p/>'

    assert rule_broken(a_deck(("ppt/slides/slide1.xml", slide.encode(encoding)))) == "doctype"


def test_a_document_type_behind_a_long_comment_is_refused():
    slide = f"<!--{'x' * (zip_rules._CHUNK - 8)}--><!DOCTYPE p><p/>"

    assert rule_broken(a_deck(("ppt/slides/slide1.xml", slide))) == "doctype"


def test_a_document_type_in_a_part_that_only_its_content_type_calls_xml_is_refused():
    types = content_types(DECK_TYPE, ("/ppt/slide.bin", "application/x+xml"))

    assert rule_broken(a_deck(("ppt/slide.bin", "<!DOCTYPE p><p/>"), types=types)) == "doctype"


@pytest.mark.parametrize(
    "slide",
    ['<?xml version="1.0" encoding="UTF-7"?>+ADw-p/+AD4-', "<p/>".encode("cp500")],
)
def test_encodings_that_hide_a_document_type_are_refused(slide):
    assert rule_broken(a_deck(("ppt/slides/slide1.xml", slide))) == "encoding"


def test_a_huge_xml_part_is_refused(monkeypatch):
    monkeypatch.setattr(zip_rules, "MAX_XML", 1000)

    assert rule_broken(a_deck(("ppt/slides/slide1.xml", "<p>" + "x" * 1000 + "</p>"))) == "size"


def test_a_document_in_a_package_is_let_through_with_it():
    package = a_zip([("manifest.json", "{}"), ("files/ab", a_deck())])

    assert inspect(package, wanted=FileKind.PACKAGE).entries == 2


def test_a_password_is_told_from_an_old_format():
    ole = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(5000)

    assert rule_broken(ole + "EncryptedPackage".encode("utf-16-le")) == "password"
    with pytest.raises(WrongFileKindError):
        inspect(ole + "PowerPoint Document".encode("utf-16-le"), wanted=FileKind.DECK)


def test_an_encrypted_part_is_refused():
    deck = bytearray(a_deck(("ppt/presentation.xml", "<p/>")))
    deck[deck.index(b"PK\x01\x02") + 8] |= 1

    assert rule_broken(bytes(deck)) == "password"


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        (b"", FileKind.DECK),
        (b"%PDF-1.7", FileKind.DECK),
        (a_deck(types=content_types(WORD_TYPE)), FileKind.DECK),
        (a_deck(), FileKind.DOCUMENT),
        (a_deck(), FileKind.PACKAGE),
        (a_zip([("manifest.json", "{}")]), FileKind.DECK),
    ],
)
def test_the_wrong_kind_is_told_by_its_content(tmp_path, content, wanted):
    file = tmp_path / "file.pptx"
    file.write_bytes(content)

    with pytest.raises(WrongFileKindError) as refusal:
        inspect(file, wanted=wanted)

    assert refusal.value.values == {"name": "file.pptx", "wanted": f"file_kind.{wanted.value}"}
    assert "file.pptx" in catalogue("zh").error(refusal.value)


@pytest.mark.parametrize(
    ("part", "types"),
    [
        ("ppt/vbaProject.bin", content_types()),
        ("ppt/activeX/activeX1.xml", content_types()),
        ("ppt/x.bin", content_types(DECK_TYPE, ("/ppt/x.bin", VBA_TYPE))),
        ("ppt/x.bin", content_types(MACRO_TYPE)),
    ],
)
def test_macros_are_reported(part, types):
    assert inspect(a_deck((part, "<x/>"), types=types), wanted=FileKind.DECK).has_macros


def test_what_is_fetched_from_elsewhere_is_counted_but_not_links_to_click():
    relations = """<Relationships>
      <Relationship Type="http://x/image" Target="\\\\evil\\share\\a.png" TargetMode="External"/>
      <Relationship Type="http://x/hyperlink" Target="https://example.org" TargetMode="External"/>
      <Relationship Type="http://x/hyperlink" Target="file://evil/a.exe" TargetMode="External"/>
      <Relationship Type="http://x/slide" Target="slides/slide1.xml"/>
    </Relationships>"""

    found = inspect(a_deck(("ppt/_rels/presentation.xml.rels", relations)), wanted=FileKind.DECK)

    assert found.external_links == 2


def test_a_package_is_read_entry_by_entry():
    package = a_zip([("manifest.json", '{"format": 1}'), ("attachments/ab", b"bytes")])

    with open_package(package, name="a.pdesk") as opened:
        assert opened.entries == ("manifest.json", "attachments/ab")
        assert opened.read("attachments/ab") == b"bytes"
        with pytest.raises(UnsafeFileError):
            opened.read("attachments/ab", limit=4)
        with pytest.raises(NotReadError):
            opened.read("gone")


def test_what_the_reader_of_a_package_does_wrong_stays_its_own_bug():
    with pytest.raises(ValueError, match="ours"), open_package(a_zip([("a", "b")])):
        raise ValueError("ours")


def test_a_file_that_is_gone_is_named(tmp_path):
    with pytest.raises(NotReadError) as refusal:
        inspect(tmp_path / "gone.pptx", wanted=FileKind.DECK)

    assert refusal.value.values == {"name": "gone.pptx", "reason": "reason.missing"}


@given(
    changes=st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), max_size=8),
    kept=st.integers(0, 10_000),
)
def test_a_damaged_deck_passes_or_is_refused_but_never_crashes(changes, kept):
    deck = bytearray(a_deck(("ppt/presentation.xml", "<p/>"), ("ppt/a.rels", "<r><s/></r>")))
    for place, value in changes:
        deck[place % len(deck)] = value
    try:
        inspect(bytes(deck[: max(kept, 1)]), wanted=FileKind.DECK)
    except ExpectedError as refusal:
        assert catalogue("zh").error(refusal)  # noqa: PT017


def corpus():
    """Return every deck and document of the test data, with what it should be."""
    kinds = {"pptx": FileKind.DECK, "docx": FileKind.DOCUMENT}
    found = [
        (file, kind)
        for folder, kind in kinds.items()
        for file in sorted((DATA / folder).glob("*__*"))
    ]
    missing = pytest.param(None, None, marks=pytest.mark.skip(reason="no test data beside us"))
    return found or [missing]


@pytest.mark.parametrize(("file", "wanted"), corpus(), ids=lambda value: getattr(value, "name", ""))
def test_every_real_file_passes_or_is_refused_in_a_moment(file, wanted):
    broken = ("clusterfuzz", "crash-", "truncated", "encrypted")
    begun = time.perf_counter()
    if any(word in file.name for word in broken):
        with pytest.raises((NotReadError, UnsafeFileError)):
            inspect(file, wanted=wanted)
    else:
        assert inspect(file, wanted=wanted).has_macros == (file.suffix == ".pptm")
    assert time.perf_counter() - begun < 1
