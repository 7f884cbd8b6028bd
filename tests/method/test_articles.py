"""The starter articles on the method: the same in both languages, readable, each with a list."""

import datetime as dt
import re
import tomllib

import pytest

from presales_desk import assets

ARTICLES = sorted(assets.starter("articles").glob("*/*.md"))
IN_BOTH = {
    "debrief-in-ten-minutes": "十分钟写完交流总结",
    "drill-and-difficult-scenes": "快速反应训练与难点场面",
    "eight-slide-problems": "PPT八个常见问题",
    "ffab": "FFAB优势表达",
    "finding-and-reusing": "检索与复用经验",
    "four-question-types": "四类问题与回答",
    "from-lead-to-archive": "从商机到归档",
    "nothing-gets-lost": "改错不怕",
    "people-and-stances": "干系人与立场",
    "planning-a-bid-backwards": "倒排投标计划与封装前检查",
    "position-and-strategy": "定位与策略",
    "preparing-an-exchange": "准备和进行一次交流",
    "project-summary": "项目总结与案例卡",
    "reading-a-tender": "读招标文件与点对点应答",
    "rsskcbd": "RSSKCBD六大关键信息",
    "sharing-without-a-server": "不用服务器也能共享",
    "six-elements": "竞争六要素",
    "swot-and-plays": "SWOT与打法",
    "tqcss": "TQCSS提纲结构",
}
"""File names, the English one first."""


def parts(file):
    _, front, body = file.read_text(encoding="utf-8").split("+++\n", 2)
    return tomllib.loads(front), body


def stems(language):
    return {file.stem for file in ARTICLES if file.parent.name == language}


def shape(language, stem):
    """Count what holds the article together: its headings, rows of tables, items of lists."""
    _, body = parts(assets.starter("articles") / language / f"{stem}.md")
    starts = (r"^## ", r"^\| ", r"^(?:- |\d\. )")
    return [len(re.findall(start, body, re.MULTILINE)) for start in starts]


def test_every_article_is_there_in_both_languages():
    assert stems("en") == set(IN_BOTH)
    assert stems("zh") == set(IN_BOTH.values())


@pytest.mark.parametrize(("english", "chinese"), IN_BOTH.items())
def test_both_languages_tell_the_same(english, chinese):
    assert shape("en", english) == shape("zh", chinese)


def test_no_two_articles_of_a_language_have_the_same_title():
    for language in ("en", "zh"):
        files = [file for file in ARTICLES if file.parent.name == language]
        assert len({parts(file)[0]["title"] for file in files}) == len(files)


@pytest.mark.parametrize("file", ARTICLES, ids=lambda file: file.stem)
def test_an_article_says_what_it_is(file):
    front, _ = parts(file)

    assert front["kind"] == "article"
    assert front["title"]
    assert len(front["tags"]) >= 3
    assert isinstance(front["date"], dt.date)


@pytest.mark.parametrize("file", ARTICLES, ids=lambda file: file.stem)
def test_an_article_can_be_read_in_a_few_minutes(file):
    _, body = parts(file)

    if file.parent.name == "zh":
        assert 600 <= len(re.findall(r"[\u4e00-\u9fff]", body)) <= 1000
    else:
        assert 400 <= len(body.split()) <= 700
        assert not re.search(r"[\u3000-\u9fff]", body)


@pytest.mark.parametrize("file", ARTICLES, ids=lambda file: file.stem)
def test_an_article_ends_with_a_checklist_of_its_own(file):
    _, body = parts(file)
    last = body.rsplit("\n## ", 1)[1]

    assert last.startswith(("检查清单", "Checklist"))
    assert last.count("- [ ] ") >= 5
