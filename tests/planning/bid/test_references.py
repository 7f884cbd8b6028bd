"""How clauses are cited, so that nobody takes one for another."""

import pytest

from presales_desk.planning.bid.references import reference_of
from presales_desk.records.tender import TenderClause


@pytest.mark.parametrize(
    ("part", "number", "cited"),
    [
        ("第三章 采购需求 / 一、项目要求：", "（1）", "第三章 一、（1）"),
        ("第三章 采购需求 / 七、报价", "", "第三章 七"),
        ("第五章 / （二）服务 / 1.人员", "（3）", "第五章 （二）1 （3）"),
        ("第三章 技术要求 / 二、平台", "3.2.1", "第三章 3.2.1"),
        ("3 技术 / 3.2 平台", "1)", "3.2 1)"),
        ("Section 3. Scope of Work / Sec. 3.02 Project Management", "", "Sec. 3.02"),
        ("Section 1. Introduction / Sec. 1.08 Contents / (a) Signature", "", "Sec. 1.08 (a)"),
        ("Section 3. Scope of Work / Sec. 3.03 Personnel", "a)", "Sec. 3.03 a)"),
        ("", "4.1", "4.1"),
        ("其他要求 / 2026年计划", "", ""),
    ],
)
def test_a_clause_is_cited_with_the_headings_that_lead_to_it(part, number, cited):
    clause = TenderClause(project_id="p", part=part, number=number, text="要求")
    assert reference_of(clause) == cited
