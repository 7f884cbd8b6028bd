"""Records and fields that the tests of tables and forms share."""

import datetime as dt
from decimal import Decimal

from presales_desk.method.keys import KeyInfoItem
from presales_desk.records.enums import Confidence
from presales_desk.records.project import KeyFact, Project
from presales_desk.ui.models.field import Choice, Editor, Field

CONFIDENCES = (
    Choice(None, ""),
    Choice(Confidence.LOW, "低", "danger"),
    Choice(Confidence.HIGH, "高", "success"),
)
FACT_FIELDS = (
    Field(name="own_question", heading="问题", width=180),
    Field(name="answer", heading="答案", editor=Editor.LONG_TEXT, width=0),
    Field(name="confidence", heading="可信度", editor=Editor.CHOICE, choices=CONFIDENCES),
    Field(name="heard", heading="听到日期", editor=Editor.DATE),
)
QUESTION, ANSWER, CONFIDENCE, HEARD = range(4)

PROJECT_FIELDS = (
    Field(name="name", heading="项目名称", required=True, span=0),
    Field(name="budget", heading="预算", editor=Editor.MONEY, hint="含税"),
    Field(name="win_percent", heading="成功可能性", editor=Editor.PERCENT),
    Field(name="opened", heading="立项日期", editor=Editor.DATE),
    Field(name="background", heading="背景", editor=Editor.LONG_TEXT, span=0),
    Field(name="sample", heading="样例项目", editor=Editor.CHECK),
)


def fact(question, **fields):
    return KeyFact(project_id="p", item=KeyInfoItem.BUDGET, own_question=question, **fields)


def facts():
    return [
        fact("预算金额？", answer="约 1,800 万元", heard=dt.date(2026, 11, 2)),
        fact("预算来源？"),
        fact("付款条件？", answer="3:5:1:1", confidence=Confidence.HIGH),
    ]


def project(**fields):
    return Project(**{"name": "四级组网技改", "budget": Decimal(18_000_000), **fields})
