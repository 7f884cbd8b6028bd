"""Asking where to save a file."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from presales_desk.ui.save_as import ask_target


@pytest.mark.parametrize(
    ("typed", "saved"),
    [
        ("报告.docx", "报告.docx"),
        ("报告", "报告.docx"),
        ("报告 v1.2", "报告 v1.2.docx"),
        ("REPORT.DOCX", "REPORT.DOCX"),
    ],
)
def test_a_name_keeps_its_dots_and_gets_its_ending(monkeypatch, typed, saved):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (f"/folder/{typed}", ""))

    assert ask_target(None, "Save as", "Word documents", Path("x.docx")) == Path("/folder", saved)


def test_giving_up_is_no_name(monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))

    assert ask_target(None, "Save as", "Word documents", Path("x.docx")) is None
