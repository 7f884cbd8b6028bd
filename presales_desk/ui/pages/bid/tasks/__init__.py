"""Who does what until when (投标任务分配表)."""

from presales_desk.records.bid import BidTask
from presales_desk.ui.pages.bid.book import BidBook
from presales_desk.ui.pages.bid.tab import BidTab, BidTabEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("TasksTab", "Tasks")


def _load() -> type[BidTab]:
    from presales_desk.ui.pages.bid.tasks.tab import TasksTab

    return TasksTab


def _count(book: BidBook) -> str:
    return str(len(book.records.tasks) or "")


TASKS = BidTabEntry(
    name="tasks",
    title=_title,
    load=_load,
    tables=frozenset({BidTask.table}),
    count=_count,
)
