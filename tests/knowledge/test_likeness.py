"""Which texts are most like another, by the words of the search index."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.knowledge.likeness import Likeness, telling_words

TEXTS = ["日志保存不少于180天", "日志按天备份", "支持 30 类数据源", "提供三年质保"]


def test_the_same_text_is_wholly_like_it_whatever_its_width_and_case():
    ((place, share), *_) = Likeness(["VLAN 数量≥4096", *TEXTS]).most_like(
        "ｖｌａｎ数量≥4096", 3, 0.1
    )
    assert place == 0
    assert share == pytest.approx(1)


def test_what_shares_more_comes_first_and_what_shares_nothing_does_not_come():
    found = Likeness(TEXTS).most_like("日志保存不少于365天", 5, 0.01)
    assert [place for place, _ in found] == [0, 1]
    assert Likeness(TEXTS).most_like("驻场工程师", 5, 0.01) == []
    assert Likeness([]).most_like("日志", 5, 0.01) == []


def test_a_rare_word_tells_more_than_one_that_all_use():
    texts = ["国密", "提供", "提供 培训", "提供 质保"]
    shares = dict(Likeness(texts).most_like("国密 提供", 5, 0.0001))
    assert shares[0] > shares[1]


def test_a_lone_character_and_a_number_are_words():
    assert telling_words("★ 级 180 天") == {"级", "180", "天"}


@given(st.lists(st.text("日志保存备份数据源类不少于质保年0123456789 ab", max_size=12), max_size=8))
def test_shares_lie_between_none_and_all_and_fall(texts):
    likeness = Likeness(texts)
    for text in texts:
        found = likeness.most_like(text, len(texts), 1e-9)
        shares = [share for _, share in found]
        assert shares == sorted(shares, reverse=True)
        assert all(0 < share <= 1 + 1e-9 for share in shares)
        for place, _ in found:
            assert telling_words(text) & telling_words(texts[place])
