"""How fast a deck is made: ``python tests/bench/bench_deck.py``.

Decks of 60, 600 and 1000 slides are laid out, written and saved: the slides of the sample talk and
of the shipped talk of the public security case, notes included, again and again. Beside the
seconds stand ratios to what python-pptx takes in the same run to save a deck of as many empty
slides, since machines differ, and by how much the process grew at its largest.
"""

from __future__ import annotations

import io
import itertools
import resource
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pptx

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from presales_desk.deck import measure
from presales_desk.deck.generator import render
from presales_desk.deck.layout import place
from presales_desk.deck.outline_file import OutlineFile, read_outline

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.records.outline import Slide

TALKS = Path(__file__).resolve().parents[2] / "knowledge_base"
COUNTS = (60, 600, 1000)
ROUNDS = 7
_FIRST_MARK = 0x4E00
_MARKS = itertools.count()


def main() -> None:
    """Print the figures."""
    talks = the_talks()
    outline = talks[0].outline
    started_with = megabytes()
    print(f"{'slides':>7} {'render s':>9} {'lay out s':>9} {'empty s':>9} {'ratio':>6} {'MB':>6}")
    for count in COUNTS:
        made = render(outline, some_slides(talks, count))
        whole = best(lambda slides: render(outline, slides), talks, count)
        grown = megabytes() - started_with
        laid = best(lambda slides: [place(outline, slide) for slide in slides], talks, count)
        empty = best(lambda slides: save_empty(len(slides)), talks, count, 1 if count > 60 else 3)
        size = len(made.content) / 2**20
        print(
            f"{made.slide_count:>7} {whole:>9.3f} {laid:>9.3f} {empty:>9.3f} "
            f"{whole / empty:>6.2f} {size:>6.2f}  grown by {grown:.0f} MiB"
        )


def the_talks() -> list[OutlineFile]:
    """Return the shipped talks in Chinese."""
    paths = [TALKS / "sample/zh/outline.json", *sorted((TALKS / "talks/zh").glob("*.json"))]
    return [read_outline(path.read_bytes(), path.name) for path in paths]


def some_slides(talks: Sequence[OutlineFile], count: int) -> list[Slide]:
    """Return ``count`` slides, each repetition with words of its own so that none is remembered."""
    whole = [slide for talk in talks for slide in talk.slides]
    marks = [chr(_FIRST_MARK + next(_MARKS)) for _ in range(0, count, len(whole))]
    return [with_mark(slide, mark) for mark in marks for slide in whole][:count]


def with_mark(slide: Slide, mark: str) -> Slide:
    """Return ``slide`` with words of its own."""
    return slide.but(
        id=f"{slide.id}{mark}",
        title=marked(slide.title, mark),
        kicker=marked(slide.kicker, mark),
        takeaway=marked(slide.takeaway, mark),
        source=marked(slide.source, mark),
        notes=marked(slide.notes, mark),
        content=marked(slide.content, mark),
    )


def marked(value: Any, mark: str) -> Any:
    """Return ``value`` with ``mark`` behind each Chinese text in it; references still meet."""
    if isinstance(value, str):
        return value + mark if measure.has_wide(value) else value
    if isinstance(value, dict):
        return {key: marked(one, mark) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [marked(one, mark) for one in value]
    return value


def best(
    work: Callable[[Sequence[Slide]], object],
    talks: Sequence[OutlineFile],
    count: int,
    rounds: int = ROUNDS,
) -> float:
    """Return the seconds of the fastest of ``rounds``, each with new words."""
    times: list[float] = []
    for _ in range(rounds):
        slides = some_slides(talks, count)
        started = time.perf_counter()
        work(slides)
        times.append(time.perf_counter() - started)
    return min(times)


def megabytes() -> float:
    """Return the most memory that this process ever held, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def save_empty(count: int) -> None:
    """Make and save a deck of empty slides with python-pptx."""
    deck = pptx.Presentation()
    for _ in range(count):
        deck.slides.add_slide(deck.slide_layouts[1])
    deck.save(io.BytesIO())


if __name__ == "__main__":
    main()
