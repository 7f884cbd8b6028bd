"""What the letters of a bid say in any case, as the tender prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.bid.finished.expected import Rule, warning
from presales_desk.bid.finished.volumes import sections
from presales_desk.bid.forms.fixed_text import bare_text
from presales_desk.bid.required.names import cleaned, same

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.bid.finished.expected import Expected, Fault
    from presales_desk.bid.finished.model import Finished

_SHORTEST = 60
"""Letters from which on a section is a letter, and not a place that waits for one."""


def altered_letters(finished: Finished, expected: Expected) -> Iterator[Fault]:
    """Yield letters whose text is not that of the tender; many tenders reject them."""
    printed = {same(name): pieces for name, pieces in expected.letters.items()}
    for name, lines in sections(finished):
        text = bare_text("".join(line.text for line in lines))
        pieces = printed.get(same(cleaned(name)), ())
        lost = [piece for piece in pieces if piece not in text]
        if lost and len(text) >= _SHORTEST:
            values = {"name": cleaned(name), "count": len(lost), "piece": lost[0]}
            yield warning(Rule.ALTERED, lines[0].spot, lost[0], **values)
