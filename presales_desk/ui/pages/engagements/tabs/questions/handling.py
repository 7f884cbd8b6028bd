"""How a type of question is answered: its purpose, who asks it, and the principles (section 11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from presales_desk.method import load
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.flow import FlowLayout
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel, safe_tooltip
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from presales_desk.method.keys import QuestionKind


class Handling(QWidget):
    """The method's words on one type; without a type, how to tell the four apart."""

    def __init__(self) -> None:
        super().__init__()
        self.words = PlainLabel("", "small", wrap=True)
        self.principles = PlainLabel("", wrap=True)
        body = column(self, spacing=6)
        body.addWidget(PlainLabel(translate("Handling", "How to handle it"), "bold"))
        body.addWidget(self.words)
        body.addWidget(self.principles)
        body.addWidget(PlainLabel(translate("Handling", "What every answer is for"), "muted"))
        purposes = QWidget()
        flow = FlowLayout(purposes)
        for purpose in load().answer_purposes:
            flow.addWidget(Chip(purpose.name.of(language()), "line"))
        body.addWidget(purposes)

    def show_kind(self, kind: QuestionKind | None, trap: str = "") -> None:
        """Show how this type is handled.

        Args:
            kind: None while nobody judged.
            trap: Key of the kind of trap, whose warning is added; empty for none.

        """
        found = [each for each in load().question_types if kind in (each.key, None)]
        if kind is None:
            line = translate("Handling", "{name}: {purpose}")
            told = [(each.name.of(language()), each.purpose.of(language())) for each in found]
            self.words.setText("\n".join(line.format(name=n, purpose=p) for n, p in told))
            self.principles.setText("")
            return
        asked = translate("Handling", "{purpose}. Asked by: {asker}.")
        only = found[0]
        values = {"purpose": only.purpose.of(language()), "asker": only.asker.of(language())}
        self.words.setText(asked.format(**values))
        numbered = (f"{n}. {each.name.of(language())}" for n, each in enumerate(only.items, 1))
        self.principles.setText("\n".join((*numbered, *_warning(trap))))
        self.principles.setToolTip(
            safe_tooltip("\n".join(filter(None, (each.help.of(language()) for each in only.items))))
        )


def _warning(trap: str) -> tuple[str, ...]:
    item = load().find(f"trap_kinds.{trap}") if trap else None
    if item is None:
        return ()
    words = translate("Handling", "Trap: {name}")
    return (words.format(name=item.name.of(language())),)
