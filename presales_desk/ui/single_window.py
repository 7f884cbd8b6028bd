"""One window for each workspace: a second start brings the first window to the front."""

from __future__ import annotations

import getpass
import hashlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from pathlib import Path

_PATIENCE_MS = 300


class WindowCall(QObject):
    """The door at which other starts of the program knock.

    Signals:
        called: Another start asks this window to come to the front.
    """

    called = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._name = _name(folder)

    def listen(self) -> bool:
        """Wait for calls from now on; False when the system refuses, which harms nothing."""
        QLocalServer.removeServer(self._name)  # left behind by a program that was killed
        return self._server.listen(self._name)

    def close(self) -> None:
        """Hear no more calls."""
        self._server.close()

    @Slot()
    def _answer(self) -> None:
        while self._server.hasPendingConnections():
            connection = self._server.nextPendingConnection()
            connection.disconnected.connect(connection.deleteLater)
            connection.write(b"ok")
            connection.flush()
            connection.disconnectFromServer()
            self.called.emit()


def call_window(folder: Path) -> bool:
    """Ask the window that has this workspace open to come to the front; False when none hears."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    return socket.waitForReadyRead(_PATIENCE_MS)


def _name(folder: Path) -> str:
    """Return a name of the door: short, since Unix allows 100 letters, and one for each user."""
    place = f"{getpass.getuser()}:{folder.resolve()}"
    return "presales-desk-" + hashlib.sha256(place.encode()).hexdigest()[:16]
