"""Searches of the knowledge base that are asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.planned import Planned
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after
from presales_desk.records.library import SavedSearch
from presales_desk.workspace.workspace import WORKSPACE

if TYPE_CHECKING:
    from presales_desk.workspace.workspace import Reader


def save_search(
    reader: Reader, name: str, query: str, filters: dict[str, list[str]]
) -> Planned[SavedSearch]:
    """Keep a search behind the others; one that asks the same is not kept twice."""
    known = reader.find(SavedSearch)
    for search in known:
        if (search.query, search.filters) == (query, filters):
            return Planned(_label("save", search), (), WORKSPACE, search)
    rank = rank_after([search.rank for search in known])
    search = SavedSearch(name=name, query=query, filters=filters, rank=rank)
    return Planned(_label("save", search), (Insert(search),), WORKSPACE, search)


def rename_search(search: SavedSearch, name: str) -> Planned[SavedSearch]:
    """Call a saved search ``name``; what it asks stays."""
    renamed = search.but(name=name)
    changes = (Update(search, name=name),) if name != search.name else ()
    return Planned(_label("rename", renamed), changes, WORKSPACE, renamed)


def delete_search(search: SavedSearch) -> Planned[SavedSearch]:
    """Let go of a saved search; what it finds stays."""
    return Planned(_label("delete", search), (Delete(search),), WORKSPACE, search)


def _label(key: str, search: SavedSearch) -> Label:
    return Label(f"saved_search.{key}", name=search.name)
