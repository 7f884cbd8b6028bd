"""The words of a benefit: a verb of gain, and what it changes."""

import pytest

from presales_desk.method import load
from presales_desk.planning.ffab import ffab_hints
from presales_desk.records.enums import Severity
from presales_desk.records.messages import catalogue
from presales_desk.records.slide_arguments import FfabRow


def hints(benefit, language="zh", feature="一键恢复"):
    return [f.key for f in ffab_hints(FfabRow(feature=feature, benefit=benefit), language)]


@pytest.mark.parametrize(
    "benefit",
    [
        "降低了维护成本",
        "提高客户满意度",
        "减少了培训时间 30%",
        "避免了公司的可能损失",
        "减轻了数据恢复的压力；避免了公司的可能损失，减少了误操作造成的麻烦",
        "• 防止了程序冲突",
    ],
)
def test_a_benefit_in_the_words_of_the_method_is_left_alone(benefit):
    assert hints(benefit) == []


@pytest.mark.parametrize(
    "benefit",
    ["Reduces cost by a third", "improved efficiency", "Keeps customer satisfaction", "Met 98 %"],
)
def test_english_verbs_are_known_in_all_their_forms(benefit):
    assert hints(benefit, "en") == []


def test_a_benefit_that_is_no_gain_is_told_with_verbs_to_begin_with():
    assert hints("系统非常先进") == ["ffab.benefit_verb"]
    assert hints("State of the art", "en") == ["ffab.benefit_verb"]
    assert hints("Metropolitan network", "en") == ["ffab.benefit_verb"]


def test_a_verb_without_its_object_or_a_number_is_told_what_it_could_name():
    (found,) = ffab_hints(FfabRow(feature="日志", benefit="提高了很多"), "zh")

    assert found.key == "ffab.benefit_object"
    assert found.values["objects"] == "满意度、效率、速度、质量"
    assert found.severity is Severity.HINT


def test_a_feature_without_benefit_is_told_an_empty_row_is_not():
    assert hints("") == ["ffab.no_benefit"]
    assert hints("", feature="") == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_verb_of_the_method_is_accepted_with_its_objects(language):
    for family in load().benefit_verbs:
        for verb in family.verbs:
            for thing in family.objects:
                joint = "" if language == "zh" else " "
                assert hints(verb.of(language) + joint + thing.of(language), language) == []


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("benefit", ["", "好", "提高了很多", "improved a lot"])
def test_every_hint_has_words(language, benefit):
    for found in ffab_hints(FfabRow(feature="F", benefit=benefit), language):
        assert catalogue(language).text(f"finding.{found.key}", **found.values)
