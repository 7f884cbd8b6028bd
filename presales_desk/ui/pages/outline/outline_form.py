"""The outline's own data: what the talk is, for whom, when, how long, in which language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from presales_desk.method import load
from presales_desk.records.messages import LANGUAGES
from presales_desk.ui.models.field import Choice, Editor, Field
from presales_desk.ui.widgets.buttons import IconButton
from presales_desk.ui.widgets.frames import Header, column, scrolled_column
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.words import language, term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.findings import Finding
    from presales_desk.records.outline import Outline


class OutlineForm(QWidget):
    """The form in place of the slide editor; ``form`` asks for the edits."""

    def __init__(self) -> None:
        super().__init__()
        self.form = RecordForm(_fields(), columns=2)
        head = Header(self.tr("Talk details"), self.tr("cover and footer take them from here"))
        self.back = IconButton("x", self.tr("Back to the slide"), small=True)
        head.add(self.back)
        body = column(self)
        body.addWidget(head)
        fields, scroller = scrolled_column()
        fields.setContentsMargins(16, 12, 16, 16)
        body.addWidget(scroller, 1)
        fields.insertWidget(0, self.form)

    def show_outline(self, outline: Outline, findings: Sequence[Finding]) -> None:
        """Show the data of ``outline`` and what was noticed about them."""
        self.form.show_record(outline, findings)


def _fields() -> list[Field]:
    languages = tuple(Choice(language, term(f"language.{language}")) for language in LANGUAGES)
    company = translate("OutlineForm", "Empty: the mark of the company profile")
    return [
        _field("title", span=2),
        _field("subtitle", span=2, hint=translate("OutlineForm", "Purpose or value, in one line")),
        _field("audience", span=2),
        _field("occasion"),
        _field("day", Editor.DATE),
        _field("slot_minutes", Editor.INTEGER),
        Field(
            name="language",
            heading=_heading("language"),
            editor=Editor.CHOICE,
            choices=languages,
            optional=False,
        ),
        Field(
            name="argument",
            heading=_heading("argument"),
            editor=Editor.CHOICE,
            choices=_argument_forms(),
            span=2,
            hint=translate(
                "OutlineForm", "How the whole talk argues; patterns for it: Insert menu"
            ),
        ),
        _field("author", Editor.LONG_TEXT, span=2),
        _field("confidential", span=2, placeholder=company),
        _field("internal", Editor.CHECK),
        _field("prices", Editor.CHECK),
        _field("presents_bid", Editor.CHECK),
    ]


def _argument_forms() -> tuple[Choice, ...]:
    forms = load().argument_forms
    return (Choice("", ""), *(Choice(one.key, one.name.of(language())) for one in forms))


def _field(
    name: str,
    editor: Editor = Editor.TEXT,
    *,
    span: int = 1,
    hint: str = "",
    placeholder: str = "",
) -> Field:
    return Field(
        name=name,
        heading=_heading(name),
        editor=editor,
        span=span,
        hint=hint,
        placeholder=placeholder,
    )


def _heading(name: str) -> str:
    word = term(f"outline_field.{name}")
    return word[:1].upper() + word[1:]
