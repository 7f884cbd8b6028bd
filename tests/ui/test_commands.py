"""Commands as data: one of each, with its own keys and an icon that exists."""

from collections import Counter

import pytest

from presales_desk import assets
from presales_desk.app import PAGES
from presales_desk.ui.key_sheet import KeySheet


@pytest.fixture
def actions(engineer):
    return engineer.window.offered_actions()


def test_ids_are_unique(actions):
    counted = Counter(action.command.id for action in actions)
    assert [id for id, count in counted.items() if count > 1] == []


def test_no_two_commands_share_keys(actions):
    keys = [key.toString() for action in actions for key in action.shortcuts()]
    assert [key for key, count in Counter(keys).items() if count > 1] == []


def test_icons_exist(actions):
    names = {action.command.icon for action in actions} | {entry.icon for entry in PAGES}
    assert [name for name in names if name and not assets.path(f"icons/{name}.svg").exists()] == []


def test_the_sheet_of_keys_opens(engineer, qtbot):
    engineer.runs("window.keys")
    [sheet] = engineer.window.findChildren(KeySheet)
    assert sheet.isVisible()
    sheet.close()
