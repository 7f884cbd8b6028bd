"""The roles of a person in the decision, and three questions that help to find them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QRadioButton,
    QStyle,
    QWidget,
)

from presales_desk.method import load
from presales_desk.method.keys import DecisionRole
from presales_desk.planning.people import roles_that_follow
from presales_desk.ui import paint
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel, menu_text, safe_tooltip
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from presales_desk.method.items import RoleQuestion

_COLUMNS = 3
_ANSWER_WIDTH, _ANSWER_LINES = 160, 4
"""The least width of an answer, and the most lines it takes."""


class RolePicker(QWidget):
    """Chips for the roles; a click or the space bar gives or takes one.

    Signals:
        roles_wanted: A tuple of DecisionRole.
    """

    roles_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._roles: tuple[DecisionRole, ...] = ()
        self.chips = [_RoleChip(DecisionRole(item.key)) for item in load().decision_roles]
        body = column(self, spacing=6)
        head = row()
        head.addWidget(PlainLabel(translate("RolePicker", "Roles"), "muted"))
        head.addStretch(1)
        self.help = Button(translate("RolePicker", "Help me choose"), Kind.LINK)
        self.help.clicked.connect(self._ask)
        head.addWidget(self.help)
        body.addLayout(head)
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, chip in enumerate(self.chips):
            chip.toggled.connect(self._toggle)
            line, across = divmod(place, _COLUMNS)
            grid.addWidget(chip, line, across, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(_COLUMNS, 1)
        body.addLayout(grid)
        self.questions = HelpMeChoose()
        self.questions.decided.connect(self._take)
        self.questions.hide()
        body.addWidget(self.questions)

    def show_roles(self, roles: tuple[DecisionRole, ...], *, read_only: bool) -> None:
        """Show these roles as given."""
        self._roles = roles
        for chip in self.chips:
            chip.show_given(given=chip.role in roles)
            chip.setEnabled(not read_only)
        self.help.setVisible(not read_only)

    def close_questions(self) -> None:
        """Put the questions away unanswered."""
        self.questions.hide()

    @Slot()
    def _ask(self) -> None:
        self.questions.begin()

    @Slot(object)
    def _toggle(self, role: DecisionRole) -> None:
        rest = tuple(each for each in self._roles if each is not role)
        given = role in self._roles
        order = [chip.role for chip in self.chips]
        wanted = rest if given else tuple(sorted((*rest, role), key=order.index))
        self.roles_wanted.emit(wanted)

    @Slot(object)
    def _take(self, roles: tuple[DecisionRole, ...]) -> None:
        self.roles_wanted.emit(roles)
        self.help.setFocus(Qt.FocusReason.OtherFocusReason)


class _RoleChip(Chip):
    """A role that is given or not."""

    toggled = Signal(object)

    def __init__(self, role: DecisionRole) -> None:
        item = next(each for each in load().decision_roles if each.key == role)
        super().__init__(item.name.of(language()), "line", clickable=True)
        self.role = role
        self.setToolTip(safe_tooltip(item.help.of(language())))
        self.clicked.connect(self._announce)

    def show_given(self, *, given: bool) -> None:
        """Show whether the person has the role."""
        self.show_text(self.text(), "on" if given else "line")
        self.setAccessibleDescription("✓" if given else "")

    @Slot()
    def _announce(self) -> None:
        self.toggled.emit(self.role)


class HelpMeChoose(QFrame):
    """The method's questions, from whose answers the roles follow.

    Signals:
        decided: A tuple of DecisionRole.
    """

    decided = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.groups: dict[str, QButtonGroup] = {}
        self._body = column(self, margin=10, spacing=4)
        self._answers: dict[QButtonGroup, list[str]] = {}
        self.done = Button(translate("HelpMeChoose", "Use the answers"), small=True)

    def begin(self) -> None:
        """Ask the questions from the beginning."""
        if not self.groups:
            self._make()
        for group in self.groups.values():
            group.setExclusive(False)
            for button in group.buttons():
                button.setChecked(False)
            group.setExclusive(True)
        self.done.setEnabled(False)
        self.show()
        next(iter(self.groups.values())).buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: object, /) -> None:
        key = getattr(event, "key", int)()
        if key == Qt.Key.Key_Escape:
            self.hide()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.done.isEnabled():
            self._decide()

    def _make(self) -> None:
        for number, question in enumerate(load().role_questions, start=1):
            self._add_question(number, question)
        line = row()
        line.addStretch(1)
        cancel = Button(translate("HelpMeChoose", "Cancel"), Kind.GHOST, small=True)
        cancel.clicked.connect(self.hide)
        self.done.clicked.connect(self._decide)
        line.addWidget(cancel)
        line.addWidget(self.done)
        self._body.addLayout(line)

    def _add_question(self, number: int, question: RoleQuestion) -> None:
        text = f"{number}. {question.name.of(language())}"
        self._body.addWidget(PlainLabel(text, "bold", wrap=True))
        group = QButtonGroup(self)
        for place, answer in enumerate(question.answers):
            button = _Answer(answer.name.of(language()))
            group.addButton(button, place)
            self._body.addWidget(button)
        group.idClicked.connect(self._note)
        self.groups[question.key] = group

    @Slot()
    def _note(self) -> None:
        self.done.setEnabled(all(group.checkedId() >= 0 for group in self.groups.values()))

    @Slot()
    def _decide(self) -> None:
        questions = load().role_questions
        answers = {
            question.key: question.answers[self.groups[question.key].checkedId()].key
            for question in questions
        }
        self.hide()
        self.decided.emit(roles_that_follow(questions, answers))


class _Answer(QRadioButton):
    """An answer, in as many lines as the inspector needs at the width it has."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._answer = text
        self.setAccessibleName(text)
        self._wrap(_ANSWER_WIDTH)

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _ANSWER_WIDTH), hint.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        style, metrics = self.style(), QStyle.PixelMetric
        circle = style.pixelMetric(metrics.PM_ExclusiveIndicatorWidth, None, self)
        gap = style.pixelMetric(metrics.PM_RadioButtonLabelSpacing, None, self)
        self._wrap(event.size().width() - circle - gap)

    def _wrap(self, width: int) -> None:
        lines = paint.wrapped(self._answer, theme().font(), width, _ANSWER_LINES)
        self.setText(menu_text("\n".join(lines)))
