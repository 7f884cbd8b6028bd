"""Texts that were broken at a fixed width are read like those with one paragraph a line."""

import textwrap
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.bid.reading.texts import markdown_blocks, text_blocks
from tests.bid.conftest import facts, read

CHINESE = (
    "第一章 招标公告",
    (
        "受江海市城市管理局的委托，明诚招标有限公司就江海市智慧停车系统建设项目进行公开招标，"
        "欢迎符合资格条件的供应商参加投标，供应商应当在规定的时间内递交投标文件。"
    ),
    (
        "投标截止时间：2026年8月31日10:00，逾期送达的或者未按照招标文件要求密封的投标文件，"
        "采购人和采购代理机构将不予受理，由此产生的一切后果由投标人自行承担。"
    ),
    (
        "（一）投标人在最近三年内的经营活动中没有重大违法记录，并且没有被列入失信被执行人名单，"
        "也没有被列入政府采购严重违法失信行为记录名单，提供声明函并加盖公章。"
    ),
    "联系人：王工",
    "电话：010-00000000",
)
ENGLISH = (
    "REQUEST FOR PROPOSALS No. 2026-31",
    (
        "The Harbour Authority seeks proposals from qualified firms for the renewal of the "
        "signalling system of its eastern terminal, including design, supply and installation."
    ),
    (
        "3.1 Proposers shall have a minimum of seven (7) years of experience in carrying out works "
        "of a similar size for public bodies, and shall name the persons who led them."
    ),
    (
        "Proposers without documented experience of this kind will not be considered responsive, "
        "whatever else their proposals may say about the firms that they intend to work with."
    ),
    "Contact: J. Doe",
)


def broken(paragraphs, columns=76):
    return "\n".join(line for text in paragraphs for line in _lines(text, columns))


def _lines(text, columns):
    if text.isascii():
        return textwrap.wrap(text, columns, break_long_words=False)
    lines, width = [""], 0
    for letter in text:
        own = 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        if width + own > columns and letter not in "，。；：":
            lines.append("")
            width = 0
        lines[-1] += letter
        width += own
    return lines


def texts(content, reader=text_blocks):
    return [block.text for block in reader(content)]


@pytest.mark.parametrize("paragraphs", [CHINESE, ENGLISH])
@pytest.mark.parametrize("columns", [60, 72, 90])
def test_the_lines_of_a_paragraph_are_joined(paragraphs, columns):
    assert texts(broken(paragraphs, columns)) == texts("\n".join(paragraphs))


@pytest.mark.parametrize("paragraphs", [CHINESE, ENGLISH])
def test_a_text_with_one_paragraph_a_line_stays_as_it_is(paragraphs):
    assert len(texts("\n".join(paragraphs))) == len(paragraphs)


def test_what_a_sentence_over_two_lines_says_is_found_whole():
    lines = broken(("第一章 招标公告", *CHINESE[1:])).encode()

    assert facts(read(lines, "公告.txt"))["project_name"] == "江海市智慧停车系统建设项目"


def test_the_number_of_a_page_within_a_paragraph_is_left_out():
    first, *rest = broken(CHINESE).split("\n")[1:]
    paged = "\n".join((CHINESE[0], first, "", "- 12 -", *rest))

    assert texts(paged) == texts("\n".join(CHINESE))


def test_lists_addresses_and_rows_are_not_joined():
    lines = [
        "江海市建设路一百二十八号城市管理局大楼七层七零一会议室东侧",
        "★投标人须具备信息系统建设和服务能力等级证书并在有效期之内",
        "序号　　　设备名称及其主要的技术参数　　　数量　　　单位要求",
        "１　　　　智能停车诱导屏及其配套的控制器　　　２０　　　台或套",
        "（一）投标人提供的全部设备应当是原厂生产的未经使用的新设备",
        "2. 投标人负责设备的安装和调试以及对采购人操作人员的培训工作",
    ]

    assert len(texts(f"{broken(CHINESE, 60)}\n" + "\n".join(lines))) == len(CHINESE) + len(lines)


def test_an_uneven_edge_is_known_by_long_lines_that_go_on():
    piece = "供应商应当按照采购人的要求提供与本项目有关的全部资料和服务内容"
    ragged = [f"{piece}{'并且配合' * (number % 3)}" for number in range(9)]

    assert len(texts("\n".join([*ragged, "以上各项均应满足。"]))) == 1
    assert len(texts("\n".join(f"{line}。" for line in ragged))) == len(ragged)
    assert len(texts("\n".join(ragged[:2]))) == 2


def test_lines_of_english_titles_are_too_few_to_tell_an_uneven_edge():
    titles = [f"Department of Harbours and Waterways{' of Eastbourne' * n}" for n in (0, 1, 2, 1)]

    assert len(texts("\n".join(titles))) == len(titles)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("并于2026", "年9月8日10时00分前递交投标文件。"),
        ("并于2026年", "9月8日10时00分前递交投标文件。"),
        ("并于2026年9", "月8日10时00分前递交投标文件。"),
        ("并于2026年9月", "8日10时00分前递交投标文件。"),
    ],
)
def test_a_day_that_a_line_cuts_is_joined_in_any_text(above, below):
    lines = ("第一章 招标公告", f"供应商应在平台获取招标文件，{above}", below)

    assert facts(read("\n".join(lines).encode(), "公告.txt"))["bid_deadline"] == "2026-09-08T10:00"


def test_a_chapter_may_have_its_title_below_its_number():
    assert texts("第一章\n\n投标邀请\n第二章\n本章说明投标的要求。\n第三章") == [
        "第一章投标邀请",
        "第二章",
        "本章说明投标的要求。",
        "第三章",
    ]


def test_what_a_platform_filled_in_between_brackets_is_joined():
    lines = ("第一章 招标公告", "本标项(", "否", ")接受联合体投标")

    assert texts("\n".join(lines))[-1] == "本标项(否)接受联合体投标"
    assert facts(read("\n".join(lines).encode(), "公告.txt"))["consortium"] == "不接受"


def test_two_days_and_the_word_between_them_are_joined():
    lines = ("获取时间:", "2026年9月15日", "至", "2026年9月21日", "地点:平台")

    assert texts("\n".join(lines)) == ["获取时间:", "2026年9月15日至2026年9月21日", "地点:平台"]


def test_a_time_that_a_line_cuts_is_joined():
    assert texts("开标时间：2026年5月18日上午9:\n00") == ["开标时间：2026年5月18日上午9:00"]
    assert len(texts("联系方式:\n00")) == 2


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("文件获取：2026 年 10 月 9 日至 2026 年 10 月 13 日", "17 时 00 分，在平台下载"),
        ("投标截止时间：2026年10月13日", "09:30（北京时间）"),
        ("获取时间：2026年10月13日9时00分至", "17时00分"),
        ("开标时间：2026年10月13日17时", "30分，在开标室"),
    ],
)
def test_a_time_of_day_below_its_day_is_joined(above, below):
    (told,) = texts(f"{above}\n{below}")

    assert told.replace(" ", "") == f"{above}{below}".replace(" ", "")


def test_an_item_below_a_day_is_none_of_its_hours():
    assert len(texts("开标时间：2026年10月13日\n17、开标地点")) == 2
    assert len(texts("开标时间：2026年10月13日\n3 时间安排")) == 2


def test_a_year_above_a_month_of_its_own_is_left_alone():
    assert texts("项目年份：2026\n9月8日前交货") == ["项目年份：2026", "9月8日前交货"]


def test_commas_of_half_width_among_characters_are_read_as_full_ones():
    assert texts("不满足该指标, 将被否决;预算4,860,000元,A,B") == [
        "不满足该指标，将被否决；预算4,860,000元,A,B"
    ]


def test_markdown_broken_to_fewer_columns_is_joined_too():
    assert texts(broken(CHINESE[1:], 56), markdown_blocks) == list(CHINESE[1:])


@given(st.lists(st.text(alphabet="的是一投标人ab c.。，1、（）", max_size=60), max_size=30))
def test_nothing_but_spaces_and_line_ends_is_lost(lines):
    before = "".join("".join(texts(line)) for line in lines)
    after = "".join(texts("\n".join(lines)))

    assert after.replace(" ", "") == before.replace(" ", "")
