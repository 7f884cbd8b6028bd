"""Takes one slide out of a deck: the same file, whose list of slides names it alone."""

from __future__ import annotations

import io
import re
import zipfile

_PRESENTATION = "ppt/presentation.xml"
_ENTRY = re.compile(rb"<p:sldId [^>]*/>")
_SECTIONS = re.compile(
    rb'<p:ext uri="\{521415D9-36F7-43E2-AB2F-B90AF26B5E84\}">.*?</p:ext>', re.DOTALL
)
_CX = re.compile(rb'<p:sldSz[^>]*\bcx="(\d+)"')
_CY = re.compile(rb'<p:sldSz[^>]*\bcy="(\d+)"')
_USUAL = 16 / 9
_FIRST = re.compile(rb' firstSlideNum="\d+"')


def one_slide(deck: bytes, number: int) -> bytes:
    """Return ``deck`` showing only its slide ``number``, from 1, which keeps its number.

    What the file shows is all that matters here: the parts of the other slides stay in it.
    """
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(deck)) as whole, zipfile.ZipFile(target, "w") as part:
        for name in whole.namelist():
            content = whole.read(name)
            if name == _PRESENTATION:
                content = _only(content, number)
            part.writestr(name, content)
    return target.getvalue()


def slide_count(deck: bytes) -> int:
    """Return how many slides ``deck`` shows."""
    with zipfile.ZipFile(io.BytesIO(deck)) as whole:
        return len(_ENTRY.findall(whole.read(_PRESENTATION)))


def proportion(deck: bytes) -> float:
    """Return the width of the slides of ``deck`` over their height."""
    with zipfile.ZipFile(io.BytesIO(deck)) as whole:
        presentation = whole.read(_PRESENTATION)
    width, height = _CX.search(presentation), _CY.search(presentation)
    return int(width[1]) / int(height[1]) if width and height else _USUAL


def _only(presentation: bytes, number: int) -> bytes:
    entries = _ENTRY.findall(presentation)
    rest = [entry for place, entry in enumerate(entries, start=1) if place != number]
    for entry in rest:
        presentation = presentation.replace(entry, b"", 1)
    presentation = _FIRST.sub(b"", _SECTIONS.sub(b"", presentation))
    return presentation.replace(b"<p:presentation ", _numbered(number), 1)


def _numbered(number: int) -> bytes:
    return f'<p:presentation firstSlideNum="{number}" '.encode()
