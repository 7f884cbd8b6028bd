"""Each page leads to the article that explains it."""

import pytest

from presales_desk.app import PAGES
from presales_desk.knowledge.topics import article_on
from presales_desk.ui.pages.bid.tabs import TABS as BID_TABS
from presales_desk.ui.pages.engagements.tabs import TABS as ENGAGEMENT_TABS

_SELF_EXPLAINING = {"settings"}


@pytest.fixture
def planner(librarian):
    librarian.engineer.opens(librarian.engineer.has_project())
    return librarian


def the_button(engineer):
    return engineer.frame.stack.current._header.help


def title_of(file):
    head = file.read_text(encoding="utf-8").partition("\n+++\n")[0]
    return head.partition('title = "')[2].partition('"')[0]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_articles_explain_every_page_that_needs_it(language):
    tabs = [f"bid.{tab.name}" for tab in BID_TABS]
    tabs += [f"engagements.{tab.name}" for tab in ENGAGEMENT_TABS]
    files = {topic: article_on(topic, language) for topic in [*(p.name for p in PAGES), *tabs]}

    assert {topic for topic, file in files.items() if file is None} == _SELF_EXPLAINING
    assert all(file.is_file() for file in files.values() if file is not None)


def test_a_key_opens_the_article_on_the_page_in_front(planner):
    planner.engineer.comes_to_the_front()
    planner.engineer.goes_to("key_info")

    planner.engineer.presses("Shift+F1")

    planner.engineer.waits(lambda: planner.engineer.page_name == "knowledge")
    planner.reads(title_of(article_on("key_info", "zh")))
    assert planner.engineer.message == ""


def test_the_question_mark_opens_the_article_on_the_tab_in_front(planner, qtbot):
    planner.engineer.goes_to("bid")
    planner.page.host.show_tab("tasks")

    the_button(planner.engineer).click()

    planner.engineer.waits(lambda: planner.engineer.page_name == "knowledge")
    planner.reads(title_of(article_on("bid.tasks", "zh")))


def test_help_is_found_a_second_time_and_filed_once(planner):
    for page in ("competition", "competition"):
        planner.engineer.goes_to(page)
        planner.engineer.runs("window.help")
        planner.engineer.waits(lambda: planner.engineer.page_name == "knowledge")
        planner.reads(title_of(article_on("competition", "zh")))
        planner.waits_for_answer()

    planner.types("")
    planner.waits_to_find(title_of(article_on("competition", "zh")))


def test_help_speaks_the_language_of_the_window(planner):
    planner.engineer.preferences.language = "en"
    planner.engineer.waits(lambda: "Presales Desk" in planner.engineer.window.windowTitle())
    planner.engineer.goes_to("key_info")

    planner.engineer.runs("window.help")

    planner.engineer.waits(lambda: planner.engineer.page_name == "knowledge")
    planner.reads(title_of(article_on("key_info", "en")))


def test_where_nothing_explains_a_page_nothing_offers_to(planner):
    planner.engineer.goes_to("settings")

    command = planner.engineer.window.actions_of_window.named("window.help")
    assert not command.isEnabled()
    assert not the_button(planner.engineer).isVisible()


def test_a_record_that_is_no_entry_is_revealed_in_silence(planner):
    planner.engineer.goes_to("knowledge")
    planner.waits_for_answer()

    planner.page.reveal("no-such-entry")

    planner.engineer.waits(lambda: planner.page.search.searcher._reading is None)
    assert planner.engineer.message == ""
