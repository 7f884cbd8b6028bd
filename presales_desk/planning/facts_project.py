"""Facts of a project as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method.keys import DecisionRole, ProjectQuestion, Quadrant
from presales_desk.planning.competition import WHOLE, rivals
from presales_desk.planning.facts import Facts, Ground, written
from presales_desk.planning.facts_competition import above_percent
from presales_desk.planning.people import NEUTRAL_BAND
from presales_desk.planning.positioning import answers_of, recommend
from presales_desk.records.enums import ContactState, MilestoneKind, Threat, Verdict

if TYPE_CHECKING:
    import datetime as dt


def project_facts(ground: Ground) -> Facts:
    """Return the facts of the project."""
    groups = (_decided, _chance, _four_questions, _dates, _money, _people, _rivals, _swot, _steps)
    facts: Facts = {}
    for group in groups:
        facts |= group(ground)
    return facts


def _decided(ground: Ground) -> Facts:
    project, plan = ground.project, ground.plan
    return {
        "level": project.level,
        "stage": project.stage,
        "position": project.position,
        "market": plan.market,
        "alliance": plan.alliance,
        "engagement": plan.engagement,
        "strategy": written(project.strategy),
        "partner": written(plan.partner),
        "overruled": written(plan.overruled),
    }


def _chance(ground: Ground) -> Facts:
    own, view = ground.project.win_percent, ground.win
    rise, since = _last_rise(ground)
    total = sum(item.total for item in ground.material.key_info)
    evidenced = sum(item.evidenced for item in ground.material.key_info)
    return {
        "win_own": own,
        "win_computed": view.percent,
        "win_gap": own - view.percent if own is not None else None,
        "win_rise": rise,
        "new_evidence": sum(day >= since for day in _evidence_days(ground)) if since else None,
        "sureness": view.sureness,
        "evidence": round(100 * evidenced / max(1, total)),
    }


def _last_rise(ground: Ground) -> tuple[int | None, dt.date | None]:
    """Return by how much our own estimate changed last, and since when the former one stood."""
    given = [(e.day, e.own) for e in ground.records.estimates if e.own is not None]
    if len(given) < 2:
        return None, None
    (before, former), (_, latest) = given[-2:]
    return latest - former, before


def _evidence_days(ground: Ground) -> list[dt.date]:
    """Return the days on which something was heard, or somebody met."""
    records, key_info = ground.records, ground.material.key_info
    facts = [fact for item in key_info for question in item.questions for fact in question.facts]
    heard = (
        *facts,
        *records.stakeholders,
        *records.competitors,
        *records.scores,
        *records.judgements,
        *records.swot_items,
    )
    met = [c.day for c in records.contacts if c.state is ContactState.DONE]
    return [day for day in (*(one.heard for one in heard), *met) if day is not None]


def _four_questions(ground: Ground) -> Facts:
    answers = answers_of(ground.records)
    project = ground.project
    advised = recommend(answers, project.win_percent, project.level).position
    verdicts = [answers.get(question) for question in ProjectQuestion]
    chosen = project.position
    return {
        "judged": sum(verdict in (Verdict.YES, Verdict.NO) for verdict in verdicts),
        "refusals": sum(verdict is Verdict.NO for verdict in verdicts),
        "against_rule": None not in (advised, chosen) and advised is not chosen,
    }


def _dates(ground: Ground) -> Facts:
    coming = [m for m in ground.material.milestones if not m.done and m.day is not None]
    decisions = [m.day for m in coming if m.kind is MilestoneKind.DECISION]
    exchanges = [m for m in coming if m.kind is MilestoneKind.EXCHANGE]
    return {
        "days_to_tender": ground.days_to(ground.tender_day),
        "days_to_decision": ground.days_to(min((d for d in decisions if d), default=None)),
        "quiet_days": _quiet_days(ground),
        "coming_exchanges": sum(m.day is not None and m.day >= ground.today for m in exchanges),
    }


def _quiet_days(ground: Ground) -> int | None:
    done = [c.day for c in ground.records.contacts if c.state is ContactState.DONE]
    done += [
        m.day for m in ground.material.milestones if m.done and m.kind is MilestoneKind.EXCHANGE
    ]
    days = [day for day in done if day is not None]
    return ground.age(max(days)) if days else None


def _money(ground: Ground) -> Facts:
    plan, budget = ground.plan, ground.project.budget
    asked = [rival.price for rival in rivals(ground.records) if rival.price is not None]
    return {
        "price_known": plan.our_price is not None,
        "budget_known": budget is not None,
        "margin_known": plan.margin is not None,
        "over_budget": above_percent(plan.our_price, budget),
        "over_rivals": above_percent(plan.our_price, min(asked, default=None)),
    }


def _people(ground: Ground) -> Facts:
    people = ground.records.stakeholders
    stances = [person.stance for person in people if person.stance is not None]
    supporters = sum(stance > NEUTRAL_BAND for stance in stances)
    opponents = sum(stance < -NEUTRAL_BAND for stance in stances)
    return {
        "stakeholders": len(people),
        "deciders": len(ground.deciders),
        "deciders_met": sum(ground.is_met(person) for person in ground.deciders),
        "coaches": sum(DecisionRole.COACH in person.roles for person in people),
        "supporters": supporters,
        "opponents": opponents,
        "balance": supporters - opponents,
    }


def _rivals(ground: Ground) -> Facts:
    against = rivals(ground.records)
    return {
        "competitors": len(against),
        "main_rivals": sum(rival.threat is Threat.MAIN for rival in against),
        "weights_whole": sum(ground.weights.values()) == WHOLE,
        "weights_sum": sum(ground.weights.values()),
        "focus": len(ground.plan.focus),
    }


def _swot(ground: Ground) -> Facts:
    boards = {board: len(ground.records.board(board)) for board in Quadrant}
    return {**boards, "plays": len(ground.records.plays)}


def _steps(ground: Ground) -> Facts:
    return {"phases": len(ground.records.phases), "tripwires": len(ground.records.tripwires)}
