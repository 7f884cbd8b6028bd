"""How fast the planner thinks along: ``python tests/bench/bench_planner.py``.

A full project (200 stakeholders, 30 competitors, 2,000 items of the SWOT, 200 plays, 8 phases) is
advised, its chance estimated, and its overview made; each must stay below 50 ms.
"""

from __future__ import annotations

import random
import sys
import time
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from presales_desk.method.keys import DecisionRole, Element, Move, ProjectQuestion, Quadrant
from presales_desk.planning.advice import advise
from presales_desk.planning.overview import assess
from presales_desk.planning.win import estimate
from presales_desk.records.competition import PLAYED_FROM, Play
from presales_desk.records.enums import ContactState, Threat
from presales_desk.records.people import AUDIENCE, REPORTS_TO
from presales_desk.records.plan import Plan, Showing
from tests.planning.plans import (
    ID,
    PROJECT,
    TODAY,
    a_contact,
    a_deadline,
    a_link,
    a_material,
    a_person,
    a_phase,
    a_plan,
    a_rival,
    a_score,
    an_answer,
    an_item,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from presales_desk.planning.overview import Material

ROUNDS = 15


def main() -> None:
    """Print the figures."""
    material = a_full_project()
    print(f"advice   {best(lambda: advise(material, TODAY)):6.1f} ms")
    view = best(
        lambda: estimate(material.project, material.plan, material.key_info, TODAY),
    )
    print(f"chance   {view:6.1f} ms")
    print(f"overview {best(lambda: assess(material, TODAY)):6.1f} ms")


def a_full_project() -> Material:
    """Return a project as large as they come."""
    dice = random.Random(7)
    rivals = [a_rival(f"Rival {i}", threat=dice.choice(list(Threat))) for i in range(30)]
    people = [
        a_person(
            f"Person {i}",
            dice.choice(list(DecisionRole)),
            stance=dice.randint(-100, 100),
            influence=dice.randint(0, 100),
            competitor_id=dice.choice(rivals).id,
        )
        for i in range(200)
    ]
    items = [an_item(list(Quadrant)[i % 4], f"Item {i}", weight=1 + i % 3) for i in range(2000)]
    plays = [Play(project_id=ID, move=dice.choice(list(Move)), text=f"{i}") for i in range(200)]
    phases = [a_phase(f"Phase {i}", 20 * i - 40, 20 * i - 21) for i in range(8)]
    links = [a_link(REPORTS_TO, people[i], people[i // 4]) for i in range(1, 200)]
    links += [a_link(PLAYED_FROM, play, dice.choice(items)) for play in plays for _ in range(2)]
    links += [a_link(AUDIENCE, p, one) for p in phases for one in dice.sample(people, 20)]
    sides = (None, *rivals)
    plan = a_plan(
        plan=Plan(project_id=ID, our_price=Decimal(120)),
        competitors=rivals,
        stakeholders=people,
        contacts=[
            a_contact(dice.choice(people), dice.randint(-40, 40), dice.choice(list(ContactState)))
            for _ in range(400)
        ],
        swot_items=items,
        plays=plays,
        scores=[a_score(e, dice.randint(10, 50) / 10, side) for side in sides for e in Element],
        judgements=[
            an_answer(question, competitor_id=side.id if side else None)
            for side in sides
            for question in ProjectQuestion
        ],
        phases=phases,
        showings=[
            Showing(project_id=ID, swot_item_id=item.id, phase_id=dice.choice(phases).id)
            for item in items[::5]
        ],
        links=links,
    )
    project = PROJECT.but(win_percent=80, budget=Decimal(100))
    return a_material(plan, project=project, milestones=[a_deadline()])


def best(work: Callable[[], object]) -> float:
    """Return the milliseconds of processor time of the fastest of ``ROUNDS``."""
    times: list[float] = []
    for _ in range(ROUNDS):
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times) * 1000


if __name__ == "__main__":
    main()
