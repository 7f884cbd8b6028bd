"""Somebody at the knowledge base."""

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPushButton

from presales_desk.knowledge.entry import EntryKind, NewEntry, Section
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.ui.pages.knowledge.choices import Choice
from tests.engineer import PageUser


class Librarian(PageUser):
    """An engineer at the knowledge base: what they do there and see there."""

    def has(self, title, text="", files=(), **fields):
        """Have an entry in the knowledge base already; return it."""
        sections = (Section(heading="正文", text=text),) if text else ()
        fields = {"kind": EntryKind.ARTICLE, "sections": sections, **fields}
        with KnowledgeBase.open(self.engineer.workspace.folder) as base:
            return base.publish(NewEntry(title=title, **fields), files)

    def arrives(self):
        self.engineer.goes_to("knowledge")
        self.waits_for_answer()

    def types(self, text):
        """Type into the search field, whatever was there before."""
        self.page.search.bar.field.selectAll()
        self._qtbot.keyClick(self.page.search.bar.field, Qt.Key.Key_Delete)
        self.writes(text, self.page.search.bar.field)
        self.waits_for_answer()

    def writes(self, text, field):
        """Write with an input method: each word arrives as a whole."""
        for letter in text:
            event = QInputMethodEvent()
            event.setCommitString(letter)
            QApplication.sendEvent(field, event)

    def takes(self, field, value):
        """Click a value at the left."""
        tree = self.page.search.facets.tree
        item = tree._items[Choice(field, value)]
        tree.scrollToItem(item)
        place = tree.visualItemRect(item).center()
        self._qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.waits_for_answer()

    def clicks(self, text):
        """Click the button that begins with ``text`` in place of the hits or above them."""
        buttons = [*self.page.search.states.findChildren(QPushButton)]
        buttons += self.page.search.notices.findChildren(QPushButton)
        button = next(b for b in buttons if b.isVisible() and b.text().startswith(text))
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def drops(self, *files):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        event = QDropEvent(QPointF(9, 9), action, data, button, Qt.KeyboardModifier.NoModifier)
        self.page.dropEvent(event)
        self.engineer.waits_for_tasks()

    def waits_for_answer(self):
        self.engineer.waits(lambda: not self.page.search.is_waiting)

    def waits_to_find(self, *titles):
        """Wait until these are the hits, in any order."""
        self.engineer.waits(lambda: sorted(self.titles) == sorted(titles))

    def reads(self, title):
        """Wait until the entry can be read."""
        self.engineer.waits(lambda: self.reading == title)

    @property
    def titles(self):
        return [found.hit.title for found in self.page.search.hits.items()]

    @property
    def reading(self):
        entry = self.page.search.entry.entry()
        return entry.title if entry else ""

    @property
    def text(self):
        return self.page.search.entry.text.toPlainText()

    @property
    def marked(self):
        """The words on amber in the text."""
        ground = self.page.search.entry.text.palette().base().color()
        found, block = [], self.page.search.entry.text.document().begin()
        while block.isValid():
            for run in block:
                fragment = run.fragment()
                brush = fragment.charFormat().background()
                if brush.style() != Qt.BrushStyle.NoBrush and brush.color() != ground:
                    found.append(fragment.text())
            block = block.next()
        return found

    def count(self, field, value):
        return self.page.search.facets.tree._items[Choice(field, value)].data(
            0, Qt.ItemDataRole.UserRole
        )

    @property
    def state(self):
        """What stands in place of the hits."""
        if self.page.search.states.currentWidget() is self.page.search.hits:
            return ""
        labels = self.page.search.states.currentWidget().findChildren(object)
        return "\n".join(w.text() for w in labels if hasattr(w, "text") and w.text())


def action(menu, *path):
    """Return the action that a path of titles leads to in a menu."""
    for title in path[:-1]:
        menu = next(a for a in menu.actions() if a.text() == title).menu()
    return next(a for a in menu.actions() if a.text() == path[-1])
