"""Headers and footers of PDF files, which are no part of the text."""

from presales_desk.bid.reading.pdf_lines import Line
from presales_desk.bid.reading.pdf_page import Page
from presales_desk.bid.reading.pdf_running import RunningLines

UPRIGHT, ON_ITS_SIDE = (595.0, 842.0), (842.0, 595.0)


def page(number, size=UPRIGHT):
    return Page(number, *size, (), (), (), has_pictures=False)


def at(top, text):
    return Line(text, 90.0, top, 300.0, top + 10.0)


def kept(pages):
    """The lines that are left, of pages told by their size and lines."""
    made = [page(number, size) for number, (size, _) in enumerate(pages, start=1)]
    running = RunningLines(made, [lines for _, lines in pages])
    return [
        line.text
        for one, (_, lines) in zip(made, pages, strict=True)
        for line in lines
        if not running.holds(line, one)
    ]


def test_a_header_that_says_the_chapter_is_known_by_its_place():
    chapters = [name for name in ("招标公告", "投标人须知", "评标办法", "合同") for _ in range(2)]
    pages = [
        (UPRIGHT, [at(50.0, f"招标文件 {chapter}"), at(75.0, f"正文{'一二三四五六七八'[n]}")])
        for n, chapter in enumerate(chapters)
    ]

    assert kept(pages) == [f"正文{sign}" for sign in "一二三四五六七八"]


def test_the_header_of_one_section_among_many_pages_is_known():
    plain = [
        (UPRIGHT, [at(60.0, f"第{sign}行")]) for sign in "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未"
    ]
    section = [(UPRIGHT, [at(40.0, "合同条款")]) for _ in range(3)]
    forms = [(UPRIGHT, [at(50.0, f"附件{sign}")]) for sign in "一二三"]

    assert kept([*section, *forms]) == ["附件一", "附件二", "附件三"]
    assert len(kept([*plain, *section])) == len(plain)


def test_a_header_that_wraps_otherwise_on_some_pages_is_the_same():
    wide = [at(40.0, "某银行服务人员采购项目（项目编号："), at(55.0, "2606029001）")]
    narrow = [at(40.0, "某银行服务人员采购项目（项目编"), at(55.0, "号：2606029001）")]

    assert kept([*[(UPRIGHT, wide)] * 4, (UPRIGHT, narrow), (UPRIGHT, [at(40.0, "合同")])]) == [
        "合同"
    ]


def test_the_first_line_of_each_page_is_text_where_no_page_repeats_it():
    pages = [(UPRIGHT, [at(60.0, f"第{sign}行")]) for sign in "甲乙丙丁戊己庚辛"]

    assert kept(pages) == [f"第{sign}行" for sign in "甲乙丙丁戊己庚辛"]


def test_a_page_on_its_side_has_as_wide_a_margin():
    upright = [(UPRIGHT, [at(780.0, f"第{n}页 共67页")]) for n in range(1, 5)]

    assert kept([*upright, (ON_ITS_SIDE, [at(524.0, "第5页 共67页")])]) == []


def test_what_is_filled_in_at_the_foot_of_several_forms_is_text():
    fields = ["投标人（盖章）：____________", "日期：    年  月  日"]
    foot = [at(770.0, fields[0]), at(785.0, fields[1])]
    forms = [(UPRIGHT, [at(40.0, "招标文件"), *foot]) for _ in range(4)]

    assert kept(forms) == fields * 4


def test_a_number_beside_that_of_the_page_is_text():
    pages = [
        (UPRIGHT, [at(60.0, f"Line {sign}"), at(800.0, str(n))]) for n, sign in enumerate("abcd", 1)
    ]
    pages.append((UPRIGHT, [at(60.0, "25"), at(75.0, "Price"), at(800.0, "5")]))

    assert kept(pages) == ["Line a", "Line b", "Line c", "Line d", "25", "Price"]
