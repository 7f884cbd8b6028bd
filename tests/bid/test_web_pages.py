"""Notices saved from a browser, and parts of web pages that were copied with their tags."""

import pytest

from presales_desk.bid.reading.files import open_content
from presales_desk.errors import FileTooLargeError, NotReadError, Term
from presales_desk.records.job import Unattended
from tests.bid.conftest import facts, names, read, read_text
from tests.bid.test_files import archive

NOTICE = (
    '<h1 class="title">某市编织袋采购招标公告</h1><p>一、项目概况</p>'
    "<p>项目名称：<b>编织袋采购</b></p>"
    "<p>招标人：某市化工股份有限公司<br>招标编号：BZD-2026-001</p>"
)
ITEMS = (
    "<table border='1'>\n<tbody><tr><th>序号</th><th>项目名称</th><th>预算金额</th></tr>\n"
    "<tr><td><p>1</p></td><td><div>地物光谱仪</div></td><td>70万元</td></tr></tbody></table>"
)


def blocks(text, name="公告.html"):
    content = text if isinstance(text, bytes) else text.encode()
    return open_content(content, name, Unattended())[0].source.blocks


def lines(text, name="公告.html"):
    return [block.text for block in blocks(text, name)]


def rows(text, name="公告.html"):
    return [[cell.text for cell in block.cells] for block in blocks(text, name) if block.cells]


@pytest.mark.parametrize("name", ["公告.html", "公告.HTM", "公告.md", "公告.txt"])
def test_each_paragraph_of_a_page_is_one_whatever_the_file_is_called(name):
    assert lines(NOTICE, name) == [
        "某市编织袋采购招标公告",
        "一、项目概况",
        "项目名称：编织袋采购",
        "招标人：某市化工股份有限公司",
        "招标编号：BZD-2026-001",
    ]
    assert [block.level for block in blocks(NOTICE, name)] == [1, 0, 0, 0, 0]


def test_the_facts_of_a_saved_notice_are_read():
    found = facts(read(f"<html><body>{NOTICE}{ITEMS}</body></html>".encode(), "公告.html"))

    assert found["purchaser"] == "某市化工股份有限公司"
    assert found["project_no"] == "BZD-2026-001"


@pytest.mark.parametrize("name", ["公告.html", "公告.md", "公告.txt"])
def test_a_table_of_a_page_keeps_its_rows_and_cells(name):
    assert rows(f"{NOTICE}{ITEMS}<p>二、资格</p>", name) == [
        ["序号", "项目名称", "预算金额"],
        ["1", "地物光谱仪", "70万元"],
    ]


def test_merged_cells_are_said_in_each_of_their_rows_and_count_all_their_columns():
    table = (
        "<table><tr><td rowspan=2 colspan=2>A 分标<td>呼吸机<td>1<tr><td>监护站<td>2"
        "<tr><td>B<td>分标<td>灭菌器<td>3</table>"
    )

    first, second, third = (block.cells for block in blocks(table))

    assert [(cell.text, cell.column) for cell in first] == [("A 分标", 0), ("呼吸机", 2), ("1", 3)]
    assert [(cell.text, cell.column, cell.continued) for cell in second] == [
        ("A 分标", 0, True),
        ("监护站", 2, False),
        ("2", 3, False),
    ]
    assert [cell.column for cell in third] == [0, 1, 2, 3]


def test_a_cell_that_is_merged_down_to_the_end_of_a_row_is_said_there_too():
    table = "<table><tr><td>1<td rowspan=0>同上</td></tr><tr><td>2</tr><tr><td>3</tr></table>"

    assert rows(table) == [["1", "同上"], ["2", "同上"], ["3", "同上"]]


def test_each_line_of_a_cell_is_one():
    table = "<table><tr><td>资格</td><td>1、营业执照<br>2、授权书<p>3、承诺</p></td></tr></table>"

    assert rows(table) == [["资格", "1、营业执照\n2、授权书\n3、承诺"]]


def test_a_table_that_only_frames_the_notice_is_none():
    notice = "".join(f"<p>{number}、第{number}项要求的内容</p>" for number in range(1, 15))
    page = (
        "<table><tr><td colspan=2>某市公共资源交易网</td></tr>"
        f"<tr><td>栏目</td><td><h1>招标公告</h1>{notice}{ITEMS}</td></tr></table>"
    )

    found = blocks(page)

    assert rows(page)[-2:] == [["序号", "项目名称", "预算金额"], ["1", "地物光谱仪", "70万元"]]
    assert "14、第14项要求的内容" in [block.text for block in found if not block.cells]
    assert [block.level for block in found if block.text == "招标公告"] == [1]


def test_rows_that_lost_their_table_are_rows_and_what_follows_is_not():
    page = "<tr><td>名称</td><td>服务器</td></tr><tr><td>数量</td><td>2</td></tr><p>二、资格</p>"

    assert rows(page, "公告.txt") == [["名称", "服务器"], ["数量", "2"]]
    assert lines(page, "公告.txt")[-1] == "二、资格"


def test_lists_have_the_numbers_that_the_browser_shows():
    page = (
        "<ol><li>营业执照</li><li value=5>授权书<ol type=a><li>原件</ol></li><li>1.承诺函</ol>"
        "<ol style='list-style-type:cjk-ideographic' start=3><li>资格</ol>"
        "<ol style='list-style:none'><li>声明</ol><ul><li>★响应</ul>"
    )

    assert lines(page) == [
        "1. 营业执照",
        "5. 授权书",
        "a. 原件",
        "1.承诺函",
        "三、资格",
        "声明",
        "★响应",
    ]


def test_what_no_reader_of_the_page_sees_is_left_out():
    page = (
        "<head><title>某网站</title><style>p{color:red}</style></head>"
        "<script>var a='<p>x</p>'</script>"
        "<!-- <p>注释</p> --><nav>首页</nav><p style='DISPLAY: none'>内部</p><p hidden>隐藏</p>"
        "<del>旧的</del><p>预算金额：&nbsp;80万元&#8203;&nbsp;</p><select><option>省</select>"
    )

    assert lines(page + NOTICE)[0] == "预算金额： 80万元"


def test_a_page_that_shows_the_notice_only_at_a_click_is_read():
    page = f"<p>公告信息</p><div hidden>菜单</div><div style='display:none'>{NOTICE}</div>"

    assert lines(page) == ["公告信息", *lines(NOTICE)]


def test_menus_are_left_out_and_attachments_stay():
    menu = "".join(f"<li><a href='/{name}'>{name}公告</a></li>" for name in "甲乙丙丁戊")
    files = "".join(f"<p><a href=x>附件{number}.docx</a></p>" for number in range(1, 7))

    found = lines(f"<ul>{menu}</ul>{NOTICE}{files}")

    assert not any(name in "".join(found) for name in "甲乙丙丁戊")
    assert found[-6:] == [f"附件{number}.docx" for number in range(1, 7)]


def test_a_table_of_contents_is_left_out_whether_its_lines_are_links_or_not():
    chapters = [f"第{number}章 {number}要求" for number in "一二三四"]
    chapters.append("附件1 投标函")
    plain = "".join(
        f"<p>{chapter}<span>\t\n{page}</span></p>" for page, chapter in enumerate(chapters)
    )
    links = "".join(f"<p><a href='#{chapter}'>{chapter}\t9</a></p>" for chapter in chapters)

    assert lines(plain + NOTICE) == lines(links + NOTICE) == lines(NOTICE)


def test_boxes_to_tick_show_what_was_chosen():
    page = "<p><input type=radio checked>接受<input type=radio>不接受 联合体</p>"

    assert lines(page) == ["☑接受□不接受联合体"]


def test_preformatted_text_keeps_its_lines():
    assert lines("<pre>项目名称：甲\n招标人：乙</pre>") == ["项目名称：甲", "招标人：乙"]
    assert lines("<div style='white-space: pre-wrap'>甲\n乙</div>") == ["甲", "乙"]


@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("gb18030", "<meta charset='gbk'>"),
        ("gb18030", "<meta http-equiv='Content-Type' content='text/html; charset=gb2312'>"),
        ("gb18030", ""),
        ("utf-8", "<meta charset='gb2312'>"),
        ("utf-8-sig", ""),
        ("utf-16", "<meta charset='utf-8'>"),
        ("big5", "<meta charset=big5>"),
    ],
)
def test_a_page_is_read_in_its_encoding(encoding, head):
    page = f"<?xml version='1.0' encoding='x'?><html><head>{head}</head><p>公告</p></html>"

    assert lines(page.encode(encoding)) == ["公告"]


def test_a_damaged_letter_does_not_keep_a_page_from_being_read():
    page = b"<meta charset=utf-8>" + f"<p>{'公告' * 200}</p>".encode() + b"<p>\xe5\x85</p>"

    assert lines(page)[0].startswith("公告公告")


def test_a_page_in_one_file_with_its_pictures_is_read():
    content = (
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
        "Content-Type: text/html; charset=gb2312\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        f"{NOTICE}\r\n--x\r\nContent-Type: image/png\r\n\r\nabc\r\n--x--\r\n"
    ).encode("gb18030")

    assert lines(content, "公告.mht") == lines(NOTICE)
    with pytest.raises(NotReadError):
        blocks("no page at all", "公告.mht")


def test_a_page_without_words_and_one_too_large_are_refused():
    with pytest.raises(NotReadError) as refused:
        blocks("<html><body><script>load()</script></body></html>")
    assert refused.value.values["reason"] == Term("reason.no_words_in_page")
    with pytest.raises(FileTooLargeError):
        blocks(b" " * (64 * 2**20 + 1))


def test_the_parts_that_a_browser_saves_beside_a_page_are_no_files_of_the_tender():
    content = archive(
        **{
            "公告__html": NOTICE,
            "公告_files/ad__html": "<p>广告</p>",
            "其他_files/说明__html": "<p>说明</p>",
        }
    )

    found = open_content(content, "公告.zip", Unattended())

    assert [one.source.name for one in found] == [
        "公告.zip/公告.html",
        "公告.zip/其他_files/说明.html",
    ]


MIXED = f"""# 采购需求

| 名称 | 要求 |
|---|---|
| 服务器 | CPU≥2颗<br>内存≥64GB |

- 供应商填写<投标人名称>，<Name of Bidder>，延迟<=5ms，A<B
- 见`<tr>`

{ITEMS}

## 二、资格

投标人应提供营业执照。
"""


def test_markdown_with_tables_of_both_kinds_is_read():
    found = blocks(MIXED, "需求.md")

    assert rows(MIXED, "需求.md") == [
        ["名称", "要求"],
        ["服务器", "CPU≥2颗\n内存≥64GB"],
        ["序号", "项目名称", "预算金额"],
        ["1", "地物光谱仪", "70万元"],
    ]
    assert [block.table for block in found if block.cells] == [0, 0, 1, 1]
    assert [(block.text, block.level) for block in found if not block.cells] == [
        ("采购需求", 1),
        ("供应商填写<投标人名称>，<Name of Bidder>，延迟<=5ms，A<B", 0),
        ("见<tr>", 0),
        ("二、资格", 2),
        ("投标人应提供营业执照。", 0),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "致：<招标人名称>，<项目名称>（<项目编号>）",
        "响应时间<=5ms，丢包率<0.1%，a<b且c>d",
        "Between <Name of the Bidder> and <Title>, dated <Date>",
        "支持<table>、<div>、<p>等标签，见<http://a.cn/x>",
    ],
)
def test_a_tender_that_only_writes_such_signs_stays_as_it_is(line):
    assert lines("\n\n".join([line] * 9), "招标文件.txt") == [line] * 9


def test_code_in_a_tender_is_no_page():
    code = "```html\n<table>\n<tr><td>a</td></tr>\n</table>\n```"

    assert rows(f"# 接口\n\n{code}\n\n{ITEMS}", "需求.md") == rows(ITEMS)


def test_lines_that_only_breaks_part_are_lines():
    text = "项目名称：编织袋<br>招标人：某公司<br/>预算金额：80万元<BR>开标地点：某地<br />"

    assert len(lines(text, "公告.md")) == len(lines(text, "公告.txt")) == 4


def test_markdown_that_breaks_lines_in_cells_stays_markdown():
    text = "| 1 | 名称：甲<br/>编号：乙 |\n| 2 | 地址：丙<br/>电话：丁<br/>邮编：戊<br>传真：己 |"

    assert len(rows(text, "公告.md")) == 2


def test_an_empty_line_parts_paragraphs_of_markdown_inside_a_tag():
    text = f"<div align=center>\n\n# 招标文件\n\n**项目编号**：A-1\n\n</div>\n{ITEMS}"

    assert [(block.text, block.level) for block in blocks(text, "招标文件.md")][:2] == [
        ("招标文件", 1),
        ("项目编号：A-1", 0),
    ]


def test_characters_that_a_text_writes_as_pages_do_are_read():
    assert lines("项目名称：&ldquo;智慧&rdquo;&nbsp;平台", "公告.txt") == ["项目名称：“智慧”平台"]


def test_the_documents_asked_for_in_a_pasted_page_are_found():
    page = (
        "<div><p>一、投标文件的组成</p><p>投标文件应包括以下内容：</p>"
        "<p>（1）投标函；</p><p>（2）法定代表人授权委托书；</p><p>（3）报价表。</p></div>"
    )

    assert names(read_text(page, name="公告.txt"))[:3] == [
        "投标函",
        "法定代表人授权委托书",
        "报价表",
    ]


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 3_000 + "公告",
        "<b></p>" * 300_000,
        "<font>" * 100_000 + "公告",
    ],
)
def test_a_page_made_to_stop_a_reader_is_refused(page):
    with pytest.raises(NotReadError):
        blocks(page)


@pytest.mark.parametrize(
    "page",
    [
        "<table><tr>" + "<td rowspan=65534 colspan=9>a" * 300 + "<tr><td>x" * 2_000,
        "<table>" + "<tr><td colspan=99999999>甲<td rowspan=-1>乙" * 2_000,
        "<table><tr><td>" * 500 + "公告",
        "公告" + "<" * 200_000 + "<!--" * 100_000,
        "<p style='display" + " " * 200_000 + "'>公告",
        "<p " + "a=b " * 100_000 + ">公告",
        "公告" + "</table></td></tr></ol></a></h1></p>" * 2_000,
        "<ol start=99999>" * 900 + "<li>公告",
        "<p>公告\0</p>",
    ],
)
def test_an_odd_page_is_read(page):
    assert blocks(page)


def test_a_text_full_of_tags_is_read_as_a_text():
    text = "投标人应提供营业执照</p>\n" * 5 + "<b>" * 3_000

    assert lines(text, "公告.txt")[0].startswith("投标人应提供营业执照")
