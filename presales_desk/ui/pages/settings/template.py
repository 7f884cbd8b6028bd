"""The company's template for decks: which of its layouts serves which of our slides."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QWidget
from shiboken6 import isValid

from presales_desk.actions.deck_template import (
    plan_mapping,
    plan_no_mapping,
    read_template_report,
    template_look,
)
from presales_desk.actions.find import profile
from presales_desk.actions.profile import choose_template
from presales_desk.ui.file_dialogs import ask_file
from presales_desk.ui.models.field import Choice
from presales_desk.ui.pages.settings.section import Section, change_field
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from presales_desk.ui.widgets.notices import Banner
from presales_desk.ui.widgets.slide_ground import GroundLabel
from presales_desk.ui.widgets.value_editors import ChoiceField
from presales_desk.ui.words import error_text, finding_text, language, term, translate

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QVBoxLayout

    from presales_desk.actions.planned import Planned
    from presales_desk.deck.foreign.model import ForeignLook
    from presales_desk.deck.template_report import LayoutUse, TemplateReport
    from presales_desk.errors import ExpectedError
    from presales_desk.records.job import Job
    from presales_desk.records.summary import Profile
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader

_FILTER = "*.pptx *.potx *.ppsx"
_TONES = {"ours": "success", "chosen": "primary", "fits": "success", "near": "warning"}
_THUMB = QSize(80, 45)
_WORST = 6
"""Findings shown; the rest are counted."""

Read = tuple["TemplateReport", "ForeignLook | None"]


class TemplateSection(Section):
    """A line for each of our layouts: which of the template's it takes, and how well."""

    key = "template"

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            translate("TemplateSection", "PPT template"),
            translate(
                "TemplateSection",
                "Decks take their look from it; sample slides, macros and links stay out.",
            ),
        )
        self._shown: tuple[str, tuple[tuple[str, str], ...]] | None = None
        self.choices: dict[str, ChoiceField] = {}
        self.states: dict[str, Chip] = {}
        self._name = ElidedLabel()
        self._built_in = Button(translate("TemplateSection", "Use the built-in template"))
        self._built_in.when_clicked(self.use_built_in)
        self._automatic = Button(translate("TemplateSection", "Match all automatically"))
        self._automatic.when_clicked(self.match_automatically)
        choose = Button(translate("TemplateSection", "Choose file…"))
        choose.when_clicked(self._choose)
        for button in (choose, self._built_in, self._automatic):
            button.setEnabled(not desk.workspace.read_only)
        heading = translate("TemplateSection", "Template")
        line = self.add_row(heading, choose, self._built_in, self._automatic)
        line.insertWidget(0, self._name, 1)
        self.facts = PlainLabel("", "muted", wrap=True)
        self.body.addWidget(self.facts)
        self._place = column(spacing=12)
        self.body.addLayout(self._place)
        self._content: QWidget | None = None
        self._chosen = ""
        self.refresh()

    def refresh(self) -> None:
        """Show the template of now; another one is read first."""
        company = profile(self._desk.workspace)
        key = (company.deck_template, tuple(sorted(company.deck_mapping.items())))
        self._automatic.setVisible(bool(company.deck_mapping and company.deck_template))
        if key == self._shown:
            return
        self._shown = key
        own = translate("TemplateSection", "The built-in template")
        self._name.setText(company.deck_template_name if company.deck_template else own)
        self._built_in.setVisible(bool(company.deck_template))
        if not company.deck_template:
            words = translate("TemplateSection", "All layouts are our own; nothing has to match.")
            self.facts.setText(words)
            self._show_content(None)
            return
        title = translate("TemplateSection", "Reading the template")
        self._desk.run(_read, title, partial(self._show_report, key), partial(self._refuse, key))

    def take(self, file: Path) -> None:
        """Store a copy of ``file`` and use it as the template."""

        def work(reader: Reader, job: Job) -> Planned[Profile]:
            del job  # one copy of one file
            return choose_template(reader, "deck_template", file)

        title = translate("TemplateSection", "Taking over {name}").format(name=file.name)
        self._desk.run(work, title, self._taken)

    def use_built_in(self) -> None:
        """Use our own template again; that can be undone."""
        change_field(self._desk, "deck_template", "")

    def match_automatically(self) -> None:
        """Forget which layouts were chosen."""
        self._desk.carry_out(plan_no_mapping(self._desk.workspace))

    def _choose(self) -> None:
        title = translate("TemplateSection", "Choose a template")
        kind = translate("TemplateSection", "PowerPoint templates")
        file = ask_file(self, title, f"{kind} ({_FILTER})")
        if file is not None:
            self.take(file)

    def _taken(self, house: Profile) -> None:
        del house  # the edit was announced
        self.refresh()

    def _refuse(self, key: object, error: ExpectedError) -> None:
        if key != self._shown or not isValid(self):
            return
        self.facts.setText("")
        banner = Banner(error_text(error), "danger", dismissible=False)
        self._show_content(banner)

    def _show_report(self, key: object, read: Read | None) -> None:
        if key != self._shown or not isValid(self) or read is None:
            return
        report, look = read
        words = translate(
            "TemplateSection", "{width} × {height} in, {count} layouts. {near} do not match well."
        )
        size = {"width": f"{report.width:.2f}", "height": f"{report.height:.2f}"}
        near = len(report.unmatched)
        self.facts.setText(words.format(**size, count=len(report.layouts), near=near))
        content = QWidget()
        body = column(content, spacing=12)
        self._add_findings(body, report)
        body.addLayout(self._table(report, look))
        self._show_content(content)
        if self._chosen in self.choices:
            self.choices[self._chosen].setFocus()
        self._chosen = ""

    def _add_findings(self, body: QVBoxLayout, report: TemplateReport) -> None:
        layout = column(spacing=4)
        for finding in report.findings[:_WORST]:
            tone = "warning" if finding.severity.value == "warning" else "muted"
            layout.addWidget(PlainLabel(f"· {finding_text(finding)}", tone, wrap=True))
        if (more := len(report.findings) - _WORST) > 0:
            words = translate("TemplateSection", "and {count} more: presales-desk template check")
            layout.addWidget(PlainLabel(words.format(count=more), "muted", wrap=True))
        body.addLayout(layout)

    def _table(self, report: TemplateReport, look: ForeignLook | None) -> QGridLayout:
        table = QGridLayout()
        table.setHorizontalSpacing(12)
        table.setVerticalSpacing(8)
        table.setColumnStretch(1, 1)
        heads = (
            translate("TemplateSection", "Our slide"),
            translate("TemplateSection", "Layout of the template"),
            translate("TemplateSection", "Match"),
        )
        for place, head in enumerate(heads):
            table.addWidget(PlainLabel(head, "muted"), 0, place)
        self.choices.clear()
        self.states.clear()
        for line, use in enumerate(report.uses, start=1):
            self._add_use(table, line, use, report, look)
        return table

    def _add_use(
        self,
        table: QGridLayout,
        line: int,
        use: LayoutUse,
        report: TemplateReport,
        look: ForeignLook | None,
    ) -> None:
        name = use.chinese if language() == "zh" else use.english
        choice = self._choice(use, report, name)
        state = Chip("")
        state.show_text(term(f"layout_match.{use.match.value}"), _TONES[use.match.value])
        shown = look.layouts.get(use.key) if look is not None else None
        table.addWidget(PlainLabel(name), line, 0)
        table.addWidget(choice, line, 1)
        table.addWidget(state, line, 2)
        table.addWidget(GroundLabel(shown, _THUMB), line, 3)
        self.choices[use.key], self.states[use.key] = choice, state

    def _choice(self, use: LayoutUse, report: TemplateReport, name: str) -> ChoiceField:
        automatic = translate("TemplateSection", "Automatic: {name}")
        chosen = profile(self._desk.workspace).deck_mapping.get(use.key, "")
        known = chosen if chosen in report.layouts else ""
        found = use.theirs if not known else translate("TemplateSection", "the best match")
        choice = ChoiceField()
        first = Choice("", automatic.format(name=found))
        choice.show_choices([first, *(Choice(one, one) for one in report.layouts)])
        choice.show_value(known, "")
        choice.setAccessibleName(
            translate("TemplateSection", "Layout for {name}").format(name=name)
        )
        choice.setEnabled(not self._desk.workspace.read_only)
        choice.typed_changed.connect(partial(self._map, use.key, choice))
        return choice

    def _map(self, key: str, choice: ChoiceField) -> None:
        self._chosen = key  # the table is made anew, and the focus must not be lost
        self._desk.carry_out(plan_mapping(self._desk.workspace, key, str(choice.typed() or "")))

    def _show_content(self, content: QWidget | None) -> None:
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        if content is not None:
            self._place.addWidget(content)


def _read(reader: Reader, job: Job) -> Read | None:
    del job  # one file, read twice at most
    report = read_template_report(reader)
    return None if report is None else (report, template_look(reader))
