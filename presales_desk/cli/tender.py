"""``tender read``: what is known about a tender, from its files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from presales_desk.cli.session import Session, with_session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.bid.tender import Place, Tender

_FILE = click.Path(path_type=Path)


@click.group()
def tender() -> None:
    """Read tender files."""


@tender.command("read")
@click.argument("files", type=_FILE, nargs=-1, required=True)
@with_session
def read(session: Session, files: tuple[Path, ...]) -> None:
    """Read tenders (docx, pdf, xlsx, html, txt, md, or a zip of these).

    Sums are facts in yuan under budget_cny, max_price_cny and bid_bond_cny; those of a tender in
    another currency stand under budget, max_price and bid_bond. The fact currency names it by its
    ISO 4217 code.
    """
    from presales_desk.actions.tenders import read_tender_files

    found = read_tender_files(files, session.job(), session.words)
    lines = [line for one in found for line in _lines(session, one)]
    session.show(found[0] if len(found) == len(files) == 1 else found, *lines)


def _lines(session: Session, one: Tender) -> Iterator[str]:
    marked = [clause for clause in one.clauses if clause.mark]
    counts = {"facts": len(one.facts), "marked": len(marked), "clauses": len(one.clauses)}
    yield _text(session, "head", name=one.file, **counts)
    yield _text(session, "facts")
    for fact in one.facts:
        name = session.words.text(f"tender.fact.{fact.key}")
        yield f"  {name}: {fact.value}  [{_place(session, fact.place)}]"
    yield from _requirements(session, one)
    yield from _submission(session, one)
    if one.warnings:
        yield _text(session, "warnings")
    for warning in one.warnings:
        where = f"  [{_place(session, warning.place)}]" if warning.place else ""
        yield f"  {warning.message}{where}"


def _requirements(session: Session, one: Tender) -> Iterator[str]:
    yield _text(session, "marks")
    for mark in one.marks:
        yield f"  {mark.mark} {_text(session, mark.meaning.value)}: {mark.text}"
    yield _text(session, "clauses")
    for clause in one.clauses:
        if clause.mark:
            text = " ".join(clause.text.split())
            meaning, where = _text(session, clause.meaning.value), _place(session, clause.place)
            yield f"  {meaning}  {text}  [{where}]"


def _submission(session: Session, one: Tender) -> Iterator[str]:
    total = sum(item.points or 0 for item in one.scoring)
    yield _text(session, "scoring", total=f"{total:g}")
    for item in one.scoring:
        points = "" if item.points is None else _text(session, "points", points=f"{item.points:g}")
        yield f"  {item.group} {item.item}  {points}".rstrip()
    yield _text(session, "documents")
    for document in one.documents:
        yield f"  {document.number} {document.name}"
    yield _text(session, "checks", count=len(one.checks))
    for check in one.checks:
        words = " ".join(f"{check.item} {check.criteria}".split())
        yield f"  {words}  [{_place(session, check.place)}]"
    yield _text(session, "terms", count=len(one.terms))
    for term in one.terms:
        topic, words = _text(session, f"topic.{term.topic.value}"), " ".join(term.text.split())
        yield f"  {topic}  {words}  [{_place(session, term.place)}]"
    yield _text(session, "rejections", count=len(one.rejections))
    for rejection in one.rejections:
        yield f"  {' '.join(rejection.text.split())}  [{_place(session, rejection.place)}]"


def _place(session: Session, place: Place) -> str:
    if place.page is None:
        return _text(session, "block", block=place.block)
    return _text(session, "page", page=place.page)


def _text(session: Session, key: str, **values: str | int) -> str:
    return session.words.text(f"tender.show.{key}", **values)
