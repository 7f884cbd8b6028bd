"""Which of the articles that come with the program explains a page of the window."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from presales_desk import assets, structure

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class _Article:
    """An article in both languages, by the names of its files, and the topics it explains."""

    zh: str
    en: str
    explains: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Articles:
    article: tuple[_Article, ...]


def article_on(topic: str, language: str) -> Path | None:
    """Return the file that explains a topic; None when no article does.

    Args:
        topic: A page, or a tab of one as ``page.tab``; the article of the page is for its tabs too.
        language: ``zh`` or ``en``.

    """
    page = topic.partition(".")[0]
    article = _by_topic().get(topic) or _by_topic().get(page)
    if article is None:
        return None
    stem = article.zh if language == "zh" else article.en
    return assets.starter("articles") / language / f"{stem}.md"


@cache
def _by_topic() -> dict[str, _Article]:
    text = assets.starter("articles/topics.toml").read_text(encoding="utf-8")
    articles = structure.read(_Articles, tomllib.loads(text), "topics.toml").article
    return {topic: article for article in articles for topic in article.explains}
