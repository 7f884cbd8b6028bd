"""Which lines of a bid belong to what: to a technical volume, to references, to a form."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.finished.model import Finished, Line

_TECHNICAL = re.compile(r"技术|暗标|服务方案|实施方案|technical", re.IGNORECASE)
_PRICED = re.compile(r"报价|价格|开标|商务|标底|合同|price|cost|commercial", re.IGNORECASE)
_VOLUME = re.compile(
    r"技术(?:标|文件|部分|卷|册)|暗标|technical (?:volume|proposal)", re.IGNORECASE
)
_REFERENCES = re.compile(
    r"业绩|案例|类似项目|合同清单|获奖|经验|references?|case|experience", re.IGNORECASE
)


def is_technical_file(finished: Finished) -> bool:
    """Tell a file that is a technical volume, by its name."""
    name = finished.name
    return bool(_TECHNICAL.search(name)) and not _PRICED.search(name)


def technical_lines(finished: Finished) -> Sequence[Line]:
    """Return the lines of technical volumes: all of such a file, else below their headings."""
    if is_technical_file(finished):
        return finished.body
    return [line for line in finished.body if _VOLUME.search(line.spot.part.split(" / ")[0])]


def is_about_others(line: Line) -> bool:
    """Tell a line among references, where other customers are named on purpose."""
    return bool(_REFERENCES.search(line.spot.part))


def sections(finished: Finished) -> Iterator[tuple[str, list[Line]]]:
    """Yield the lines below each heading with its words; a file without any by its first line."""
    for part, lines in groupby(finished.body, key=lambda line: line.spot.part.split(" / ")[0]):
        held = list(lines)
        yield part or held[0].text, held
