"""Legends of marks in words, and sentences that name a mark only to leave it out."""

from tests.bid.conftest import marked, read_text


def meanings(tender):
    return [(mark.mark, mark.meaning.value) for mark in tender.marks]


def test_the_legend_of_a_mark_in_words_is_no_clause():
    tender = read_text(
        "第四章 采购需求",
        "3.3 以“（实质性要求）”注明的商务条款，投标人不得负偏离，否则投标无效。",
        "1. 交付时间（实质性要求）：合同签订后60个日历天内完成安装调试。",
    )

    assert meanings(tender) == [("实质性要求", "mandatory")]
    assert [text for _, text in marked(tender)] == [
        "1. 交付时间（实质性要求）：合同签订后60个日历天内完成安装调试。"
    ]


def test_a_sentence_about_the_clauses_without_a_mark_gives_the_mark_no_second_meaning():
    tender = read_text(
        "第四章 采购需求",
        "加注“*”的条款为关键条款，任何一条不满足将导致投标无效。",
        "技术响应：加注“*”以外的条款每一项负偏差扣0.5分。",
        "除加注“*”的条款外，其他条款每一项负偏差扣0.5分。",
    )

    assert meanings(tender) == [("*", "mandatory")]
    assert "legend_differs" not in {warning.code for warning in tender.warnings}
