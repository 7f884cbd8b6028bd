"""Handing a won project over, from the command palette to the index in the folder."""

from PySide6.QtWidgets import QFileDialog

from presales_desk.actions.sample import open_sample
from presales_desk.ui.report_commands import PACKAGE


def test_the_package_is_written_and_its_index_offered(engineer, tmp_path, monkeypatch, qtbot):
    project = open_sample(engineer.workspace, "zh")
    engineer.opens(project, "summary")
    place = tmp_path / "交接"
    place.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(place))
    written = []
    monkeypatch.setattr(engineer.desk, "file_written", lambda *told: written.append(told))

    engineer.runs(PACKAGE)
    qtbot.waitUntil(lambda: bool(written), timeout=30_000)

    [(index, message)] = written
    assert index.is_file()
    assert index.parent.parent == place
    assert "交接包" in message
