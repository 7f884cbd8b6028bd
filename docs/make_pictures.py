"""Makes the pictures of the user guide from the program itself: ``python3 start.py pictures``.

Opens the real window on the sample project, goes from page to page in both languages and themes,
and turns the generated deck and the documents of the bid into sheets of slides and pages (with
LibreOffice, where it is installed).
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from presales_desk.actions.archive import archive_project
from presales_desk.actions.bid_documents import write_bid_document
from presales_desk.actions.decks import generate_deck
from presales_desk.actions.find import outlines_of
from presales_desk.actions.knowledge import load_starter
from presales_desk.actions.profile import change_profile
from presales_desk.actions.projects import close_project
from presales_desk.actions.sample import open_sample, read_sample
from presales_desk.actions.sample_archive import load_sample_archive
from presales_desk.app import PAGES
from presales_desk.method.keys import Importance, Stage
from presales_desk.records.base import Insert
from presales_desk.records.enums import ClauseWeight, SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.outline import Slide
from presales_desk.records.project import Milestone, Project
from presales_desk.records.tender import TenderClause
from presales_desk.ui.desk import Desk
from presales_desk.ui.language import use_language
from presales_desk.ui.main_window import MainWindow
from presales_desk.ui.pages.engagements.page import EngagementsPage
from presales_desk.ui.pages.engagements.tabs.rehearsal.tab import RehearsalTab
from presales_desk.ui.pages.knowledge.page import KnowledgePage
from presales_desk.ui.preferences import Preferences
from presales_desk.ui.theme import Mode, theme
from presales_desk.workspace.workspace import WORKSPACE, Workspace, now

if TYPE_CHECKING:
    from presales_desk.ui.page import Page

PICTURES = Path(__file__).parent / "pictures"
BOARD = "team_board"
"""Names the part of the knowledge base that has a picture of its own."""
WANTED = {
    Mode.LIGHT: (
        *("home", "overview", "key_info", "stakeholders", "competition", "engagements"),
        *("bid", "knowledge", BOARD),
    ),
    Mode.DARK: ("outline", "summary"),
}
"""What is shown in which theme; each of them in both languages."""

Other = tuple[str, str, Stage, Importance, int, int, str]
OTHERS: dict[str, tuple[Other, ...]] = {
    "zh": (
        (
            "省公安厅数据中台项目",
            "公安",
            Stage.SOLUTION,
            Importance.VERY_IMPORTANT,
            48,
            12,
            "投标截止",
        ),
        (
            "某城商行核心机房双活改造",
            "银行",
            Stage.NEGOTIATION,
            Importance.IMPORTANT,
            71,
            6,
            "商务澄清",
        ),
        (
            "市第一人民医院集成平台升级",
            "医疗",
            Stage.NEEDS,
            Importance.IMPORTANT,
            55,
            4,
            "需求调研",
        ),
        ("某大学统一身份认证平台", "教育", Stage.DISCOVERY, Importance.NORMAL, 30, 10, "首次拜访"),
    ),
    "en": (
        (
            "Provincial police data platform",
            "Police",
            Stage.SOLUTION,
            Importance.VERY_IMPORTANT,
            48,
            12,
            "Bid deadline",
        ),
        (
            "City bank twin data centre",
            "Banking",
            Stage.NEGOTIATION,
            Importance.IMPORTANT,
            71,
            6,
            "Commercial questions",
        ),
        (
            "Hospital integration platform",
            "Health",
            Stage.NEEDS,
            Importance.IMPORTANT,
            55,
            4,
            "Requirements survey",
        ),
        (
            "University single sign-on",
            "Education",
            Stage.DISCOVERY,
            Importance.NORMAL,
            30,
            10,
            "First visit",
        ),
    ),
}
"""Other invented projects, so that Home has something to compare: name, industry, stage, level,
chance to win, days until the next date and its name."""

SIZE = (1440, 868)
QUERIES = {"zh": "割接", "en": "cut-over"}
SPOKEN = (52, 45, 50, 60, 85, 95, 140, 150, 135, 40)
"""Seconds on the first stops of the talk in the picture of a rehearsal."""
SLIDE_WIDTH, COLUMNS, GAP = 480, 3, 12
PAPERS = (
    *(("skeleton", 0), ("skeleton", 1), ("bid-letter", 0)),
    *(("matrix", 0), ("technical-deviation", 0), ("price-lines", 0)),
)
"""Documents of the bid and which of their pages are pictured: upright ones, then wide ones."""
SETTLE_MS = 1_200
# Where the fonts of the decks are missing, others that are as wide stand in for them.
FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <alias binding="same"><family>Segoe UI</family>
    <prefer><family>Segoe UI</family><family>Noto Sans CJK SC</family></prefer></alias>
  <alias binding="same"><family>微软雅黑</family>
    <prefer><family>微软雅黑</family><family>Noto Sans CJK SC</family></prefer></alias>
</fontconfig>
"""


def main(folder: Path) -> None:
    """Make all pictures into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as temporary:
        for language in ("zh", "en"):
            place = Path(temporary) / language
            prepare(place / "workspace", language)
            theme().start(app, Mode.LIGHT, language)
            for mode in WANTED:
                photograph(place, language, mode, folder)
            picture_files(place, language, folder)


def prepare(workspace_folder: Path, language: str) -> None:
    """Fill a workspace: starter content, a year of archive, the sample archived and open again."""
    workspace = Workspace.open(workspace_folder, author=_name(language))
    change_profile(workspace, user_name=_name(language)).applied(workspace)
    load_starter(workspace.folder, language, Unattended())
    load_sample_archive(workspace.folder, language, now().date(), Unattended())
    project = open_sample(workspace, language, now().date())
    result = read_sample(language).ended.result
    close_project(workspace, project.id, result, today=now().date()).applied(workspace)
    archive_project(workspace, project.id, now(), Unattended()).applied(workspace)
    for _ in range(2):
        workspace.undo(project.id)
    for other in OTHERS[language]:
        begin(workspace, other)
    workspace.close()


def begin(workspace: Workspace, other: Other) -> None:
    """Make one of the other projects."""
    name, industry, stage, level, win_percent, days, date = other
    project = Project(
        name=name,
        customer=name,
        industry=industry,
        stage=stage,
        level=level,
        win_percent=win_percent,
    )
    day = now().date() + dt.timedelta(days=days)
    milestone = Milestone(project_id=project.id, name=date, day=day)
    label = Label("project.new", name=name)
    workspace.apply(label, Insert(project), Insert(milestone), scope=WORKSPACE)


def photograph(place: Path, language: str, mode: Mode, folder: Path) -> None:
    """Take the pictures of the pages that are shown in one theme, in one language."""
    preferences = Preferences(place / f"{mode}.ini")
    preferences.language, preferences.theme = language, mode
    use_language(language)
    theme().set_language(language)
    theme().set_mode(mode)
    workspace = Workspace.open(place / "workspace", author=_name(language))
    desk = Desk(workspace, preferences)
    window = MainWindow(desk, PAGES, place / "logs")
    window.resize(*SIZE)
    window.show()
    for page in WANTED[mode]:
        show(window, page, language)
        settle(SETTLE_MS)
        window.grab().save(str(folder / f"{page}_{language}_{mode}.png"))
    window.close()
    desk.close()
    workspace.close()


def show(window: MainWindow, page: str, language: str) -> None:
    """Bring a page to the front, with something to see on it."""
    in_project = {entry.name for entry in PAGES if entry.group.in_project}
    if page in ("knowledge", BOARD):
        window.search(QUERIES[language])
        if page == BOARD:
            shown = in_front(window)
            assert isinstance(shown, KnowledgePage)
            shown.parts.show_part("team")
    elif page in in_project:
        record = {"outline": _chart, "bid": _at_stake}.get(page, _nothing)(window)
        sample = window.desk.find(Project, sample=True)[0]
        window.desk.open_project(sample.id, page, record)
        if page == "engagements":
            settle(SETTLE_MS)
            rehearse(window)
    else:
        window.frame.go(page)


def in_front(window: MainWindow) -> Page:
    """Return the page that is shown."""
    shown = window.frame.stack.current
    assert shown is not None
    return shown.page


def rehearse(window: MainWindow) -> None:
    """Rehearse the sample's talk as far as its cases, a little slowly."""
    page = in_front(window)
    assert isinstance(page, EngagementsPage)
    page.host.show_tab("rehearsal")
    tab = page.host.in_front
    assert isinstance(tab, RehearsalTab)
    clock = [0.0]
    tab.runner.clock = lambda: clock[0]
    tab.runner.toggle()
    for seconds in SPOKEN:
        clock[0] += seconds
        tab.runner.go_on()
    clock[0] += SPOKEN[-1]
    tab.runner.ticked.emit()


def _chart(window: MainWindow) -> str:
    """Return the last chart of the talk, a slide that shows much."""
    return window.desk.find(Slide, kind=SlideKind.CHART)[-1].id


def _at_stake(window: MainWindow) -> str:
    """Return the first clause that ends a bid and has been answered."""
    clauses = window.desk.find(TenderClause, weight=ClauseWeight.MANDATORY)
    return next(each.id for each in clauses if each.response)


def _nothing(_window: MainWindow) -> str:
    return ""


def settle(milliseconds: int) -> None:
    """Let the window work until it has come to rest."""
    clock, loop = QElapsedTimer(), QEventLoop()
    clock.start()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def picture_files(place: Path, language: str, folder: Path) -> None:
    """Write the sample's deck and the documents of its bid, and lay them out on a sheet each."""
    if not (shutil.which("soffice") and shutil.which("pdftoppm")):
        print("LibreOffice or pdftoppm is not installed: decks and documents are not pictured.")
        return
    workspace = Workspace.open(place / "workspace", read_only=True)
    project_id = workspace.find(Project, sample=True)[0].id
    outline, _ = outlines_of(workspace, project_id)[0]
    deck = generate_deck(workspace, outline.id, place / "deck.pptx", Unattended()).file
    pages: dict[str, list[Path]] = {}
    for kind in dict(PAPERS):
        paper = place / f"{kind}.docx"
        write_bid_document(workspace, kind, project_id, paper, now(), Unattended())
        pages[kind] = pictured(place, paper)
    workspace.close()
    sheet(pictured(place, deck)).save(str(folder / f"deck_{language}.png"))
    shown = [pages[kind][page] for kind, page in PAPERS]
    sheet(shown).save(str(folder / f"bid_documents_{language}.png"))


def pictured(place: Path, file: Path) -> list[Path]:
    """Return a picture of each slide or page."""
    run(place, "soffice", "--headless", "--convert-to", "pdf", file.name)
    size = ("-scale-to-x", str(SLIDE_WIDTH), "-scale-to-y", "-1")
    run(place, "pdftoppm", "-png", *size, f"{file.stem}.pdf", file.stem)
    return sorted(place.glob(f"{file.stem}-*.png"))


def run(place: Path, *command: str) -> None:
    """Run another program in a folder, with fonts as wide as those of the decks."""
    fonts = place / "fonts.conf"
    fonts.write_text(FONTS, encoding="utf-8")
    environment = {**os.environ, "FONTCONFIG_FILE": str(fonts)}
    subprocess.run(command, cwd=place, env=environment, stdout=subprocess.DEVNULL, check=True)


def sheet(files: list[Path]) -> QImage:
    """Return the pictures side by side, each row as high as its highest."""
    pictures = [QImage(str(file)) for file in files]
    rows = [pictures[start : start + COLUMNS] for start in range(0, len(pictures), COLUMNS)]
    heights = [max(picture.height() for picture in row) for row in rows]
    width = COLUMNS * (SLIDE_WIDTH + GAP) + GAP
    whole = QImage(width, sum(heights) + (len(rows) + 1) * GAP, QImage.Format.Format_RGB32)
    whole.fill(QColor("#c8ced8"))
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    top = GAP
    for row, height in zip(rows, heights, strict=True):
        for column, picture in enumerate(row):
            painter.drawImage(GAP + column * (SLIDE_WIDTH + GAP), top, picture)
        top += height + GAP
    painter.end()
    return whole


def _name(language: str) -> str:
    return "林晓" if language == "zh" else "Lin Xiao"


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURES)
