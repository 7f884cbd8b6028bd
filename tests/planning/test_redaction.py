"""What leaves the company tells no name and no price, and reads alike everywhere."""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from presales_desk.planning.amounts import Amounts
from presales_desk.planning.redaction import Redaction, Sort, StandIn, split_names

CUSTOMER = StandIn("恒川集团", Sort.CUSTOMER, 0)
BRANCH = StandIn("恒川集团上海分公司", Sort.CUSTOMER, 1)
PERSON = StandIn("许峰", Sort.PERSON, 0)
SMITH = StandIn("John Smith", Sort.PERSON, 1)
RIVAL = StandIn("HP", Sort.COMPETITOR, 0)


def redacted(text, *names, language="zh", **options):
    return Redaction(names, language=language, **options).applied(text)


def test_the_same_name_always_has_the_same_stand_in():
    text = "恒川集团与恒川集团上海分公司；许峰说，许总也说"
    assert redacted(text, CUSTOMER, BRANCH, PERSON) == (
        "客户A与客户B；客户方人员A说，客户方人员A也说"
    )


def test_a_stand_in_is_of_the_language_of_the_text():
    found = redacted("JOHN SMITH and Mr. Smith of 恒川集团", CUSTOMER, SMITH, language="en")
    assert found == "Contact B and Contact B of Customer A"


def test_short_latin_names_are_found_as_whole_words_only():
    assert redacted("HP, hp和HPE及GHP", RIVAL) == "对手A, 对手A和HPE及GHP"


@pytest.mark.parametrize(
    "text",
    [
        "报价1,280,000元",
        "报价 128 万元",
        "¥ 1,280,000.00",
        "人民币128万",
        "CNY 1.28 million",
        "壹佰贰拾捌万元整",
        "一百二十八万元",
    ],
)
def test_whatever_says_it_is_money_is_hidden(text):
    found = redacted(text)
    assert "【金额】" in found
    assert not any(digit in found for digit in "128壹一")


def test_counts_and_years_are_no_amounts():
    text = "2026年有300万用户、128个点、15分钟"
    assert redacted(text) == text


def test_a_known_amount_is_hidden_even_where_nothing_says_it_is_money():
    known = [Decimal(1_280_000)]
    assert redacted("合计 1280000 / 1,280,000.00 / 128万", known=known) == (
        "合计 【金额】 / 【金额】 / 【金额】"
    )
    assert redacted("编号 11280000", known=known) == "编号 11280000"


def test_amounts_can_become_ranges_or_stay():
    assert redacted("128万元和80元", amounts=Amounts.RANGE) == "100万—500万元和10万元以下"
    assert redacted("CNY 1.28 million", amounts=Amounts.RANGE, language="en") == "CNY 1–5 million"
    assert redacted("128万元", amounts=Amounts.KEEP) == "128万元"


def test_what_was_replaced_is_counted_by_name():
    redaction = Redaction([CUSTOMER, PERSON])
    redaction.applied("恒川集团的许峰和许总：128万元")
    assert redaction.counts == {"恒川集团": 1, "许峰": 2}
    assert redaction.amounts == 1


def test_names_in_one_field_are_told_apart():
    assert split_names("张三、李四, Wang Lei / 赵六") == ["张三", "李四", "Wang Lei", "赵六"]


def test_stand_ins_go_on_after_z():
    assert StandIn("x", Sort.CUSTOMER, 25).text("zh") == "客户Z"
    assert StandIn("x", Sort.CUSTOMER, 26).text("zh") == "客户AA"


letters = "客户方人员我对手某甲乙A1bZ ■【】金额-.（"
names = st.text(letters, min_size=2, max_size=6).map(str.strip).filter(lambda name: len(name) > 1)
stand_ins = st.lists(
    st.builds(StandIn, names, st.sampled_from(Sort), st.integers(0, 800)),
    unique_by=lambda one: one.name.casefold(),
    max_size=8,
)


@given(stand_ins, st.data())
@example([StandIn("客户", Sort.CUSTOMER, 0), StandIn("甲客", Sort.OTHER, 0)], None)
@example([StandIn("■■", Sort.OTHER, 0)], None)
def test_no_name_is_left_whatever_the_names_and_the_text(found, data):
    pieces = st.one_of(st.text(letters), *(st.just(one.name) for one in found))
    text = "".join(data.draw(st.lists(pieces, max_size=12))) if data else "甲客户甲客 ■■"

    after = Redaction(found).applied(text)

    assert not Redaction(found).holds(after)
    for one in found:
        if not (one.name[0].isascii() and one.name[0].isalnum()) and not (
            one.name[-1].isascii() and one.name[-1].isalnum()
        ):
            assert one.name.casefold() not in after.casefold()


@given(st.decimals(10_000, 10**9, places=0), st.text(letters, max_size=5))
def test_no_known_amount_is_left(amount, around):
    forms = (f"{amount:f}", f"{amount:,f}", f"{amount:,f}元", f"{amount / 10_000:f}万")
    redaction = Redaction([], known=[amount])
    for form in forms:
        assert not redaction.holds(redaction.applied(f"{around} {form} {around}"))
