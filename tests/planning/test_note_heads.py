"""Who speaks in a line of notes, and on which day they were taken."""

import datetime as dt

import pytest

from presales_desk.method import load
from presales_desk.planning.note_heads import day_heard, speaker_of
from presales_desk.planning.notes import offers

TODAY = dt.date(2026, 11, 20)


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("张伟：预算大约五百万", "张伟"),
        ("王院长: 年底前上线", "王院长"),
        ("欧阳明远：要看案例", "欧阳明远"),
        ("Zhang Wei: the budget is 5 million", "Zhang Wei"),
        ("O'Brien: we must keep the old system", "O'Brien"),
        ("时间：2026-11-18", ""),
        ("参加人：张伟、李娜", ""),
        ("预算：五百万", ""),
        ("范围：三个院区", ""),
        ("Date: 18 November 2026", ""),
        ("Next Steps: a demo", ""),
        ("https://example.com", ""),
        ("张伟认为预算不够", ""),
    ],
)
def test_a_name_before_a_colon_is_told_from_a_heading(line, speaker):
    assert speaker_of(line) == speaker


def test_a_speaker_is_known_before_anybody_is_among_the_stakeholders():
    text = "- 张伟：预算大约五百万元。立项审批已经批下来了。\n最高限价还没有定。"

    found = [(o.question, o.speaker) for o in offers(text, load().key_info, []) if o.is_clear]

    assert ("schedule.approval", "张伟") in found
    assert ("budget.ceiling", "") in [
        (o.question, o.speaker) for o in offers(text, load().key_info, [])
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("交流纪要 2026-11-18\n预算五百万", dt.date(2026, 11, 18)),
        ("市一院\n日期：2026年11月18日", dt.date(2026, 11, 18)),
        ("11月18日 技术交流", dt.date(2026, 11, 18)),
        ("12月3日拜访记录", None),
        ("会议时间：11月18日下午", dt.date(2026, 11, 18)),
        ("18 November 2026\nZhang Wei: five million", dt.date(2026, 11, 18)),
        ("Meeting on Nov 18, 2026", dt.date(2026, 11, 18)),
        ("发标推迟到 12月11日。", None),
        ("上次测试是 11月2日做的", None),
        ("日期：2026-02-30", None),
        ("", None),
    ],
)
def test_the_first_lines_tell_the_day(text, day):
    assert day_heard(text, TODAY) == day


def test_a_day_without_a_year_is_the_last_one_not_too_long_ago():
    assert day_heard("12月28日交流", dt.date(2027, 1, 4)) == dt.date(2026, 12, 28)
