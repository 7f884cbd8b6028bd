"""Plays that follow from the SWOT and the matrix: in the items' own words, never twice."""

import pytest

from presales_desk.method.keys import Element, Move, Quadrant
from presales_desk.planning.plays import propose_plays
from presales_desk.records.competition import PLAYED_FROM, Competitor, Play, Score, SwotItem
from presales_desk.records.enums import Threat
from presales_desk.records.plan import Plan
from presales_desk.records.plan_records import PlanRecords
from presales_desk.records.summary import Link

S, W, O, T = Quadrant  # noqa: E741 (the letters of the method)
A = Competitor(id="a", project_id="p", name="恒通网络", letter="A")


def item(quadrant, text, **fields):
    return SwotItem(id=text, project_id="p", quadrant=quadrant, text=text, **fields)


def records(*items, plays=(), competitors=(A,), scores=()):
    """Plays are pairs of a move and the texts of the items they come from."""
    made = [
        Play(id=f"play{n}", project_id="p", move=m, text="打") for n, (m, _) in enumerate(plays)
    ]
    links = [
        Link(project_id="p", source_id=play.id, target_id=text, role=PLAYED_FROM)
        for play, (_, texts) in zip(made, plays, strict=True)
        for text in texts
    ]
    return PlanRecords(
        plan=Plan(project_id="p"),
        swot_items=items,
        plays=made,
        links=links,
        competitors=competitors,
        scores=scores,
    )


def proposed(given, language="zh"):
    return [
        (p.move, tuple(i.text for i in p.items), p.text) for p in propose_plays(given, language)
    ]


def test_a_strength_meets_the_opportunity_that_speaks_of_the_same():
    found = proposed(
        records(
            item(S, "产品成熟"), item(O, "集团要扩容", weight=3), item(O, "看重成熟度", weight=1)
        )
    )

    assert found == [
        (Move.SHOW_STRENGTHS, ("产品成熟", "看重成熟度"), "抓住“看重成熟度”，凸显“产品成熟”")
    ]


def test_the_same_element_binds_more_than_weight_does():
    found = proposed(
        records(
            item(W, "报价偏高", element=Element.PRICE),
            item(T, "对手名气大", weight=3),
            item(T, "有人赔本", weight=1, element=Element.PRICE),
        )
    )

    assert found == [
        (
            Move.REFRAME_WEAKNESSES,
            ("报价偏高", "有人赔本"),
            "在“有人赔本”面前，换个角度说明“报价偏高”",
        )
    ]


def test_a_threat_of_a_rival_is_faded_with_a_strength_only_where_they_have_to_do_with_each_other():
    threat = item(T, "案例很多", competitor_id="a")

    kindred = proposed(records(threat, item(S, "案例更大")))
    strange = proposed(records(threat, item(S, "本地驻点")))

    assert kindred == [
        (Move.FADE_RIVAL_STRENGTHS, ("案例很多", "案例更大"), "用“案例更大”淡化“案例很多”")
    ]
    assert strange == [(Move.FADE_RIVAL_STRENGTHS, ("案例很多",), "淡化“案例很多”")]


def test_a_threat_that_is_about_nobody_is_not_faded():
    assert proposed(records(item(T, "工期紧"))) == []


@pytest.mark.parametrize(("theirs", "count"), [(2.5, 1), (2.6, 0), (None, 0)])
def test_a_rival_is_exposed_where_we_lead_by_a_lead_that_stands_out(theirs, count):
    scores = (
        Score(project_id="p", element=Element.SERVICE, score=4.0),
        Score(
            project_id="p",
            element=Element.SERVICE,
            score=theirs,
            competitor_id="a",
            evidence="远程",
        ),
    )

    found = proposed(records(scores=scores))

    assert len(found) == count
    if found:
        move, _, text = found[0]
        assert move is Move.SHOW_RIVAL_WEAKNESSES
        assert text == "让客户看到“恒通网络”在服务上的不足：远程"


def test_a_weakness_of_an_ally_is_left_alone():
    ally = A.but(threat=Threat.ALLY)
    scores = (
        Score(project_id="p", element=Element.SERVICE, score=5.0),
        Score(project_id="p", element=Element.SERVICE, score=1.0, competitor_id="a"),
    )

    assert proposed(records(competitors=(ally,), scores=scores)) == []


def test_a_pair_that_is_played_is_never_proposed_again():
    pair = (item(S, "产品成熟"), item(O, "看重成熟度"))
    played = ((Move.SHOW_STRENGTHS, ("产品成熟", "看重成熟度")),)

    assert proposed(records(*pair)) != []
    assert proposed(records(*pair, plays=played)) == []


def test_a_pair_played_by_another_move_is_not_proposed_either():
    pair = (item(W, "公司小"), item(T, "对手大"))
    played = ((Move.FADE_RIVAL_STRENGTHS, ("公司小", "对手大")),)

    assert proposed(records(*pair, plays=played)) == []


def test_an_item_in_use_gets_a_second_play_only_with_what_clearly_belongs_to_it():
    used = item(S, "产品成熟", element=Element.PRODUCT)
    played = ((Move.SHOW_STRENGTHS, ("产品成熟", "看重成熟度")),)
    others = (item(O, "看重成熟度"), item(O, "集团要扩容"))
    kin = item(O, "要换产品", element=Element.PRODUCT)

    assert proposed(records(used, *others, plays=played)) == []
    assert len(proposed(records(used, *others, kin, plays=played))) == 1


def test_accepting_everything_leaves_nothing_to_propose():
    items = [
        item(q, f"{q}{n}", element=list(Element)[n], competitor_id="a" if q is T else None)
        for q in Quadrant
        for n in range(4)
    ]
    played = []
    for _ in range(5):
        found = proposed(records(*items, plays=played))
        played += [(move, texts) for move, texts, _ in found]

    assert proposed(records(*items, plays=played)) == []


def test_quotes_and_full_stops_of_an_item_do_not_break_the_sentence():
    found = proposed(records(item(S, "口号“稳”。"), item(O, "要“稳”")))

    assert found[0][2] == "抓住“要‘稳’”，凸显“口号‘稳’”"


def test_a_long_item_is_shortened_and_english_speaks_english():
    found = proposed(records(item(S, "very long " * 20), item(O, "fast")), "en")

    assert found[0][2].startswith("Answer “fast” by showing “very long")
    assert "…" in found[0][2]


def test_of_hundreds_only_the_first_thirty_are_proposed_and_unused_ones_first():
    items = [item(S, f"优势{n}") for n in range(200)] + [item(O, "机会")]

    assert len(proposed(records(*items))) == 30


def test_latin_items_fit_by_words_and_not_by_letters():
    threat = item(T, "Close to the top level", competitor_id="a")

    assert proposed(records(threat, item(S, "Mature on route Y")), "en")[0][1] == (threat.text,)
    assert len(proposed(records(threat, item(S, "Trusted by the level below")), "en")[0][1]) == 2
