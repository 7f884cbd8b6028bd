"""The record of an exchange (售前交流记录) as a Word document: nine groups (method, section 14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.documents.material import Wording
from presales_desk.documents.word import WordDocument
from presales_desk.documents.word_forms import Field
from presales_desk.method import load
from presales_desk.records.formats import number, size
from presales_desk.records.posts import post

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from presales_desk.documents.house import Letterhead
    from presales_desk.records.exchange import Attendee
    from presales_desk.records.exchange_material import ExchangeMaterial
    from presales_desk.records.follow_ups import Leftover, Promise
    from presales_desk.records.questions import Question


def exchange_record(
    material: ExchangeMaterial, letterhead: Letterhead, moment: dt.datetime
) -> bytes:
    """Return the record as .docx, every group with what is noted and what is written."""
    return _Record(material, letterhead, moment).content()


class _Record:
    """A record being written from top to bottom."""

    def __init__(
        self, material: ExchangeMaterial, letterhead: Letterhead, moment: dt.datetime
    ) -> None:
        self._material, self._letterhead = material, letterhead
        self._words = Wording.of(letterhead)
        self._title = self._text("title")
        head = f"{material.project.name} {material.exchange.name} {self._title}"
        self._document = WordDocument(letterhead, head, running_head=self._title)
        self._document.dated(moment)
        self._moment = moment

    def content(self) -> bytes:
        self._document.cover(self._title, self._material.exchange.name, self._facts())
        writers: dict[str, Callable[[], None]] = {
            "meeting": self._meeting,
            "approach": self._approach,
            "interests": self._interests,
            "answers": self._answers,
            "gathered": self._gathered,
            "documents": self._documents,
            "review": self._review,
            "next": self._next,
            "follow_up": self._follow_up,
        }
        for group in load().exchange_summary:
            self._document.heading(group.name.of(self._words.language))
            writers[group.key]()
        return self._document.content()

    def _facts(self) -> list[tuple[str, str]]:
        one, project = self._material.exchange, self._material.project
        form = self._words.words.text(f"term.exchange_form.{one.form}")
        rows = [
            ("project", project.name),
            ("customer", project.customer),
            ("when", self._when()),
            ("place", one.place),
            ("form", self._text("numbered", form=form, number=self._material.number)),
            ("phase", self._material.phase.name if self._material.phase else ""),
            ("purpose", one.purpose),
            ("written", self._written()),
        ]
        return [(self._text(f"label.{key}"), value) for key, value in rows if value]

    def _when(self) -> str:
        """Return when it was really held, else when it is planned."""
        one, date = self._material.exchange, self._material.milestone
        if one.started is not None:
            end = f"—{one.ended:%H:%M}" if one.ended is not None else ""
            return f"{self._words.day(one.started.date())} {one.started:%H:%M}{end}"
        if date is None or date.day is None:
            return ""
        return f"{self._words.day(date.day)} {date.time}".strip()

    def _written(self) -> str:
        by = self._letterhead.profile.user_name or self._material.project.presales
        day = self._words.day(self._material.summary.finished or self._moment.date())
        return self._words.text("join").join(part for part in (by, day) if part)

    def _meeting(self) -> None:
        material = self._material
        self._sub("agenda")
        rows = [
            (
                item.text,
                number(item.minutes),
                item.speaker,
                f"{item.started:%H:%M}" if item.started is not None else "",
            )
            for item in material.agenda
        ]
        self._table("agenda", ("item", "minutes", "speaker", "began"), rows, (5, 1.6, 1.6, 1.4))
        self._sub("customer_people")
        people = [
            (self._name(one), self._post(one), one.part, self._came(one), one.reaction)
            for one in material.listeners
        ]
        columns = ("name", "post", "part", "came", "reaction")
        self._table("people", columns, people, (1.4, 2.2, 1.4, 0.9, 4))
        self._sub("our_people")
        ours = [(self._name(one), one.part, self._came(one)) for one in material.ours]
        self._table("people", ("name", "part", "came"), ours, (2, 6, 1))

    def _name(self, one: Attendee) -> str:
        return self._material.name(one.stakeholder_id) or one.colleague

    def _post(self, one: Attendee) -> str:
        person = self._material.people.get(one.stakeholder_id or "")
        return post(person.unit, person.title, self._text("dot")) if person is not None else ""

    def _came(self, one: Attendee) -> str:
        if one.present is None:
            return ""
        return self._words.words.text(f"term.verdict.{'yes' if one.present else 'no'}")

    def _approach(self) -> None:
        self._sub("strategy")
        self._prose(self._material.summary.strategy)
        self._sub("content")
        self._prose(self._material.summary.content)

    def _interests(self) -> None:
        rows = [
            (
                each.text,
                self._material.name(each.stakeholder_id),
                f"{each.at:%H:%M}" if each.at is not None else "",
            )
            for each in self._material.interests
        ]
        self._table("interests", ("what", "who", "at"), rows, (6, 2, 1))
        self._prose(self._material.summary.interests, optional=bool(rows))

    def _answers(self) -> None:
        rows = [self._question(each) for each in self._material.questions]
        columns = ("question", "kind", "asker", "answer", "landed")
        self._table("questions", columns, rows, (3.4, 1.2, 1.2, 3.4, 1))
        own = [(each.text, each.answer) for each in self._material.own_questions if each.answer]
        if own:
            self._document.heading(self._text("own_questions"), 2)
            self._table("own", ("question", "answer"), own, (4, 5))
        self._prose(self._material.summary.answers, optional=bool(rows))

    def _question(self, each: Question) -> tuple[str, ...]:
        kind = self._words.name(f"question_types.{each.kind}") if each.kind else ""
        landed = self._words.words.text(f"term.landing.{each.landed}") if each.landed else ""
        asker = self._material.name(each.stakeholder_id) or each.asker
        return each.text, kind, asker, each.answer, landed

    def _gathered(self) -> None:
        summary = self._material.summary
        for name in ("customer", "competitor", "other"):
            self._document.heading(self._text(f"gathered.{name}"), 2)
            self._prose(getattr(summary, f"{name}_information"))

    def _documents(self) -> None:
        rows = [
            (file.name, self._words.words.text(f"term.material.{file.kind}"), size(file.size))
            for file in self._material.files
        ]
        self._table("files", ("name", "kind", "size"), rows, (6, 2, 1.4))
        self._prose(self._material.summary.documents, optional=bool(rows))

    def _review(self) -> None:
        summary = self._material.summary
        self._sub("gains_losses")
        both = (("gains", summary.gains), ("losses", summary.losses))
        self._document.form([Field(self._text(key), text, wide=True) for key, text in both])
        self._sub("lessons")
        self._prose(summary.lessons)
        self._sub("open_issues")
        self._prose("\n".join(each.text for each in self._material.issues))

    def _next(self) -> None:
        rows = [(each.text, each.owner, self._day(each.due)) for each in self._material.advice]
        self._table("advice", ("what", "owner", "due"), rows, (6, 1.4, 2.2))
        self._prose(self._material.summary.advice, optional=bool(rows))

    def _follow_up(self) -> None:
        rows = [self._issue(each) for each in self._material.issues]
        columns = ("issue", "handling", "owner", "due", "state")
        self._table("issues", columns, rows, (3, 3.2, 1.2, 2.3, 1.1), none=True)
        if self._material.promises:
            self._document.heading(self._text("promises"), 2)
            made = [self._promise(each) for each in self._material.promises]
            columns = ("promise", "whom", "owner", "due", "state")
            self._table("promised", columns, made, (4, 1.4, 1.2, 2.3, 1.1))

    def _issue(self, each: Leftover) -> tuple[str, ...]:
        return each.text, each.handling, each.owner, self._day(each.due), self._state(each)

    def _promise(self, each: Promise) -> tuple[str, ...]:
        whom = self._material.name(each.stakeholder_id)
        return each.text, whom, each.owner, self._day(each.due), self._state(each)

    def _state(self, each: Leftover | Promise) -> str:
        state = self._words.words.text(f"term.follow_up_state.{each.state}")
        return f"{state}\n{each.reason}" if each.reason else state

    def _day(self, day: dt.date | None) -> str:
        return self._words.day(day) if day is not None else ""

    def _sub(self, key: str) -> None:
        """Write the heading of an item of the group, as the method calls it."""
        for group in load().exchange_summary:
            for item in group.items:
                if item.key == key:
                    self._document.heading(item.name.of(self._words.language), 2)

    def _table(
        self,
        name: str,
        columns: Sequence[str],
        rows: Sequence[Sequence[str]],
        shares: Sequence[float],
        *,
        none: bool = False,
    ) -> None:
        if rows:
            head = [self._text(f"column.{name}.{column}") for column in columns]
            self._document.table(head, rows, shares)
        elif none or name in ("agenda", "people"):
            self._prose("")

    def _prose(self, text: str, *, optional: bool = False) -> None:
        """Write a text; that there is none unless it is ``optional``."""
        if text.strip() or not optional:
            self._document.paragraph(text.strip() or self._words.text("empty"), muted=not text)

    def _text(self, key: str, **values: str | int) -> str:
        return self._words.words.text(f"exchange.{key}", **values)
