"""A Latin name stands apart in a Chinese sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.records.messages import catalogue
from presales_desk.records.spacing import filled


@pytest.mark.parametrize(
    ("text", "name", "sentence"),
    [
        ("决策者{name}还没有接触", "Liang Zhiyuan", "决策者 Liang Zhiyuan 还没有接触"),
        ("比{name}高", "Company B", "比 Company B 高"),
        ("决策者{name}还没有接触", "梁志远", "决策者梁志远还没有接触"),
        ("“{name}”还没有日期", "Kick-off", "“Kick-off”还没有日期"),
        ("比 {name} 高", "Company B", "比 Company B 高"),
        ("我方{name}，", "SDN", "我方 SDN，"),
        ("还差{name}天", "5", "还差5天"),
        ("{name}还没有交流", "A公司", "A公司还没有交流"),
        ("比{name}高", "A公司", "比A公司高"),
        ("{name}", "用PPT讲", "用PPT讲"),
        ("{{{name}}}", "A公司", "{A公司}"),
    ],
)
def test_only_the_border_between_han_and_latin_gets_a_space(text, name, sentence):
    assert filled(text, {"name": name}) == sentence


def test_formats_are_kept():
    assert filled("{n:+.1f}分", {"n": 2}) == "+2.0分"


def test_a_place_without_a_value_is_a_bug():
    with pytest.raises(KeyError):
        filled("{name}", {})


@given(st.text(), st.text())
def test_nothing_but_spaces_is_added(before, name):
    plain = before.replace("{", "").replace("}", "")

    assert filled(plain + "{name}", {"name": name}).replace(" ", "") == (plain + name).replace(
        " ", ""
    )


def test_messages_set_a_latin_name_apart():
    voices = {"one": "Li Na", "says": "5", "other": "王磊", "denies": "6"}

    text = catalogue("zh").text("finding.key_info_here.contradiction", **voices)

    assert "：Li Na 说 5；王磊说 6" in text
