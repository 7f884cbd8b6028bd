"""How fast a deck is made: ``python tests/bench/bench_deck.py``.

Decks of 60, 600 and 1000 slides (of every 60: 40 bullets, 6 tables, 6 charts, 8 others; notes on
all) are laid out, written and saved. Beside the seconds stand ratios to what python-pptx takes in
the same run to save a deck of as many empty slides, since machines differ.
"""

from __future__ import annotations

import io
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pptx

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from presales_desk.deck.generator import render
from presales_desk.deck.layout import place
from tests.deck.outlines import a_slide, an_outline

if TYPE_CHECKING:
    from collections.abc import Callable

    from presales_desk.records.outline import Slide

MIX = ["bullets"] * 25 + ["proof"] * 15 + ["table"] * 6
MIX += ["column", "bar", "line", "pie", "doughnut", "stacked"]
MIX += ["cover", "agenda"] + ["section"] * 5 + ["closing"]
ROUNDS = 5


def main() -> None:
    """Print the figures."""
    outline = an_outline()
    print(f"{'slides':>7} {'render s':>9} {'lay out s':>9} {'empty s':>9} {'ratio':>6} {'MB':>6}")
    for count in (60, 600, 1000):
        slides = some_slides(count)
        made = render(outline, slides)
        whole = best(lambda slides=slides: render(outline, slides))
        laid = best(lambda slides=slides: [place(outline, slide) for slide in slides])
        empty = best(lambda count=count: save_empty(count), 1 if count > 60 else ROUNDS)
        size = len(made.content) / 2**20
        print(
            f"{made.slide_count:>7} {whole:>9.3f} {laid:>9.3f} {empty:>9.3f} "
            f"{whole / empty:>6.2f} {size:>6.2f}"
        )


def some_slides(count: int) -> list[Slide]:
    """Return ``count`` slides, each with words of its own so that no measuring is remembered."""
    return [
        a_slide(MIX[i % len(MIX)], 4, f"第 {i} 项：县区与网点双上联，断链 50 ms 自动切换")
        for i in range(count)
    ]


def best(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the seconds of the fastest of ``rounds``."""
    times: list[float] = []
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return min(times)


def save_empty(count: int) -> None:
    """Make and save a deck of empty slides with python-pptx."""
    deck = pptx.Presentation()
    for _ in range(count):
        deck.slides.add_slide(deck.slide_layouts[1])
    deck.save(io.BytesIO())


if __name__ == "__main__":
    main()
