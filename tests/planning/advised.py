"""For every rule of advice a project about which it speaks, by the rule's key."""

from dataclasses import replace
from decimal import Decimal

from presales_desk.method.keys import (
    Alliance,
    Element,
    Importance,
    KeyInfoItem,
    Move,
    Position,
    Section,
)
from presales_desk.records.competition import Play
from presales_desk.records.enums import (
    Confidence,
    ExchangeState,
    MilestoneKind,
    SlideKind,
    Threat,
    TripwireKind,
)
from presales_desk.records.exchange import Exchange
from presales_desk.records.exchange_records import ExchangeRecords
from presales_desk.records.follow_ups import Promise
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.people import AUDIENCE, REPORTS_TO, Todo
from presales_desk.records.plan import Plan, Showing, Tripwire, WinEstimate
from presales_desk.records.project import KeyFact, Milestone
from tests.planning.plans import (
    ID,
    PROJECT,
    a_contact,
    a_deadline,
    a_decider,
    a_link,
    a_material,
    a_person,
    a_phase,
    a_plan,
    a_rival,
    a_score,
    an_answer,
    an_item,
    day,
)


def planned(project=PROJECT, milestones=(), facts=(), outlines=(), **records):
    plan = a_plan(**records)
    return a_material(plan, project=project, milestones=milestones, facts=facts, outlines=outlines)


def exchanging(*, state=ExchangeState.PLANNED, days=1, **records):
    """A project with one exchange, so many days from today."""
    date = Milestone(project_id=ID, name="Talk", kind=MilestoneKind.EXCHANGE, day=day(days))
    exchange = Exchange(
        id="e", project_id=ID, number=1, name="Talk", state=state, milestone_id=date.id
    )
    known = ExchangeRecords(exchanges=[exchange], milestones=[date], **records)
    return replace(a_material(), exchanges=known)


def of_plan(**fields):
    return Plan(project_id=ID, **fields)


def a_wire(kind=TripwireKind.DAY_PASSED, **fields):
    return Tripwire(project_id=ID, kind=kind, **fields)


def a_play(text="Visit a reference", **fields):
    return Play(project_id=ID, move=Move.SHOW_STRENGTHS, text=text, **fields)


def a_fact(item="budget", answer="18 million", **fields):
    return KeyFact(project_id=ID, item=KeyInfoItem(item), answer=answer, **fields)


def a_date(kind, days):
    return Milestone(project_id=ID, name="Day", kind=MilestoneKind(kind), day=day(days))


def an_estimate(days, own):
    return WinEstimate(project_id=ID, day=day(days), own=own)


def a_talk(*titles):
    talk = Outline(project_id=ID, title="Talk")
    shared = {"outline_id": talk.id, "section": Section.TRENDS, "kind": SlideKind.BULLETS}
    return talk, [Slide(title=title, **shared) for title in titles]


LIANG, LUO = a_decider("Liang"), a_person("Luo", influence=80)
MAIN = a_rival(threat=Threat.MAIN)
PHASE = a_phase(start=5)
PAST = a_phase(start=-20, end=-2)
STRENGTH = an_item(weight=3)
MILLION, MORE = Decimal(1_000_000), Decimal(1_200_000)
NEAR = [a_deadline(20)]
FOR_LIANG = [a_link(AUDIENCE, PHASE, LIANG)]
ROUND = [a_link(REPORTS_TO, LIANG, LUO), a_link(REPORTS_TO, LUO, LIANG)]
KNOWN = {"source": "Wang", "heard": day(-2), "confidence": Confidence.HIGH}
ALL_OUT = PROJECT.but(position=Position.ALL_OUT)
CERTAIN = [
    an_answer(question, verdict, evidence="seen", confidence=Confidence.HIGH)
    for question, verdict in [("real", "no"), ("winnable", "no"), ("deliverable", "no")]
]
SURE = [a_score(e, 3, side) for e in Element for side in (None, MAIN)]


def behind(element="price", **fields):
    return [a_score(element, 2), a_score(element, 4, MAIN, **fields)]


def ahead(element="cases"):
    return [a_score(element, 4), a_score(element, 2, MAIN)]


SPEAKS = {
    "tripwire_pulled": planned(tripwires=[a_wire(day=day(-1))]),
    "price_over_budget": planned(PROJECT.but(budget=MILLION), plan=of_plan(our_price=MORE)),
    "deciders_unmet": planned(milestones=NEAR, stakeholders=[LIANG]),
    "against_rule": planned(ALL_OUT, judgements=CERTAIN),
    "win_rose": planned(estimates=[an_estimate(-9, 50), an_estimate(-1, 70)]),
    "win_hopeful": planned(
        PROJECT.but(win_percent=90),
        stakeholders=[a_decider(stance=0, **KNOWN)],
        scores=SURE,
        competitors=[MAIN],
    ),
    "win_modest": planned(
        PROJECT.but(win_percent=10),
        stakeholders=[a_decider(stance=0, **KNOWN)],
        scores=SURE,
        competitors=[MAIN],
    ),
    "win_unsure": planned(milestones=NEAR),
    "question_open": planned(),
    "question_no_evidence": planned(judgements=[an_answer()]),
    "question_unclear": planned(milestones=NEAR, judgements=[an_answer(verdict="unknown")]),
    "level_against_effort": planned(ALL_OUT.but(level=Importance.NOT_IMPORTANT)),
    "level_without_effort": planned(
        PROJECT.but(level=Importance.VERY_IMPORTANT, position=Position.TAKE_PART)
    ),
    "margin_unknown": planned(),
    "price_unknown": planned(milestones=NEAR),
    "partner_missing": planned(plan=of_plan(alliance=Alliance.JOINT)),
    "strategy_open": planned(ALL_OUT),
    "no_tripwires": planned(phases=[PHASE]),
    "tripwire_soon": planned(tripwires=[a_wire(day=day(3))]),
    "tripwire_incomplete": planned(tripwires=[a_wire()]),
    "tripwire_no_action": planned(tripwires=[a_wire(day=day(30))]),
    "decider_before_phase": planned(stakeholders=[LIANG], phases=[PHASE], links=FOR_LIANG),
    "circle": planned(stakeholders=[LIANG, LUO], links=ROUND),
    "decider_no_contact": planned(stakeholders=[LIANG]),
    "no_stakeholders": planned(),
    "no_decider": planned(stakeholders=[LUO]),
    "balance_against": planned(stakeholders=[a_person(stance=-60)]),
    "opponent_alone": planned(stakeholders=[a_person(stance=-60, influence=80)]),
    "influential_unmet": planned(stakeholders=[LUO]),
    "decider_stance": planned(stakeholders=[LIANG]),
    "stance_no_source": planned(stakeholders=[a_person(stance=10, influence=80)]),
    "doubts_unanswered": planned(stakeholders=[a_person(doubts="Too new")]),
    "gap_no_contact": planned(stakeholders=[a_person(stance=0, target_stance=40, influence=50)]),
    "decider_cold": planned(stakeholders=[LIANG], contacts=[a_contact(LIANG, -40)]),
    "leans_to_rival": planned(
        competitors=[MAIN], stakeholders=[a_person(influence=80, competitor_id=MAIN.id)]
    ),
    "no_target": planned(stakeholders=[a_person(stance=0, influence=80)]),
    "stance_old": planned(stakeholders=[a_person(stance=0, influence=80, heard=day(-50))]),
    "influence_unknown": planned(stakeholders=[LIANG]),
    "role_unknown": planned(stakeholders=[LUO]),
    "decider_needs": planned(stakeholders=[LIANG]),
    "no_coach": planned(stakeholders=[LIANG, LUO, a_person("Xu")]),
    "no_opponent": planned(
        competitors=[MAIN], stakeholders=[a_person(f"Person {i}") for i in range(5)]
    ),
    "contact_overdue": planned(stakeholders=[LUO], contacts=[a_contact(LUO, -3, "agreed")]),
    "contact_late": planned(
        stakeholders=[LIANG],
        phases=[PHASE],
        links=FOR_LIANG,
        contacts=[a_contact(LIANG, 9, "planned")],
    ),
    "contact_no_outcome": planned(stakeholders=[LUO], contacts=[a_contact(LUO)]),
    "contact_no_owner": planned(stakeholders=[LUO], contacts=[a_contact(LUO, 3, "planned")]),
    "contact_undated": planned(
        stakeholders=[LUO], contacts=[a_contact(LUO, 3, "planned").but(day=None)]
    ),
    "contact_no_purpose": planned(stakeholders=[LUO], contacts=[a_contact(LUO, 3, "planned")]),
    "no_competitors": planned(),
    "no_main_rival": planned(competitors=[a_rival()]),
    "rival_has_decider": planned(
        competitors=[MAIN], stakeholders=[a_decider(competitor_id=MAIN.id)]
    ),
    "rival_ahead": planned(competitors=[MAIN], scores=behind("product")),
    "element_behind": planned(competitors=[MAIN], scores=behind()),
    "focus_behind": planned(
        competitors=[MAIN], scores=behind(), plan=of_plan(focus=(Element.PRICE,))
    ),
    "lead_unused": planned(competitors=[MAIN], scores=ahead()),
    "lead_no_evidence": planned(competitors=[MAIN], scores=ahead()),
    "our_score_unknown": planned(competitors=[MAIN], scores=[a_score("price", 4, MAIN)]),
    "rival_no_answer": planned(competitors=[MAIN]),
    "rival_unscored": planned(competitors=[MAIN]),
    "rival_no_evidence": planned(competitors=[MAIN], scores=SURE),
    "rival_cheaper": planned(competitors=[MAIN.but(price=MILLION)], plan=of_plan(our_price=MORE)),
    "same_name": planned(competitors=[a_rival("E"), a_rival("e ")]),
    "rival_unjudged": planned(competitors=[a_rival()]),
    "rival_relation": planned(competitors=[MAIN]),
    "rival_price": planned(competitors=[MAIN]),
    "rival_old": planned(competitors=[MAIN.but(heard=day(-30))]),
    "cell_no_answer": planned(competitors=[MAIN], scores=behind()),
    "cell_unsure": planned(competitors=[MAIN], scores=behind(confidence=Confidence.LOW)),
    "cell_old": planned(competitors=[MAIN], scores=behind(heard=day(-60))),
    "weights_off": planned(plan=of_plan(weights={"price": 90})),
    "no_focus": planned(competitors=[MAIN]),
    "no_strengths": planned(),
    "no_weaknesses": planned(swot_items=[an_item(), an_item(), an_item()]),
    "no_plays": planned(swot_items=[an_item(), an_item()]),
    "strength_no_evidence": planned(swot_items=[an_item()]),
    "strength_never": planned(swot_items=[STRENGTH], phases=[PHASE]),
    "strength_early": planned(
        milestones=[a_deadline(90)],
        swot_items=[STRENGTH],
        phases=[PHASE],
        showings=[Showing(project_id=ID, swot_item_id=STRENGTH.id, phase_id=PHASE.id)],
    ),
    "strength_twice": planned(
        swot_items=[STRENGTH],
        phases=[PHASE, (LATER := a_phase("Later", 30, 40))],
        showings=[
            Showing(project_id=ID, swot_item_id=STRENGTH.id, phase_id=phase.id)
            for phase in (PHASE, LATER)
        ],
    ),
    "weakness_no_play": planned(swot_items=[an_item("weaknesses")]),
    "threat_no_play": planned(swot_items=[an_item("threats", weight=3)]),
    "opportunity_no_play": planned(swot_items=[an_item("opportunities", weight=3)]),
    "strength_no_play": planned(swot_items=[STRENGTH], plays=[a_play()]),
    "play_no_slide": planned(milestones=NEAR, plays=[a_play()]),
    "play_no_items": planned(plays=[a_play()]),
    "phase_reversed": planned(phases=[a_phase(start=9, end=3)]),
    "phase_after_tender": planned(milestones=NEAR, phases=[a_phase(end=25)]),
    "decision_before_tender": planned(milestones=[*NEAR, a_date("decision", 10)]),
    "phase_overlap": planned(phases=[a_phase("One", 0, 9), a_phase("Two", 5, 20)]),
    "phase_out_of_order": planned(phases=[a_phase("One", 9, 20), a_phase("Two", 0, 5)]),
    "no_phases": planned(),
    "phase_no_focus": planned(phases=[PHASE]),
    "phase_no_goal": planned(phases=[PHASE]),
    "phase_no_content": planned(phases=[PHASE]),
    "phase_unshown": planned(
        swot_items=[STRENGTH],
        phases=[PAST],
        showings=[Showing(project_id=ID, swot_item_id=STRENGTH.id, phase_id=PAST.id)],
    ),
    "phase_no_audience": planned(phases=[PHASE]),
    "phase_no_strengths": planned(phases=[PHASE]),
    "phase_no_purpose": planned(phases=[PHASE]),
    "phase_undated": planned(phases=[PHASE.but(end=None)]),
    "date_outside_phases": planned(milestones=[a_date("exchange", 2)], phases=[PHASE]),
    "exchange_no_outline": planned(milestones=[a_date("exchange", 2)]),
    "no_exchange": planned(milestones=NEAR),
    "promise_overdue": exchanging(
        promises=[Promise(project_id=ID, text="Send a sample", due=day(-3))]
    ),
    "exchange_unprepared": exchanging(),
    "exchange_no_listeners": exchanging(days=6),
    "exchange_unsummed": exchanging(state=ExchangeState.HELD, days=-2),
    "quiet": planned(stakeholders=[LUO], contacts=[a_contact(LUO, -21)]),
    "key_missing_late": planned(milestones=NEAR),
    "key_one_source": planned(
        facts=[
            a_fact(question="budget.amount", source="Wang"),
            a_fact(question="budget.approval", answer="yes", source="wang"),
        ]
    ),
    "key_old": planned(facts=[a_fact(question="budget.amount", heard=day(-45))]),
    "evidence_low": planned(milestones=NEAR),
    "question_still_open": planned(facts=[a_fact(question="budget.amount", unknown="With tax?")]),
    "slide_names_rival": planned(
        competitors=[MAIN], outlines=[a_talk("Faster than E Company by half")]
    ),
    "outline_no_plays": planned(plays=[a_play()], outlines=[a_talk(*"abcde")]),
    "todo_overdue": planned(todos=[Todo(project_id=ID, text="Ask", due=day(-1))]),
    "todo_no_owner": planned(todos=[Todo(project_id=ID, text="Ask", due=day(1))]),
}
