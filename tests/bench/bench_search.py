"""How fast search answers: ``python tests/bench/bench_search.py [texts] [folder]``.

Builds a catalogue over synthetic Chinese and English texts of 1 to 2 KB (kept in ``folder`` when
one is named, and used again) and prints the time of each category of query, with snippets and
facet counts, beside a bare FTS5 count of the same hits. The time of the processor tells what the
neighbours of the program do not disturb.
"""

from __future__ import annotations

import datetime as dt
import itertools
import random
import statistics
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from presales_desk.knowledge import catalogue, indexing
from presales_desk.knowledge.entry import Entry, EntryKind, Section
from presales_desk.knowledge.hits import Filters
from presales_desk.knowledge.packages import Package, PackageName, PackageStore
from presales_desk.knowledge.query import Query
from presales_desk.knowledge.search import SearchSession
from presales_desk.method.keys import Importance, Stage
from presales_desk.records.enums import Result
from presales_desk.records.job import Unattended
from presales_desk.workspace.database import open_db, writing

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

PLACES = ("广东", "深圳", "江苏", "浙江", "四川", "湖北", "陕西", "山东", "河北", "福建", "昆明")
BODIES = (
    "农信社",
    "电信",
    "公安局",
    "人民医院",
    "轨道交通",
    "社保中心",
    "海关",
    "电网",
    "大学",
    "机场",
)
RIVALS = ("安博诚", "德恒宏", "华嘉金", "景凯朗", "联明诺", "普启锐", "盛泰腾", "威信旭", "亚毅宇")


class Language:
    """Words as a language has them: few are in every text, most are rare."""

    def __init__(self, chance: random.Random) -> None:
        letters = [chr(code) for code in range(0x4E00, 0x4E00 + 2500)]
        chance.shuffle(letters)
        frequent = [1 / (rank + 20) for rank in range(len(letters))]

        def word() -> str:
            return "".join(
                chance.choices(letters, frequent, k=chance.choice([1, 2, 2, 2, 2, 3, 4]))
            )

        def name() -> str:
            return "".join(chance.choices("bcdfgklmnprstv", k=1) + chance.choices(SYLLABLES, k=2))

        self.chinese = list(dict.fromkeys(word() for _ in range(20_000)))
        self.english = list(dict.fromkeys(name() for _ in range(8_000)))
        self._chance = chance
        self._weights = {id(words): zipf(len(words)) for words in (self.chinese, self.english)}

    def words(self, count: int, *, english: bool = False) -> list[str]:
        known = self.english if english else self.chinese
        return self._chance.choices(known, cum_weights=self._weights[id(known)], k=count)

    def content_word(self, length: int) -> str:
        """Return a word that a person would search for: none of the commonest hundred."""
        return self._chance.choice([w for w in self.chinese[100:3000] if len(w) == length])


SYLLABLES = [a + b + c for a in "aeiou" for b in "bdglmnrst" for c in ("", "a", "er", "ion", "ing")]


def zipf(count: int) -> list[float]:
    return list(itertools.accumulate(1 / (rank + 2.7) for rank in range(count)))


def an_entry(number: int, chance: random.Random, language: Language) -> Entry:
    branch = f"{chance.randint(1, 40)}分部"  # some 4,000 customers
    customer = f"{chance.choice(PLACES)}{chance.choice(BODIES)}{branch}"
    day = dt.date(2016, 1, 1) + dt.timedelta(days=number * 3900 // 100_000)
    english = chance.random() < 0.3
    return Entry(
        id=f"e{number:07}",
        kind=chance.choice(list(EntryKind)),
        title=customer + "".join(language.words(4)),
        project=f"{customer}{''.join(language.words(2))}项目",
        customer=customer,
        industry=chance.choice(BODIES),
        result=chance.choice([*Result]),
        level=chance.choice([*Importance]),
        stage=chance.choice([*Stage]),
        owner=f"{chance.choice(RIVALS)[0]}{chance.choice(BODIES)[0]}",
        competitors=(chance.choice(RIVALS),) if number % 3 else (),
        language="en" if english else "zh",
        date=day,
        revision=1,
        filed=dt.datetime.combine(day, dt.time(), dt.UTC),
        sections=(Section(text=(english_text if english else chinese_text)(chance, language)),),
    )


def chinese_text(chance: random.Random, language: Language) -> str:
    size, sentences = chance.randint(330, 650), list[str]()
    while sum(map(len, sentences)) < size:
        sentences.append("".join(language.words(9)) + chance.choice("，。；"))
    return "".join(sentences) + code(chance) + " " + language.words(1, english=True)[0]


def english_text(chance: random.Random, language: Language) -> str:
    words = language.words(chance.randint(170, 330), english=True)
    return " ".join(words) + f". {code(chance)} {chance.choice(RIVALS)}"


def code(chance: random.Random) -> str:
    return f"{chance.choice(['NZ', 'QX', 'HW'])}-{chance.randint(1000, 9999)}"


def queries(chance: random.Random, language: Language) -> dict[str, list[str]]:
    """Return what people type, most of it taken from the texts themselves."""

    def pick(make: Callable[[], str], count: int = 25) -> list[str]:
        return [make() for _ in range(count)]

    def piece(length: int) -> str:
        text = "".join(language.words(30))
        start = chance.randrange(len(text) - length)
        return text[start : start + length]

    def english() -> str:
        return chance.choice(language.english[30:3000])

    two, words = partial(language.content_word, 2), language.content_word
    return {
        "1 character": pick(lambda: piece(1)),
        "2 characters, a word": pick(two),
        "2 characters across words": pick(lambda: words(2)[1] + words(2)[0]),
        "4 characters": pick(lambda: two() + two()),
        "piece of a name": pick(lambda: chance.choice(RIVALS)[:2]),
        "name": pick(lambda: chance.choice(PLACES) + chance.choice(BODIES)),
        "2 to 3 terms": pick(lambda: " ".join([two(), two(), piece(1)][: chance.choice([2, 3])])),
        "Chinese and English": pick(lambda: f"{two()} {english()}"),
        "English": pick(lambda: f"{english()} {english()}"),
        "product code": pick(lambda: code(chance)),
        "beginning of a word": pick(lambda: english()[: chance.choice([2, 3, 4])]),
    }


def build(path: Path, count: int) -> None:
    """Fill a catalogue straight from entries: packages on the disk are not what is measured."""
    chance = random.Random(7)
    language = Language(chance)
    db = open_db(path)
    catalogue.remake(db, PackageStore(path.parent / "none"), Unattended())
    start = time.perf_counter()
    with writing(db):
        for number in range(count):
            entry = an_entry(number, chance, language)
            indexing.add(db, Package(PackageName(entry.id, 1, "0" * 40), path.parent, entry))
    print(
        f"built {count} in {time.perf_counter() - start:.0f} s, {path.stat().st_size / 1e6:.0f} MB"
    )
    db.close()


def main(count: int, folder: Path) -> None:
    path = folder / f"catalogue-{count}.db"
    if not path.exists():
        build(path, count)
    asked = queries(random.Random(8), Language(random.Random(7)))
    session, bare = SearchSession(path), open_db(path, read_only=True)
    everything: list[Taken] = []
    counts: list[Taken] = []
    heads = ("hits", "p50 ms", "p95 ms", "max ms", "p95 cpu", "/ bare")
    print(f"{'category':28}" + "".join(f"{head:>9}" for head in heads))
    for category, texts in asked.items():
        times, floor, hits = [], [], []
        for text in texts:
            expression = Query(text).expression
            times.append(best(lambda text=text: session.search(text)))
            floor.append(best(lambda e=expression: count_only(bare, e)))
            hits.append(session.search(text).total)
        report(category, hits, times, floor)
        everything += times
        counts += floor
    report("all", [], everything, counts)
    report_facets(session)


def report_facets(session: SearchSession) -> None:
    """Time what a click on a value asks: all entries counted by every value under a filter."""
    values = session.search("", limit=0).facets
    picked = [Filters(customers=(name,)) for name in list(values.customers)[:40]]
    picked += [Filters(industries=(name,)) for name in values.industries]
    picked += [Filters(kinds=(kind,), levels=(Importance.NORMAL,)) for kind in EntryKind]
    taken = [best(partial(session.search, "", filters, limit=20)) for filters in picked]
    walls = [one.wall for one in taken]
    print(f"facets under a filter: p50 {statistics.median(walls):.1f}, p95 {p95(walls):.1f} ms")


def count_only(db: sqlite3.Connection, expression: str) -> None:
    sql = "SELECT count(*) FROM entry_words WHERE entry_words MATCH ?"
    db.execute(sql, (expression,)).fetchone()


class Taken(NamedTuple):
    """Milliseconds of one run."""

    wall: float
    cpu: float


def best(work: Callable[[], object]) -> Taken:
    """Return the shortest of three runs: the others measure the neighbours."""
    runs = []
    for _ in range(3):
        start, start_cpu = time.perf_counter(), time.process_time()
        work()
        wall, cpu = time.perf_counter() - start, time.process_time() - start_cpu
        runs.append(Taken(wall * 1000, cpu * 1000))
    return Taken(*map(min, zip(*runs, strict=True)))


def report(category: str, hits: list[int], taken: list[Taken], floor: list[Taken]) -> None:
    wall, cpu = zip(*taken, strict=True)
    ratio = sum(cpu) / sum(one.cpu for one in floor)
    found = f"{statistics.median(hits):.0f}" if hits else ""
    figures = (statistics.median(wall), p95(wall), max(wall), p95(cpu), ratio)
    print(f"{category:28}{found:>9}" + "".join(f"{figure:9.1f}" for figure in figures))


def p95(times: Sequence[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as scratch:
        main(size, Path(sys.argv[2]) if len(sys.argv) > 2 else Path(scratch))
