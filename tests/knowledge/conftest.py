"""A knowledge base on a real disk, and someone who files things in it."""

import datetime as dt

import pytest

from presales_desk.knowledge.entry import EntryKind, NewEntry, Section
from presales_desk.knowledge.knowledge_base import KnowledgeBase


class Clock:
    """A clock that goes on by a minute whenever somebody looks."""

    def __init__(self):
        self.moment = dt.datetime(2026, 11, 20, 9, 0, tzinfo=dt.UTC)

    def __call__(self):
        self.moment += dt.timedelta(minutes=1)
        return self.moment


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def base(tmp_path, clock):
    with KnowledgeBase.open(tmp_path / "工作区", clock=clock) as base:
        yield base


@pytest.fixture
def other(tmp_path, clock):
    """A colleague's knowledge base."""
    with KnowledgeBase.open(tmp_path / "colleague", clock=clock) as base:
        yield base


@pytest.fixture
def file_text(base):
    """Files a text and returns its id."""

    def file(text, title="无题", **fields):
        sections = (Section(text=text),) if isinstance(text, str) else tuple(text)
        fields = {"kind": EntryKind.ARTICLE, **fields}
        return base.publish(NewEntry(title=title, sections=sections, **fields)).id

    return file
