"""What is wrong with our answers to the clauses of a tender, and what that can cost."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.planning.bid.foreign_names import names_in
from presales_desk.records.enums import AnswerState, ClauseWeight, Deviation, Severity
from presales_desk.records.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from presales_desk.records.tender import TenderClause

PAGE = "bid"
_PROOF = re.compile(
    r"(提供|提交|附|出具).{0,30}(复印件|扫描件|截图|证明|证书|报告|承诺函|合同)"
    r"|加盖.{0,6}公章|\b(provide|submit|attach|include)\b.{0,60}"
    r"\b(cop(y|ies)|certificate|evidence|proof|resume|reference)s?\b",
    re.IGNORECASE,
)
_BEHIND = ".．、。 "
"""What stands behind a number where the clause follows: ``3.`` is called 3 in a sentence."""
_BETWEEN_CELLS = " | "
"""As a row of a table is written in one line."""
_IDLE = re.compile(r"[\s\W_]+")


@dataclass(frozen=True, slots=True)
class Risk:
    """What the answers so far can cost.

    Attributes:
        fatal: How many clauses would have the bid rejected.
        points: Sum of what the others can cost.
        unknown: How many of the others cost points that nobody told.

    """

    fatal: int = 0
    points: float = 0.0
    unknown: int = 0


def in_force(clauses: Iterable[TenderClause]) -> list[TenderClause]:
    """Return the clauses that no addendum took out."""
    return [clause for clause in clauses if not clause.withdrawn]


def needs_proof(clause: TenderClause) -> bool:
    """Tell whether a clause is worth nothing without evidence: it carries a mark or asks for it."""
    return clause.weight is not ClauseWeight.PLAIN or bool(_PROOF.search(clause.text))


def is_answered(clause: TenderClause) -> bool:
    """Tell whether a clause has a response, to what it asks by now, and a judged deviation."""
    is_judged = clause.deviation is not None
    return bool(clause.response.strip()) and is_judged and not is_reopened(clause)


def is_reopened(clause: TenderClause) -> bool:
    """Tell whether a clarification changed a clause and nobody looked at its answer since."""
    return bool(clause.before) and clause.state is AnswerState.OPEN


def copies_requirement(clause: TenderClause) -> bool:
    """Tell whether the response says what the requirement says and no more.

    Many tenders reject a bid that copies their technical requirements.
    """
    response = _IDLE.sub("", clause.response).casefold()
    return bool(response) and response == _IDLE.sub("", clause.text).casefold()


def clause_findings(clause: TenderClause, foreign: Collection[str] = ()) -> tuple[Finding, ...]:
    """Return what is wrong with the answer to one clause, the worst first.

    Args:
        clause: The clause.
        foreign: Names of other customers and projects, which no response may say.

    """
    if clause.withdrawn:
        return ()
    found = [*_response(clause), *_deviation(clause), *_evidence(clause), *_work(clause)]
    found += _names(clause, foreign)
    return tuple(sorted(found, key=lambda finding: finding.severity.order))


def risk_of(clauses: Iterable[TenderClause], weights: Mapping[str, float] | None = None) -> Risk:
    """Return what clauses that are open or answered worse than asked can cost.

    Args:
        clauses: Those that count.
        weights: What clauses cost that do not say it themselves, by their ids.

    """
    fatal, points, unknown = 0, 0.0, 0
    for clause in in_force(clauses):
        if is_answered(clause) and clause.deviation is not Deviation.NEGATIVE:
            continue
        cost = clause.points if clause.points is not None else (weights or {}).get(clause.id)
        if clause.weight is ClauseWeight.MANDATORY:
            fatal += 1
        elif cost is not None:
            points += cost
        elif clause.weight is ClauseWeight.IMPORTANT:
            unknown += 1
    return Risk(fatal, points, unknown)


def chapter_of(clause: TenderClause) -> str:
    """Return the chapter that a clause stands in; empty when nobody told."""
    return clause.part.partition(" / ")[0]


def bare_requirement(clause: TenderClause) -> str:
    """Return what a clause asks for, without the number and the mark that it begins with.

    The cells of a row are told as a sentence: ``服务期：一年；可续签``.
    """
    text = clause.text.strip()
    for lead in (clause.number, clause.mark) * 2:
        if lead and text.startswith(lead) and text != lead:
            rest = text.removeprefix(lead)
            if not (lead[-1].isdigit() and rest[0].isdigit()):
                text = rest.lstrip(" 、.．|")
    return _row_as_sentence(text) if _BETWEEN_CELLS in text else text


def _row_as_sentence(text: str) -> str:
    name, *others = filter(None, (cell.strip() for cell in text.split(_BETWEEN_CELLS)))
    if not others:
        return name
    is_chinese = any("\u4e00" <= letter <= "\u9fff" for letter in text)
    colon, semicolon = ("：", "；") if is_chinese else (": ", "; ")
    *before, last = others
    said = semicolon.join((*(cell.rstrip("。；;") for cell in before), last))
    bare = name.rstrip("：: ")
    return said if said.startswith(bare) else f"{bare}{colon}{said}"


def in_a_line(clause: TenderClause) -> str:
    """Return a clause with its mark and its number, each once: ``★ 3.1 Level 3 certificate``."""
    said = (clause.sign, clause.number, bare_requirement(clause))
    return " ".join(filter(None, said))


def _response(clause: TenderClause) -> list[Finding]:
    if not clause.response.strip():
        worst = clause.weight is ClauseWeight.MANDATORY
        return [_finding("unanswered", clause, "response", Severity.ERROR if worst else None)]
    if copies_requirement(clause):
        return [_finding("copied", clause, "response", Severity.ERROR)]
    return []


def _deviation(clause: TenderClause) -> list[Finding]:
    if clause.deviation is None:
        return [_finding("not_judged", clause, "deviation")] if clause.response.strip() else []
    if clause.deviation is not Deviation.NEGATIVE:
        return []
    if clause.weight is ClauseWeight.MANDATORY:
        return [_finding("fatal", clause, "deviation", Severity.ERROR)]
    return [_finding("negative", clause, "deviation")]


def _evidence(clause: TenderClause) -> list[Finding]:
    if not clause.response.strip() or clause.evidence.strip():
        return []
    if needs_proof(clause):
        return [_finding("no_evidence", clause, "evidence", Severity.ERROR)]
    return []


def _work(clause: TenderClause) -> list[Finding]:
    found: list[Finding] = []
    if clause.unclear and not clause.buyer_answer:
        found.append(_finding("unclear", clause, "unclear", Severity.HINT))
    if is_reopened(clause) and clause.response.strip():
        worst = clause.weight is ClauseWeight.MANDATORY
        found.append(_finding("changed", clause, "text", Severity.ERROR if worst else None))
    return found


def _names(clause: TenderClause, foreign: Collection[str]) -> list[Finding]:
    said = names_in(clause.response, foreign)
    if not said:
        return []
    values: dict[str, str | int] = {"clause": title_of(clause), "names": " / ".join(said)}
    warning = Severity.WARNING
    return [Finding("clause.foreign_name", warning, values, clause.id, "response", PAGE)]


def _finding(
    key: str, clause: TenderClause, field: str, severity: Severity | None = None
) -> Finding:
    values: dict[str, str | int] = {"clause": title_of(clause)}
    return Finding(f"clause.{key}", severity or Severity.WARNING, values, clause.id, field, PAGE)


def title_of(clause: TenderClause) -> str:
    """Return how a clause is called: its number, else the beginning of its text."""
    text = " ".join(clause.text.split())
    return clause.number.rstrip(_BEHIND) or (text if len(text) <= 24 else f"{text[:24]}…")
