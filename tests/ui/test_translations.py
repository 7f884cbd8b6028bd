"""Every text of the window is Chinese in the Chinese window, and stays so."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from presales_desk.ui import translations
from presales_desk.ui.translations import RESULT, groups, release, source, texts

_PLACE = re.compile(r"\{\w+\}")


@pytest.fixture(scope="module", params=sorted(groups()))
def group(request):
    return request.param


@pytest.fixture
def collected(group, tmp_path, monkeypatch):
    """The texts as a fresh look at the code finds them."""
    copy = tmp_path / "zh"
    copy.mkdir()
    if source(group).exists():
        (copy / f"{group}.ts").write_bytes(source(group).read_bytes())
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    translations.update(group)
    return texts(group)


def test_every_text_of_the_code_is_translated(collected):
    assert [key for key, translation in collected.items() if not translation] == []


def test_every_translation_has_the_places_of_its_text(group):
    for (_, text), translation in texts(group).items():
        assert sorted(_PLACE.findall(text)) == sorted(_PLACE.findall(translation)), text


def test_the_file_that_the_window_loads_is_up_to_date(tmp_path):
    release(tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == RESULT.read_bytes()


def test_texts_are_literals(group):
    """lupdate takes an f-string for a literal that never matches, and overlooks a variable."""
    wrong = [where for file in groups()[group] for where in _not_literal(file)]
    assert wrong == []


def test_the_dialog_for_files_speaks_chinese(qtbot, dressed):
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert len(texts) > 2
    assert [text for text in texts if text.isascii()] == []


def _not_literal(file: Path):
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _translates(node.func):
            for argument in node.args:
                if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
                    yield f"{file.name}:{node.lineno}"


def _translates(function: ast.expr) -> bool:
    if isinstance(function, ast.Attribute):  # a painter has another ``translate``
        return function.attr == "tr"
    return isinstance(function, ast.Name) and function.id == "translate"
