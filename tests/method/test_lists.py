"""The method as shipped: every list of the count table is there, whole, in both languages."""

import dataclasses
import re

import pytest

from presales_desk.method.items import Bilingual
from presales_desk.method.keys import MovingKind, SummaryKey
from presales_desk.method.vocabulary import Method
from presales_desk.records.summary import ProjectSummary

METHOD = Method()

COUNTS = {
    "key_info": 6,
    "swot": 4,
    "elements": 6,
    "project_questions": 4,
    "importance": 4,
    "planning_steps": 6,
    "stage_fields": 5,
    "plan_stages": 4,
    "division_basis": 5,
    "preparation_steps": 6,
    "information_phases": 5,
    "information_aspects": 6,
    "information_methods": 4,
    "listener_analysis": 7,
    "theme_checks": 4,
    "material_checks": 3,
    "slide_problems": 8,
    "slide_steps": 8,
    "rehearsal_points": 5,
    "final_points": 4,
    "before_presenting": 7,
    "presentation_parts": 4,
    "ffab_columns": 4,
    "benefit_verbs": 4,
    "answer_flow": 6,
    "question_types": 4,
    "trap_kinds": 4,
    "asking_uses": 6,
    "asking_forms": 6,
    "moving_questions": 4,
    "asking_principles": 4,
    "difficult_scenes": 12,
    "exchange_summary": 9,
    "summary_groups": 6,
    "support_stages": 6,
    "stages": 5,
    "management_stages": 4,
    "project_information": 6,
    "workflow_steps": 7,
    "forms": 13 + 3 + 5,
    "tender_levers": 5,
    "abilities": 17,
}

# The places that the authors of the method blacked out: ours to leave open, never to fill.
OPEN = {"difficult_scenes": 4, "stages.needs": 2, "stages.solution": 1, "stages.contract": 1}


def siblings():
    """Every list, and the list of children of every item that has some, by dotted key."""
    found = dict(METHOD.lists())
    for name, items in METHOD.lists().items():
        found |= {f"{name}.{item.key}": item.children for item in items if item.children}
    return found


def texts(value, place=""):
    """Every text below ``value`` with its place."""
    if isinstance(value, Bilingual):
        yield place, value
    elif isinstance(value, tuple):
        for i, part in enumerate(value):
            yield from texts(part, f"{place}[{i}]")
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from texts(getattr(value, field.name), f"{place}.{field.name}")


ALL_TEXTS = {
    place: text
    for name, items in METHOD.lists().items()
    for place, text in texts(items, name)
    if text != Bilingual("", "")
}


def places(wrong):
    """Where a text is wrong; a test wants none."""
    return [place for place, text in ALL_TEXTS.items() if wrong(text)]


@pytest.mark.parametrize(("name", "count"), COUNTS.items())
def test_a_list_has_the_items_of_the_count_table(name, count):
    assert len(METHOD.lists()[name]) == count


def test_the_blocks_of_an_outline_spell_tqcss():
    assert [section.letter for section in METHOD.sections if section.letter] == list("TQCSS")


def test_the_key_information_spells_rsskcbd():
    assert "".join(item.letter for item in METHOD.key_info) == "RSSKCBD"


def test_exactly_the_blacked_out_places_are_open():
    opened = {key: sum(item.open for item in items) for key, items in siblings().items()}

    assert {key: count for key, count in opened.items() if count} == OPEN


def test_open_places_have_no_words_of_ours():
    for items in siblings().values():
        assert all(item.name == Bilingual("", "") for item in items if item.open)


def test_thirteen_forms_stand_in_brackets():
    assert sum(form.bracketed for form in METHOD.forms) == 13


@pytest.mark.parametrize(
    ("question_type", "rules"), [("information", 5), ("ability", 5), ("trap", 2), ("prompting", 2)]
)
def test_a_question_type_says_how_to_handle_it(question_type, rules):
    assert len(METHOD.find(f"question_types.{question_type}").children) == rules


@pytest.mark.parametrize("part", METHOD.presentation_parts, ids=lambda part: part.key)
def test_a_part_of_a_talk_has_purpose_content_and_requirement(part):
    assert part.purpose
    assert part.content
    assert part.requirement


def test_key_information_has_the_questions_of_the_page():
    assert [len(item.questions) for item in METHOD.key_info] == [5, 4, 5, 6, 5, 6]


@pytest.mark.parametrize("item", METHOD.key_info, ids=lambda item: item.key)
def test_key_information_is_asked_for_in_all_four_ways(item):
    assert {question.kind for question in item.moving} == set(MovingKind)
    assert item.ask


def test_every_text_is_there_in_both_languages():
    assert len(ALL_TEXTS) > 700
    assert not places(lambda text: not text.zh.strip() or not text.en.strip())


def test_english_texts_have_no_chinese_characters():
    assert not places(lambda text: re.search(r"[\u3000-\u9fff\uff00-\uffef]", text.en))


def test_chinese_texts_are_chinese_but_for_fixed_names():
    def is_foreign(text):
        is_name = text.zh in {"PPT", "SWOT"}
        return not (is_name or re.search(r"[\u4e00-\u9fff]", text.zh))

    assert not places(is_foreign)
    assert not places(lambda text: re.search(r"[a-z]{3,} [a-z]{2,}", text.zh))


def test_chinese_texts_use_chinese_punctuation():
    assert not places(lambda text: re.search(r"[\u4e00-\u9fff][,;?!()]", text.zh))


def test_summary_fields_are_those_of_the_record():
    fields = {field.name for field in dataclasses.fields(ProjectSummary)}

    assert {field.key for field in METHOD.summary} == {str(key) for key in SummaryKey} <= fields


def test_summary_fields_fall_into_all_six_groups():
    groups = [group.key for group in METHOD.summary_groups]

    assert list(dict.fromkeys(field.group for field in METHOD.summary)) == groups


def test_workflow_steps_name_forms_that_exist():
    for step in METHOD.workflow_steps:
        assert all(METHOD.find(f"forms.{form}") for form in step.forms)
