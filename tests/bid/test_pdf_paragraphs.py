"""Lines of Chinese PDF files: which go on with the paragraph above, and which begin anew."""

import pytest

from presales_desk.bid.reading.pdf_lines import Line, joined, lines_of
from presales_desk.bid.reading.pdf_page import Glyph
from presales_desk.bid.reading.pdf_paragraphs import paragraphs_of
from presales_desk.bid.reading.wrapped import columns

SIZE, WIDTH = 12.0, 40
"""How high and wide a character is, and how many of them a full line holds."""


def line(text, row, indent=0.0):
    """A line of characters from ``indent`` of them on; letters are half as wide."""
    left = indent * SIZE
    return Line(text, left, 18.0 * row, left + columns(text) * SIZE / 2, 18.0 * row + SIZE)


def centred(text, row):
    return line(text, row, (WIDTH - columns(text) / 2) / 2)


def read(*lines):
    return [joined(some) for some in paragraphs_of(lines, WIDTH * SIZE)]


def full(text, short=0):
    """A text made as long as a line, or some characters shorter."""
    return text + "字" * (WIDTH - short - columns(text) // 2)


@pytest.mark.parametrize(
    ("end", "begin"),
    [
        ("较好的得", "0.5分；一般的不得分"),
        ("每逾期一天按合同总价的", "1.5%支付违约金"),
        ("保洁费按", "0.12元/个据实结算"),
        ("各项服务方案完整的得", "22-30分"),
        ("应当符合本办法", "第十九条规定的条件"),
        ("符合政府采购法第二十二条第一款第", "（四）项规定的条件"),
        ("招标文件缺页或", "附件，应及时提出"),
    ],
)
def test_a_figure_or_a_reference_within_a_sentence_begins_no_line(end, begin):
    above = full("根据投标人的情况")[: WIDTH - len(end)] + end

    assert read(line(above, 0), line(begin, 1)) == [above + begin]
    assert len(read(line(above[:-1] + "；", 0), line("1.2 人员要求", 1))) == 2


def test_lines_of_a_list_that_begin_with_one_character_each_are_not_joined():
    assert read(line("甲，绿化", 0), line("乙，保洁", 1), line("丙，保安", 2)) == [
        "甲，绿化",
        "乙，保洁",
        "丙，保安",
    ]
    assert read(line("本项目的质量标", 0), line("准，按国标。", 1)) == [
        "本项目的质量标准，按国标。"
    ]


@pytest.mark.parametrize(
    "begin",
    [
        "第十九条 评标",
        "（四）业绩",
        "附件三 授权书",
        "8．6 乙方须知",
        "B、混装",
        "项目编号：ZB-118",
    ],
)
def test_an_item_begins_a_line_also_below_a_full_one(begin):
    assert len(read(line(full("甲方应及时告知乙方"), 0), line(begin, 1))) == 2


def test_a_centred_title_goes_on_below():
    first, second = full("某市公安局某分局", short=2), "物业管理服务项目"

    assert read(centred(first, 0), centred(second, 1)) == [first + second]


def test_a_short_centred_title_stands_alone():
    first = full("某市建设工程施工公开招标文件", short=8)

    assert len(read(line("字" * 39 + "。", 0), centred(first, 1), centred("GZB2018-2", 2))) == 3


def test_a_paragraph_that_is_set_in_begins_anew():
    assert len(read(line(full("评标委员会"), 0), line(full("投标人", short=2), 1, indent=2))) == 2


def test_the_value_of_a_label_goes_on_below_its_begin():
    first = full("项目名称：某银行某分行")

    assert read(line(first, 0), line("零售业务服务采购项目", 1, indent=5)) == [
        first + "零售业务服务采购项目"
    ]
    assert len(read(line(first, 0), line("零售业务服务采购项目", 1, indent=2))) == 2


@pytest.mark.parametrize(
    ("end", "begin"),
    [
        ("采购平台（网址：", "www.zfcg.sh.gov.cn）进行"),
        ("未被中国政府采购网", "（www.ccgp.gov.cn）列入名单"),
        ("时间：2026年1月9日至16日，每天", "00:00:00~12:00:00（北京时间）"),
    ],
)
def test_an_address_or_a_time_that_did_not_fit_goes_on_below(end, begin):
    above = full("某某", short=4)[: WIDTH - 4 - len(end)] + end

    assert len(read(line(above, 0), line(begin, 1))) == 1
    assert len(read(line("见网站", 0), line(begin, 1))) == 2


def test_a_character_that_a_comma_follows_needs_room_for_both():
    above = line(full("未提供响应表", short=2), 0, indent=-0.3)

    assert len(read(above, line("的，为无效投标。", 1, indent=-0.3))) == 1
    assert len(read(above, line("的为无效投标。", 1, indent=-0.3))) == 2


def test_what_begins_with_the_end_of_a_sentence_goes_on():
    assert read(line("以中文文本为", 0), line("准。同时出现两种的，按顺序修正。", 1)) == [
        "以中文文本为准。同时出现两种的，按顺序修正。"
    ]
    assert len(read(line("以中文文本为准。", 0), line("注。", 1))) == 2


def test_what_closes_a_bracket_goes_on():
    assert read(line("服务人员的培训方案（10", 0), line("分）", 1)) == [
        "服务人员的培训方案（10分）"
    ]
    assert len(read(line("法定代表人（盖章", 0), line("日期：（年月日）", 1))) == 2


def test_one_tall_letter_makes_no_line_of_another_size():
    glyphs = [Glyph("字", n * SIZE, 100.0, (n + 1) * SIZE, 112.0) for n in range(9)]
    tall = Glyph("5", 9 * SIZE, 97.0, 9.5 * SIZE, 114.0)

    assert [one.height for one in lines_of([*glyphs, tall])] == [SIZE]


@pytest.mark.parametrize(
    ("parts", "number"),
    [
        (("28,00", "0.00"), "28,000.00"),
        (("1,400,", "000.0", "0"), "1,400,000.00"),
        (("1", ",400,000"), "1,400,000"),
        (("12", "1,000"), "12 1,000"),
        (("2,000.00", "500"), "2,000.00 500"),
    ],
)
def test_a_number_cut_by_the_narrow_cell_it_stands_in_is_whole_again(parts, number):
    assert joined([line(part, row) for row, part in enumerate(parts)]) == number


def test_lines_amid_an_english_cover_that_stand_apart_are_not_one():
    """Each is too long for the next to begin beside it: only the room between them tells."""
    title = "Development of a National Land Cadastre"
    cover = [
        centred("REQUEST FOR PROPOSALS", 0),
        centred(title, 2),
        centred("and of the Registers Beside It", 3),
        line("Issued by the Office of Public Records", 5),
    ]

    edge = cover[1].right
    told = [joined(some) for some in paragraphs_of([*cover, line("Page 1", 40)], edge)]

    assert told == [
        "REQUEST FOR PROPOSALS",
        f"{title} and of the Registers Beside It",
        "Issued by the Office of Public Records",
        "Page 1",
    ]
