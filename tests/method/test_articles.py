"""The six starter articles on the method: in both languages, of a readable length, with a list."""

import datetime as dt
import re
import tomllib

import pytest

from presales_desk import assets

ARTICLES = sorted(assets.starter("articles").glob("*/*.md"))


def parts(file):
    _, front, body = file.read_text(encoding="utf-8").split("+++\n", 2)
    return tomllib.loads(front), body


def test_there_are_six_articles_in_each_language():
    assert [file.parent.name for file in ARTICLES] == ["en"] * 6 + ["zh"] * 6


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
