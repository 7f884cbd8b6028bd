"""How fast documents are filed: ``python tests/bench/bench_import.py [files] [folder]``.

Adds small files of every kind that can be read, as the window does, and prints files a second,
how often progress was told, and how soon a cancelled import ends. With ``folder`` the workspace is
made there, to measure a disk of one's choice.
"""

from __future__ import annotations

import contextlib
import io
import sys
import tempfile
import time
from pathlib import Path

import docx
import openpyxl
import pptx
from pptx.util import Cm

from presales_desk.actions.knowledge import add_documents
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.records.job import CancelledError

TEXT = "割接窗口定在周六夜间，先演练回退，再请客户的人来按键。" * 12


class Watch:
    """Counts the steps of a job, and stops it at one of them.

    Attributes:
        steps: How many were told.
        longest: Milliseconds between two of them.

    """

    def __init__(self, stop_at: int = 0) -> None:
        self.steps, self.longest, self._stop_at = 0, 0.0, stop_at
        self._last = time.perf_counter()

    def step(self, done: int, total: int, what: str) -> None:
        del done, total, what
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, (now - self._last) * 1000), now
        self.steps += 1
        if self.steps == self._stop_at:
            raise CancelledError


def deck() -> bytes:
    presentation = pptx.Presentation()
    for _ in range(4):
        slide = presentation.slides.add_slide(presentation.slide_layouts[6])
        for text in ("割接零中断", TEXT, TEXT):
            slide.shapes.add_textbox(0, 0, Cm(20), Cm(3)).text_frame.text = text
    return saved(presentation)


def document() -> bytes:
    text = docx.Document()
    for number in range(6):
        text.add_heading(f"第 {number} 章", 1)
        text.add_paragraph(TEXT)
    return saved(text)


def workbook() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for number in range(60):
        sheet.append([number, "交换机", TEXT[:40]])
    return saved(book)


def saved(file: object) -> bytes:
    content = io.BytesIO()
    file.save(content)  # pyright: ignore[reportAttributeAccessIssue] - all three have it
    return content.getvalue()


def mixed_files(folder: Path, count: int) -> list[Path]:
    """Write ``count`` files of eight kinds in turn; no two are the same."""
    mail = f"From: a@b.cn\nSubject: cutover\nContent-Type: text/plain; charset=utf-8\n\n{TEXT}"
    kinds = [
        (".pptx", deck()),
        (".docx", document()),
        (".xlsx", workbook()),
        (".md", f"# 割接\n\n{TEXT}".encode()),
        (".txt", TEXT.encode()),
        (".eml", mail.encode()),
        (".csv", f"a,b\n1,{TEXT}".encode()),
        (".png", bytes(2_000)),
    ]
    found: list[Path] = []
    for number in range(count):
        suffix, content = kinds[number % len(kinds)]
        found.append(folder / f"文件{number:05}{suffix}")
        found[-1].write_bytes(content)
    return found


def main(count: int, folder: Path) -> None:
    (folder / "files").mkdir()
    files = mixed_files(folder / "files", count)
    workspace, watch = folder / "workspace", Watch()
    start = time.perf_counter()
    add_documents(workspace, files, author="", language="zh", job=watch)
    seconds = time.perf_counter() - start
    print(f"{count} files in {seconds:.1f} s: {count / seconds:.0f} a second")
    print(f"{watch.steps} steps of progress, {watch.longest:.0f} ms between two at most")
    cancel(folder / "cancelled", files)


def cancel(workspace: Path, files: list[Path]) -> None:
    """Stop in the middle: what was filed till then stays, and is found."""
    start = time.perf_counter()
    watch = Watch(stop_at=60)
    with contextlib.suppress(CancelledError):
        add_documents(workspace, files, author="", language="zh", job=watch)
    since = time.perf_counter() - start
    with KnowledgeBase.open(workspace) as base:
        print(f"stopped after {since:.1f} s with {base.stats().entries} entries filed and found")


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    if len(sys.argv) > 2:
        main(size, Path(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as scratch:
            main(size, Path(scratch))
