"""Names by dotted key, and what depends on them."""

import pytest

from presales_desk.errors import Term
from presales_desk.method import load
from presales_desk.method.keys import (
    Importance,
    KeyInfoItem,
    MovingKind,
    Position,
    Section,
    Stage,
    SummaryKey,
)
from presales_desk.method.vocabulary import Method
from presales_desk.records.messages import catalogue

ENUMS = {
    "key_info": KeyInfoItem,
    "stages": Stage,
    "importance": Importance,
    "positions": Position,
    "sections": Section,
    "moving_questions": MovingKind,
    "summary": SummaryKey,
}


@pytest.mark.parametrize(
    ("key", "zh", "en"),
    [
        ("key_info.budget", "预算", "Budget"),
        (
            "key_info.budget.amount",
            "预算金额是多少？含税与否？",
            "How large is the budget? With or without tax?",
        ),
        ("stages.discovery", "项目挖掘", "Discovery"),
        ("importance.VI", "极重要", "Very important"),
        ("positions.all_out", "竭尽全力获取", "Go all out"),
        ("sections.T", "趋势", "Trends"),
        ("elements.price", "价格", "Price"),
        ("summary.lessons", "教训", "Lessons learned"),
    ],
)
def test_an_item_is_named_in_the_language_of_the_reader(key, zh, en):
    assert load().name(key, "zh") == zh
    assert load().name(key, "en") == en


@pytest.mark.parametrize(("name", "enum"), ENUMS.items())
def test_every_key_that_code_refers_to_is_in_the_data(name, enum):
    assert {item.key for item in load().lists()[name]} == {str(key) for key in enum}


def test_an_open_place_has_an_empty_name():
    assert load().name("difficult_scenes.open1", "zh") == ""


def test_a_question_of_another_company_is_shown_by_its_key():
    assert load().find("key_info.budget.subsidy") is None
    assert load().name("key_info.budget.subsidy", "zh") == "subsidy"


@pytest.mark.parametrize("key", ["", "nothing", "key_info", "key_info.none", "nothing.budget.x"])
def test_there_is_no_item_of_an_unknown_key(key):
    assert load().find(key) is None
    with pytest.raises(KeyError):
        load().name(key, "zh")


def test_messages_name_items_of_the_method():
    words = catalogue("zh").text("term.type.date")
    assert words
    assert catalogue("zh")._value(Term("method.key_info.budget")) == "预算"


def test_thresholds_are_given_by_key():
    thresholds = load().thresholds

    assert all(thresholds.key_info.stale_days[item] > 0 for item in KeyInfoItem)
    assert thresholds.deck.points_per_slide == 5


def test_nothing_is_read_before_it_is_used():
    method = Method()
    assert method._contents == {}

    assert method.swot

    assert list(method._contents) == ["swot"]
