"""A company's own rules of advice: they are added to ours, and mistakes are found at their line."""

from pathlib import Path

import pytest

from presales_desk.errors import MethodFileError
from presales_desk.method import load, use
from presales_desk.method.facts import FACTS
from presales_desk.planning.advice import noticed
from presales_desk.records.messages import catalogue
from tests.planning.plans import TODAY, a_material, a_plan, an_item

RULE = """\
[[advice]]
key = "short_of_strengths"
about = "project"
severity = "warning"
page = "swot"
when = [{ fact = "strengths", at_most = 2 }]
name = { zh = "优势只有 {strengths} 条。", en = "Only {strengths} strengths." }
help = { zh = "本公司要求至少三条。", en = "Our company asks for three." }
"""


@pytest.fixture
def company(tmp_path):
    def write(text=RULE):
        (tmp_path / "advice.toml").write_text(text, encoding="utf-8")
        return tmp_path

    yield write
    use(None)


def test_a_company_adds_its_own_rule(company):
    ours = set(load().rules)

    use(company())

    assert set(load().rules) == {*ours, "short_of_strengths"}
    found = noticed(a_material(a_plan(swot_items=[an_item()])), TODAY)
    finding = next(f for f in found if f.key == "advice.short_of_strengths")
    assert catalogue("en").finding(finding) == "Only 1 strengths."
    assert catalogue("zh").why(finding) == "本公司要求至少三条。"


def test_a_rule_with_a_key_of_ours_takes_its_place(company):
    use(company(RULE.replace("short_of_strengths", "no_strengths")))

    assert load().rules["no_strengths"].help.en == "Our company asks for three."


def test_a_rule_of_ours_can_be_taken_out(company):
    off = RULE.replace("short_of_strengths", "no_strengths") + "off = true\n"

    use(company(off))

    assert "no_strengths" not in load().rules


def test_advice_of_a_rule_that_is_gone_is_shown_by_its_key(company):
    use(company())
    finding = noticed(a_material(a_plan(swot_items=[an_item()])), TODAY)[-1]

    use(None)

    assert load().rules.get("short_of_strengths") is None
    assert catalogue("en").finding(finding)


@pytest.mark.parametrize(
    ("old", "new", "line", "place"),
    [
        ('"project"', '"customer"', 3, "advice[0].about"),
        ('fact = "strengths"', 'fact = "strenghts"', 6, "advice[0].when[0].fact"),
        ('fact = "strengths"', 'fact = "met"', 6, "advice[0].when[0].fact"),
        ("at_most = 2", "holds = true", 6, "advice[0].when[0]"),
        (", at_most = 2", "", 6, "advice[0].when[0]"),
        (
            '"strengths", at_most = 2',
            '"level", one_of = ["I", "X"]',
            6,
            "advice[0].when[0].one_of[1]",
        ),
        ('when = [{ fact = "strengths", at_most = 2 }]', "when = []", 6, "advice[0]"),
        ("Only {strengths}", "Only {name}", 7, "advice[0].name.en"),
        ("Only {strengths}", "Only {strengths", 7, "advice[0].name.en"),
        ('"swot"', '"nowhere"', 5, "advice[0].page"),
        ('"warning"', '"bad"', 4, "advice[0].severity"),
    ],
)
def test_a_mistake_in_a_rule_is_found_at_its_line(company, old, new, line, place):
    with pytest.raises(MethodFileError) as caught:
        use(company(RULE.replace(old, new)))

    assert caught.value.values["line"] == line
    assert caught.value.values["place"] == place
    assert catalogue("zh").error(caught.value)


def test_the_guide_lists_every_fact():
    guide = Path(__file__).parents[2] / "docs" / "advice.md"

    text = guide.read_text(encoding="utf-8")

    for subject, facts in FACTS.items():
        section = text.split(f"### `{subject}`\n")[1].split("\n### ")[0]
        for name, fact in facts.items():
            assert f"| `{name}` |" in section, f"run docs/make_advice_page.py: {name}"
            assert fact.meaning in section


def test_the_rule_of_the_guide_is_a_good_one(company):
    guide = Path(__file__).parents[2] / "docs" / "advice.md"
    example = guide.read_text(encoding="utf-8").split("```toml\n")[1].split("```")[0]

    use(company(example))

    assert "reference_for_banks" in load().rules
