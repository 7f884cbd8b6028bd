"""Questions and answers in texts of the knowledge base, with what kind of question each was."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.method.keys import QuestionKind
from presales_desk.records.messages import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LINE = r"^[\s\-*•>]*(?:{words})\s*\d*\s*[:：.]\s*(?P<words>.+)$"
_ASKED = re.compile(_LINE.replace("{words}", "问|Q|Question"), re.IGNORECASE)
_ANSWERED = re.compile(_LINE.replace("{words}", "答|A|Answer"), re.IGNORECASE)
_REMARK = re.compile(r"^[（(][^）)]{1,14}[）)]\s*")
"""What stands before a question: its type, or a word for the speaker."""
_MARKS = "* _"


@dataclass(frozen=True, slots=True, kw_only=True)
class PastQuestion:
    """A question that was asked before.

    Attributes:
        answer: What was said to it; may be empty.
        kind: As the heading above it tells; None when it tells nothing.
        entry_id, title: The entry of the knowledge base it stands in.

    """

    text: str
    answer: str = ""
    kind: QuestionKind | None = None
    entry_id: str = ""
    title: str = ""


def as_text(text: str, answer: str, kind: QuestionKind | None, language: str) -> str:
    """Return a question and its answer as an entry tells them; ``questions_in`` reads them back."""
    words, asked = catalogue(language), " ".join(text.split())
    if kind is not None:
        name = load().name(f"question_types.{kind}", language)
        asked = words.text("question.entry.of_kind", kind=name, words=asked)
    lines = [words.text("question.entry.asked", words=asked)]
    if answer.strip():
        lines.append(words.text("question.entry.answered", words=answer.strip()))
    return "\n".join(lines)


def questions_in(
    sections: Iterable[tuple[str, str]], entry_id: str, title: str
) -> list[PastQuestion]:
    """Return the questions of an entry: below a heading that asks, or after 问 or Q.

    Args:
        sections: Heading and text of each.
        entry_id, title: Of the entry.

    """
    return [
        PastQuestion(text=text, answer=answer, kind=kind, entry_id=entry_id, title=title)
        for heading, body in sections
        for text, answer, kind in _in_section(heading, body)
    ]


def _in_section(heading: str, body: str) -> Iterator[tuple[str, str, QuestionKind | None]]:
    kind = _kind_of(heading)
    last = heading.rpartition("/")[2].strip(_MARKS)
    if last.endswith(("?", "？")):
        yield last, body.strip(), kind
        return
    for text, answer in _pairs(body):
        remark = _REMARK.match(text)
        told = _kind_of(remark[0]) if remark else None
        yield _REMARK.sub("", text), answer, told or kind


def _pairs(body: str) -> Iterator[tuple[str, str]]:
    """Yield question and answer of lines that begin with 问 and 答, or Q and A."""
    text, answer = "", list[str]()
    for line in body.splitlines():
        if asked := _ASKED.match(line):
            if text:
                yield text, "\n".join(answer)
            text, answer = asked["words"].strip(_MARKS), []
        elif text and line.strip():
            answered = _ANSWERED.match(line)
            answer.append((answered["words"] if answered else line).strip(_MARKS))
    if text:
        yield text, "\n".join(answer)


def _kind_of(heading: str) -> QuestionKind | None:
    """Return the type of question that a heading names in either language."""
    plain = heading.casefold()
    for each in load().question_types:
        if each.name.zh in heading or each.name.en.casefold() in plain:
            return QuestionKind(each.key)
    return None
