"""From an entry to those it was made of."""

from presales_desk.knowledge.entry import EntryKind


def origins(librarian):
    return librarian.page.search.entry.origins


def test_one_click_leads_from_a_case_to_the_project_behind_it(librarian):
    project = librarian.has("省农信四级组网", "零中断割接", kind=EntryKind.PROJECT)
    librarian.has("四级组网案例", "某银行", kind=EntryKind.CASE, origins=(project.id,))
    librarian.has("四级组网答疑", "别的", kind=EntryKind.QA)
    librarian.arrives()
    librarian.types("某银行")
    librarian.reads("四级组网案例")
    librarian.engineer.waits(origins(librarian).isVisible)
    assert [entry.title for entry in origins(librarian).list.items()] == ["省农信四级组网"]
    similar = librarian.page.search.entry.similar.list.items()
    assert [entry.title for entry in similar] == ["四级组网答疑"]

    origins(librarian).list.opened.emit(origins(librarian).list.items()[0])

    librarian.reads("省农信四级组网")
    librarian.engineer.waits(lambda: not origins(librarian).isVisible())
