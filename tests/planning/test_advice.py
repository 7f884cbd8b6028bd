"""The program thinks along: every rule speaks when it should, and is silent when it need not."""

import pytest

from presales_desk.method import load
from presales_desk.method.fact_kinds import FactKind
from presales_desk.method.facts import FACTS
from presales_desk.method.keys import Element, Subject
from presales_desk.planning.advice import audible, facts_about, noticed
from presales_desk.planning.facts import Ground
from presales_desk.planning.facts_project import project_facts
from presales_desk.planning.overview import assess
from presales_desk.records.enums import Result, Severity, Threat
from presales_desk.records.messages import catalogue
from presales_desk.records.people import AUDIENCE, Todo
from presales_desk.records.plan import Showing, Silence
from tests.planning.advised import SPEAKS, planned
from tests.planning.plans import (
    ID,
    PROJECT,
    TODAY,
    a_contact,
    a_deadline,
    a_decider,
    a_link,
    a_material,
    a_phase,
    a_plan,
    a_rival,
    a_score,
    an_item,
    day,
)

EN, ZH = catalogue("en"), catalogue("zh")


def advise(material):
    """What the rules say of a project, but for what was silenced there."""
    return audible(noticed(material, TODAY), material.plan.silences)


def facts_of(material):
    """The facts of everything that rules can speak about, each with its subject."""
    ground = Ground(material, TODAY)
    project = project_facts(ground)
    for subject in Subject:
        for _, facts in facts_about(subject, ground, project):
            yield subject, facts


def spoken(material):
    return {finding.key.removeprefix("advice.") for finding in advise(material)}


def said(material, key):
    return [EN.finding(f) for f in advise(material) if f.key == f"advice.{key}"]


def test_every_rule_has_a_project_about_which_it_speaks():
    assert set(SPEAKS) == set(load().rules)


@pytest.mark.parametrize("key", load().rules)
def test_a_rule_speaks_in_whole_sentences_of_both_languages(key):
    finding = next(f for f in advise(SPEAKS[key]) if f.key == f"advice.{key}")

    for words in (ZH, EN):
        for sentence in (words.finding(finding), words.why(finding), words.action(finding)):
            assert sentence.strip()
            assert "{" not in sentence


def test_the_facts_are_those_of_the_table():
    for material in (SPEAKS["strength_twice"], SPEAKS["slide_names_rival"], SPEAKS["circle"]):
        for subject, facts in facts_of(material):
            assert set(facts) <= set(FACTS[subject]), subject


def test_every_fact_of_the_table_is_computed():
    computed = {}
    for material in SPEAKS.values():
        for subject, facts in facts_of(material):
            computed.setdefault(subject, set()).update(facts)

    assert computed == {subject: set(facts) for subject, facts in FACTS.items()}


KINDS = {
    FactKind.TRUTH: bool,
    FactKind.NUMBER: (int, float),
    FactKind.CHOICE: str,
    FactKind.WORDS: str,
}


def test_a_fact_is_what_the_table_says():
    for material in SPEAKS.values():
        for subject, facts in facts_of(material):
            for name, value in facts.items():
                fact = FACTS[subject][name]
                assert value is None or isinstance(value, KINDS[fact.kind]), (subject, name)
                assert value is None or not fact.values or value in fact.values


def test_a_decision_maker_who_was_met_needs_no_contact():
    liang = a_decider()
    met = planned(stakeholders=[liang], contacts=[a_contact(liang)], milestones=[a_deadline()])

    assert not {"decider_no_contact", "deciders_unmet"} & spoken(met)


def test_a_marked_main_rival_ends_the_question_who_it_is():
    assert "no_main_rival" not in spoken(planned(competitors=[a_rival(threat=Threat.MAIN)]))


def test_an_element_in_which_we_lag_is_told_with_the_rival():
    e = a_rival("E Company")
    material = planned(competitors=[e], scores=[a_score("price", 2), a_score("price", 4, e)])

    assert said(material, "element_behind") == [
        "In “Price” E Company is ahead of us, and nothing is planned."
    ]


def test_what_we_say_about_an_element_is_a_plan_for_it():
    e = a_rival()
    ours = a_score("price", 2, we_say="Cheaper over five years")
    material = planned(competitors=[e], scores=[ours, a_score("price", 4, e)])

    assert "element_behind" not in spoken(material)


def test_phases_one_after_the_other_do_not_overlap():
    phases = [a_phase("One", 0, 4), a_phase("Two", 5, 9)]

    assert not {"phase_overlap", "phase_out_of_order"} & spoken(planned(phases=phases))


def test_advice_leads_to_its_record_and_page():
    item = an_item(weight=2)
    found = advise(planned(swot_items=[item]))
    finding = next(f for f in found if f.key == "advice.strength_no_evidence")

    assert (finding.record_id, finding.page, finding.field) == (item.id, "swot", "evidence")


def test_a_rule_is_silenced_for_one_record_or_for_the_whole_project():
    items = [an_item(text="one"), an_item(text="two")]
    rule = "strength_no_evidence"
    for_one = Silence(project_id=ID, rule=rule, record_id=items[0].id)
    for_all = Silence(project_id=ID, rule=rule)

    assert len(said(planned(swot_items=items, silences=[for_one]), rule)) == 1
    assert said(planned(swot_items=items, silences=[for_all]), rule) == []


def test_a_silence_also_covers_what_other_steps_notice():
    quiet = Silence(project_id=ID, rule="project.no_customer")
    keys = [f.key for f in assess(a_material(a_plan(silences=[quiet])), TODAY).findings]

    assert "project.no_customer" not in keys
    assert "project.no_strategy" in keys


def test_a_closed_project_needs_no_advice():
    assert advise(a_material(project=PROJECT.but(result=Result.WON))) == ()


def test_advice_stands_on_the_step_where_it_is_mended():
    overview = assess(planned(swot_items=[an_item(weight=3)], phases=[a_phase()]), TODAY)
    keys = {step.page: [finding.key for finding in step.findings] for step in overview.steps}

    assert "advice.strength_no_evidence" in keys["swot"]
    assert "advice.strength_never" in keys["positioning"]
    assert len(overview.findings) == len({id(finding) for finding in overview.findings})


def test_a_strength_whose_phase_ended_without_it_is_told_once():
    over = a_phase(start=-9, end=-1)
    strength = an_item(weight=3)
    showing = Showing(project_id=ID, swot_item_id=strength.id, phase_id=over.id)
    keys = spoken(planned(swot_items=[strength], phases=[over], showings=[showing]))

    assert "phase_unshown" in keys
    assert "strength_never" not in keys


def test_the_worst_comes_first():
    severities = [f.severity.order for f in assess(SPEAKS["circle"], TODAY).findings]

    assert severities == sorted(severities)
    assert severities[0] == Severity.ERROR.order


def test_what_is_done_needs_no_owner():
    done = Todo(project_id=ID, text="Ask", due=day(1), finished=TODAY)
    assert "todo_no_owner" not in spoken(a_material(a_plan(todos=[done])))


def test_a_strength_already_shown_cannot_be_kept_back_any_more():
    def speaks(shown):
        showing = Showing(project_id=ID, swot_item_id=best.id, phase_id=phase.id, shown=shown)
        plan = a_plan(swot_items=[best], phases=[phase], showings=[showing])
        return "strength_early" in spoken(a_material(plan, milestones=[a_deadline(90)]))

    best, phase = an_item(weight=3), a_phase()
    assert speaks(None)
    assert not speaks(TODAY)


def test_a_decision_maker_is_met_before_a_phase_that_is_not_over():
    def speaks(phase, *contacts):
        links = [a_link(AUDIENCE, phase, liang)]
        plan = a_plan(stakeholders=[liang], phases=[phase], links=links, contacts=contacts)
        return "decider_before_phase" in spoken(a_material(plan))

    liang, coming = a_decider(), a_phase("Soon", 9, 30)
    assert speaks(coming)
    assert not speaks(coming, a_contact(liang, 4, "asked"))
    assert speaks(coming, a_contact(liang, 12, "asked"))
    assert speaks(coming, a_contact(liang, -4, "asked"))
    assert not speaks(a_phase("Past", -30, -3))


def test_a_partner_is_no_rival():
    ally, element = a_rival(threat=Threat.ALLY), Element.SERVICE
    scores = [a_score(element, 2.0), a_score(element, 4.8, ally)]
    found = spoken(a_material(a_plan(competitors=[ally], scores=scores)))
    assert "no_competitors" in found
    assert "element_behind" not in found
