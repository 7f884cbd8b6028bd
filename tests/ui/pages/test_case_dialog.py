"""How somebody says what a case card may tell."""

import pytest

from presales_desk.actions.case_cards import Naming
from presales_desk.planning.amounts import Amounts
from presales_desk.records.project import Project
from presales_desk.ui.pages.summary.case_dialog import CaseDialog

UNNAMED, NAMED = 0, 1
HIDDEN, RANGE, KEPT = 0, 1, 2


@pytest.fixture
def asked(dressed, qtbot):
    def ask(**project):
        dialog = CaseDialog(Project(name="四级组网", **project))
        qtbot.addWidget(dialog)
        return dialog

    return ask


def takes(segmented, place):
    segmented.group.button(place).click()


def test_at_first_nobody_is_named(asked):
    dialog = asked(customer="启明集团", industry="电信")

    assert dialog.naming() == Naming(customer="某电信客户", names=False, amounts=Amounts.RANGE)


def test_a_customer_is_named_or_called_otherwise(asked):
    dialog = asked(customer="启明集团", industry="电信")

    takes(dialog.customer, NAMED)
    assert dialog.naming().customer == "启明集团"

    dialog.called.setText(" 一家全国性运营商 ")
    assert dialog.naming().customer == "一家全国性运营商"

    dialog.called.clear()
    assert dialog.naming().customer == "某电信客户"

    takes(dialog.customer, UNNAMED)
    assert dialog.called.text() == "某电信客户"


def test_a_project_without_a_customer_has_nobody_to_name(asked):
    dialog = asked(industry="电信")

    takes(dialog.customer, NAMED)

    assert dialog.naming().customer == "某电信客户"


@pytest.mark.parametrize(
    ("place", "amounts"), [(HIDDEN, Amounts.HIDE), (RANGE, Amounts.RANGE), (KEPT, Amounts.KEEP)]
)
def test_names_and_amounts_are_kept_or_not(asked, place, amounts):
    dialog = asked(customer="启明集团")

    takes(dialog.names, NAMED)
    takes(dialog.amounts, place)

    assert (dialog.naming().names, dialog.naming().amounts) == (True, amounts)
