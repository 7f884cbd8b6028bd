"""A company's own files: they replace ours one by one, and mistakes are found at their line."""

import shutil
import tomllib

import pytest

from presales_desk import assets
from presales_desk.errors import MethodFileError, NotReadError
from presales_desk.method import load, use
from presales_desk.method.locate import _Places, line_of
from presales_desk.records.messages import catalogue

SWOT = """\
# Our words
competitive_moves = [ @MOVES ]

[[swot]]
key = "strengths"
name = { zh = "长处", en = "Strong points" }

[[swot]]
key = "weaknesses"
name = { zh = "短处", en = "Weak points" }

[[swot]]
key = "opportunities"
name = { zh = "机会", en = "Chances" }

[[swot]]
key = "threats"
name = { zh = "威胁", en = "Dangers" }
"""
MOVES = ("show_strengths", "reframe_weaknesses", "fade_rival_strengths", "show_rival_weaknesses")


@pytest.fixture
def folder(tmp_path):
    moves = ", ".join(f'{{ key = "{key}", name = {{ zh = "打", en = "Do" }} }}' for key in MOVES)
    (tmp_path / "swot.toml").write_text(SWOT.replace("@MOVES", moves), encoding="utf-8")
    yield tmp_path
    use(None)


def write(folder, old, new, name="swot.toml"):
    file = folder / name
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def test_a_file_in_the_folder_replaces_ours(folder):
    method = load(folder)

    assert [item.name.zh for item in method.swot] == ["长处", "短处", "机会", "威胁"]
    assert method.elements == load().elements


def test_what_a_file_leaves_out_is_ours(folder):
    own = "[strengths]\nearly_weight = 3\nearly_days = 5\n"
    (folder / "thresholds.toml").write_text(own, encoding="utf-8")
    ours = load().thresholds

    theirs = load(folder).thresholds

    assert theirs.key_info == ours.key_info
    assert theirs.strengths.early_days == 5


def test_the_method_in_force_is_that_of_the_workspace(folder):
    use(folder)
    assert load().name("swot.strengths", "en") == "Strong points"

    use(None)
    assert load().name("swot.strengths", "en") == "Strengths"


def test_a_record_may_refer_to_what_the_company_took_out(folder):
    ours = assets.path("method/people.toml").read_text(encoding="utf-8")
    kept = [line for line in ours.splitlines() if 'key = "reference"' not in line]
    (folder / "people.toml").write_text("\n".join(kept), encoding="utf-8")

    assert load(folder).find("contact_ways.reference") is None
    assert load(folder).name("contact_ways.reference", "zh") == "样板点参观"


@pytest.mark.parametrize(
    ("old", "new", "line", "place"),
    [
        ('"strengths"', '"strengths', 5, ""),
        ("[[swot]]", "[[swot", 4, ""),
        ('en = "Weak points" }', 'en = "Weak points"', 10, ""),
        ('en = "Weak points"', "en = 3", 10, "swot[1].name.en"),
        ('en = "Weak points"', 'en = ""', 10, "swot[1].name.en"),
        ('zh = "短处", ', "", 10, "swot[1].name"),
        ('key = "weaknesses"', "", 8, "swot[1]"),
        ('name = { zh = "短处"', 'nam = { zh = "短处"', 10, "swot[1]"),
        ('name = { zh = "短处", en = "Weak points" }', "", 8, "swot[1]"),
        ('"weaknesses"', '"strengths"', 9, "swot[1].key"),
        ("competitive_moves = [", "moves = [", 2, ""),
        ("competitive_moves = [", "competitive_moves = 3  # [", 2, "competitive_moves"),
    ],
)
def test_a_mistake_is_found_at_its_line(folder, old, new, line, place):
    write(folder, old, new)

    with pytest.raises(MethodFileError) as caught:
        _ = load(folder).swot

    assert caught.value.values["line"] == line
    assert caught.value.values["place"] == place


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ('key = "budget"', 'key = "money"', "key_info[4].key"),
        ('kind = "need_payoff"', 'kind = "value"', "key_info[0].moving[4].kind"),
    ],
)
def test_keys_that_code_refers_to_may_not_change(folder, old, new, place):
    shutil.copy(assets.path("method/key_info.toml"), folder)
    write(folder, old, new, "key_info.toml")
    lines = (folder / "key_info.toml").read_text(encoding="utf-8").splitlines()

    with pytest.raises(MethodFileError) as caught:
        load(folder).check()

    assert caught.value.values["place"] == place
    assert new in lines[caught.value.values["line"] - 1]


def test_an_item_that_code_refers_to_may_not_be_missing(folder):
    text = assets.path("method/positioning.toml").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if 'key = "VI"' not in line]
    (folder / "positioning.toml").write_text("\n".join(lines), encoding="utf-8")

    with pytest.raises(MethodFileError) as caught:
        load(folder).check()

    line = caught.value.values["line"]
    assert lines[line - 1] == "importance = ["


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh", "第 10 行有误。“swot[1].name.en”处类型不对：应为文字，实为整数。请改正"),
        ("en", "in line 10. Wrong type at “swot[1].name.en”: wanted text, found a whole number."),
    ],
)
def test_the_message_says_what_is_wrong_in_the_language_of_the_reader(folder, language, words):
    write(folder, 'en = "Weak points"', "en = 3")

    with pytest.raises(MethodFileError) as caught:
        load(folder).check()

    assert words in catalogue(language).error(caught.value)


def test_the_message_names_the_top_level(folder):
    write(folder, "competitive_moves = [", "moves = [")

    with pytest.raises(MethodFileError) as caught:
        load(folder).check()

    assert "“最外层”处有未知的键“moves”" in catalogue("zh").error(caught.value)


def test_a_file_name_that_is_none_of_the_methods_is_refused(folder):
    (folder / "key-info.toml").write_text("", encoding="utf-8")

    with pytest.raises(MethodFileError) as caught:
        use(folder)

    assert "key-info" in catalogue("en").error(caught.value)


def test_a_broken_folder_leaves_the_former_method_in_force(folder):
    write(folder, '"strengths"', '"strengths')

    with pytest.raises(MethodFileError):
        use(folder)

    assert load().name("swot.strengths", "en") == "Strengths"


def test_a_file_that_is_no_utf8_is_refused(folder):
    (folder / "swot.toml").write_bytes("competitive_moves = []  # 优势".encode("gbk"))

    with pytest.raises(NotReadError) as refused:
        _ = load(folder).swot
    assert "不是 UTF-8" in catalogue("zh").error(refused.value)


DOCUMENT = '''\
title = """two
lines [[x]] """  # and = a comment

[a.b]
"quoted" = 'no [bracket'

[[a.list]]
x = [
  1.5,
  { y = [2], z.w = 3 },  # {
]
[a.list.sub]
deep = true
[[a.list]]
x = 1
'''


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("title", 1),
        ("a.b", 4),
        ("a.b.quoted", 5),
        ("a.list", 7),
        ("a.list[0]", 7),
        ("a.list[0].x", 8),
        ("a.list[0].x[0]", 9),
        ("a.list[0].x[1].y[0]", 10),
        ("a.list[0].x[1].z.w", 10),
        ("a.list[0].sub.deep", 13),
        ("a.list[1].x", 15),
        ("a.list[1].missing", 14),
        ("", 1),
        ("elsewhere.x[3]", 1),
    ],
)
def test_a_place_is_found_in_any_way_of_writing_toml(place, line):
    assert line_of(DOCUMENT, place) == line


def leaves(value, place=""):
    """Every text below ``value`` with its place."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from leaves(part, f"{place}.{key}".removeprefix("."))
    elif isinstance(value, list):
        for i, part in enumerate(value):
            yield from leaves(part, f"{place}[{i}]")
    elif isinstance(value, str):
        yield place, value


@pytest.mark.parametrize(
    "file", sorted(assets.path("method").glob("*.toml")), ids=lambda file: file.stem
)
def test_every_text_of_our_files_is_found_at_its_line(file):
    text = file.read_text(encoding="utf-8")
    lines = text.splitlines()
    found = _Places(text).lines

    for place, value in leaves(tomllib.loads(text)):
        assert value in lines[found[place] - 1], place
