"""The language of the window's fixed texts and of Qt's own dialogs."""

from __future__ import annotations

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QTranslator,
)

from presales_desk import assets

_QT_FILES = {"zh": "qtbase_zh_CN"}
_LOCALES = {"zh": "zh_CN", "en": "en_US"}

QT_LACKS = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
)
"""What Qt's own files leave in English: its texts were reworded, the translations were not."""

_installed: list[QTranslator] = []


def use_language(language: str) -> None:
    """Show what is made from now on in ``language`` (``zh`` or ``en``); English needs no file."""
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    QLocale.setDefault(QLocale(_LOCALES[language]))
    if language in _QT_FILES:
        _install(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), _QT_FILES[language])
        _install(str(assets.path("translations")), f"presales_desk_{language}")


def _install(folder: str, name: str) -> None:
    translator = QTranslator()
    if translator.load(name, folder):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)
