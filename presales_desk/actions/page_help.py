"""The article of the knowledge base that explains what the window shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.knowledge.starter import filed
from presales_desk.knowledge.topics import article_on

if TYPE_CHECKING:
    from pathlib import Path


def help_entry(folder: Path, topic: str, language: str, *, read_only: bool) -> str:
    """Return the id of the entry that explains a topic, in the workspace in ``folder``.

    The articles of a language are filed when a workspace begins in it; one that is not there is
    filed now.

    Raises:
        KeyError: No article does; see ``article_on``.
        ReadOnlyError: It is not filed, and nothing can be filed here.
        NotWrittenError, DiskFullError: The system refused.

    """
    file = article_on(topic, language)
    if file is None:
        raise KeyError(topic)
    with KnowledgeBase.open(folder, read_only=read_only) as base:
        return filed(base, file).id
