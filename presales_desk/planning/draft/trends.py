"""The first block: what moves the customer (method, section 6: trends of three kinds)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.method.keys import KeyInfoItem, Section
from presales_desk.planning.draft.phrases import headline, parted, sentences, telling_figure
from presales_desk.planning.draft.sketch import Said, by_id
from presales_desk.records.slide_content import (
    Bullets,
    Point,
    Proof,
    TrendChart,
)
from presales_desk.records.slide_figures import TrendSeries, TrendType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.planning.draft.proposal import Proposal
    from presales_desk.planning.draft.sketch import Sketch
    from presales_desk.records.project import KeyFact

_POINTS = 4
_LEAST_YEARS = 3
_TRADE = re.compile(
    r"行业|趋势|政策|监管|国家|法规|industry|trend|regulat|policy|market", re.IGNORECASE
)
_PEERS = re.compile(
    r"同业|同行|友商|兄弟单位|peers?\b|other (?:banks|operators|hospitals)", re.IGNORECASE
)
_YEARLY = re.compile(
    r"(?P<year>(?:19|20)\d\d)\s*年?\s*(?:为|是|:|：|was|is)?\s*"
    r"(?P<number>\d[\d,]*(?:\.\d+)?)\s*(?P<unit>%|[A-Za-z\u4e00-\u9fff]{0,4})"
)


def trends(sketch: Sketch) -> Iterator[Proposal]:
    """Yield the slides of the first block; note which kind of trend nobody has looked into."""
    facts = _moving(sketch)
    for fact in facts:
        if (chart := _chart(fact, sketch)) is not None:
            yield chart
    moving = [fact for fact in facts if _series(fact.answer) is None]
    if points := _points(moving, sketch):
        yield _customer(moving, points, sketch)
    _note_gaps(sketch)


def _moving(sketch: Sketch) -> list[KeyFact]:
    """Return the facts that tell where the customer has to go: its trade, its aims, its dates."""
    ground = sketch.ground
    own = [fact for fact in ground.facts if fact.own_question and _is_trend(fact)]
    aims = ground.answers(KeyInfoItem.REQUIREMENTS, "success", "scope")
    aims.sort(key=lambda fact: not fact.question.endswith(".success"))
    dates = ground.answers(KeyInfoItem.SCHEDULE, "go_live", "approval")
    problem = [f for f in ground.answers(KeyInfoItem.REQUIREMENTS) if _series(f.answer)]
    return by_id([*own, *problem, *aims, *dates])


def _is_trend(fact: KeyFact) -> bool:
    told = f"{fact.own_question} {fact.answer}"
    is_open = fact.item in (
        KeyInfoItem.REQUIREMENTS,
        KeyInfoItem.SUCCESS_KEYS,
        KeyInfoItem.SCHEDULE,
    )
    return is_open and bool(_TRADE.search(told) or _PEERS.search(told) or _series(fact.answer))


def _points(facts: Sequence[KeyFact], sketch: Sketch) -> list[Point]:
    points: list[Point] = []
    for fact in facts:
        for sentence in sketch.fitting(fact.answer)[:2]:
            lead, rest = parted(sentence, 18 if sketch.is_chinese else 45)
            points.append(Point(text=lead, detail=rest))
    return points[:_POINTS]


def _customer(facts: Sequence[KeyFact], points: Sequence[Point], sketch: Sketch) -> Proposal:
    said = [sentence for fact in facts for sentence in sketch.fitting(fact.answer)]
    title = headline(said, sketch.language) or _counted(points, sketch)
    is_all = len(points) == 1
    points = [point for point in points if point.text != title or point.detail]
    if is_all:  # what else belongs here is still to be found out
        points += [Point(text=sketch.text(f"skeleton.T.{place}")) for place in ("first", "second")]
    aims = [f for f in facts if f.question == f"{KeyInfoItem.REQUIREMENTS}.success"]
    goal = sketch.cut(aims[0].answer, 30, 75) if aims else ""
    number = telling_figure(said)
    proof = Proof(number=number.value, text=number.name) if number else None
    return sketch.proposal(
        "trends",
        Section.TRENDS,
        Said(
            title=title,
            takeaway=sketch.text("trends.takeaway", goal=goal)
            if goal and goal not in title and not is_all
            else "",
            source=sketch.source(facts),
        ),
        Bullets(points=tuple(points), proof=proof),
        origins=facts,
    )


def _counted(points: Sequence[Point], sketch: Sketch) -> str:
    key = "trends.title" if len(points) > 1 else "trends.one"
    return sketch.text(key, count=len(points))


def _chart(fact: KeyFact, sketch: Sketch) -> Proposal | None:
    """Return the chart of a fact that gives a number for each of several years."""
    series = _series(fact.answer)
    if series is None or not sketch.may_say(fact.answer):
        return None
    years, values, unit = series
    name = sentences(fact.answer[: fact.answer.index(years[0])])
    what = name[-1].rstrip("：:，, ") if name else sketch.name(f"key_info.{fact.item}")
    key = "grew" if values[-1] > values[0] else "fell"
    title = sketch.text(
        f"trend.{key}",
        what=what,
        first=years[0],
        last=years[-1],
        start=f"{values[0]:g}{unit}",
        end=f"{values[-1]:g}{unit}",
    )
    caption = sketch.text("trend.caption", what=what, unit=unit) if unit else what
    chart = TrendChart(
        type=TrendType.COLUMN,
        caption=caption,
        categories=tuple(years),
        series=(TrendSeries(name=what, values=tuple(values)),),
    )
    said = Said(title=title, source=sketch.source([fact]))
    return sketch.proposal(f"trend.{fact.id}", Section.TRENDS, said, chart, origins=[fact])


def _series(text: str) -> tuple[list[str], list[float], str] | None:
    """Return the years, their numbers and the unit of these; None for fewer than three years."""
    found = list(_YEARLY.finditer(text))
    years = [match["year"] for match in found]
    if len(set(years)) < _LEAST_YEARS or years != sorted(set(years)):
        return None
    units = {match["unit"] for match in found if match["unit"]}
    if len(units) > 1:
        return None
    return years, [float(match["number"].replace(",", "")) for match in found], "".join(units)


def _note_gaps(sketch: Sketch) -> None:
    told = " ".join(f"{fact.own_question} {fact.answer}" for fact in _moving(sketch))
    who = sketch.whom(KeyInfoItem.REQUIREMENTS)
    if not told.strip():
        sketch.gap("no_direction", "key_info", who=who)
    if not _TRADE.search(told):
        sketch.gap("no_trade", "key_info", who=who)
    if not _PEERS.search(told):
        sketch.gap("no_peers", "key_info", who=who)
