"""How fast search answers: ``python tests/bench/bench_search.py [texts] [folder]``.

Builds a catalogue over synthetic Chinese and English texts of 1 to 2 KB (kept in ``folder`` when
one is named, and used again) and prints the time of each category of query, with snippets and
facet counts, beside a bare FTS5 count of the same hits.
"""

from __future__ import annotations

import datetime as dt
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

from presales_desk.knowledge import catalogue, indexing
from presales_desk.knowledge.entry import Entry, EntryKind, Section
from presales_desk.knowledge.packages import Package, PackageName, PackageStore
from presales_desk.knowledge.query import Query
from presales_desk.knowledge.search import SearchSession
from presales_desk.records.enums import Result
from presales_desk.records.job import Unattended
from presales_desk.workspace.database import open_db, writing

PLACES = "广东 深圳 江苏 浙江 四川 湖北 陕西 山东 河北 福建 昆明 合肥 兰州 长沙 南昌 贵阳".split()
BODIES = "农信社 移动 电信 公安局 人民医院 轨道交通 社保中心 海关 税务局 电网 大学 机场 水务 港口".split()
WORDS = (
    "四级组网 割接 回退 演练 评估 疑虑 评分 预算 备件 网管 接口 培训 核心 汇聚 接入 链路 冗余 时延"
    " 带宽 加密 等保 密评 国产化 信创 灾备 机房 运维 驻场 质保 验收 试点 招标 投标 澄清 应标 偏离"
    " 方案 架构 平台 数据 迁移 测试 报价 成本 案例 业绩 资质 团队 计划 风险 客户 主任 处长 专家"
    " 竞争对手 关系 需求 痛点 价值 优势 劣势 机会 威胁 交流 汇报 讲标 答疑 决策 签约 合同 交付"
).split()
COMMON = "的 是 在 和 了 与 对 为 由 按 将 已 可 需 应 不 我方 项目 进行 提供 支持 实现 要求 采用".split()
ENGLISH = (
    "network migration rollback rehearsal evaluation budget spare parts management interface training"
    " core access link redundancy latency bandwidth encryption compliance backup datacenter operation"
    " warranty acceptance pilot tender clarification deviation architecture platform testing quotation"
    " reference team schedule risk customer director expert competitor requirement value strength"
    " weakness chance threat exchange presentation decision contract delivery IPsec VPN MPLS SDN 5G"
).split()


def rare_words(chance: random.Random) -> list[str]:
    """Names as they are made up of ordinary characters: thousands of different ones."""
    letters = "安博诚德恒宏华嘉金景凯朗联明诺普启锐盛泰腾威信旭亚毅宇远展正智中卓新创达飞海"
    return ["".join(chance.choices(letters, k=3)) for _ in range(3000)]


def an_entry(number: int, chance: random.Random, names: list[str]) -> Entry:
    customer = f"{chance.choice(PLACES)}{chance.choice(BODIES)}"
    day = dt.date(2016, 1, 1) + dt.timedelta(days=number * 3900 // 100_000)
    english = chance.random() < 0.3
    return Entry(
        id=f"e{number:07}",
        kind=chance.choice(list(EntryKind)),
        title=f"{customer}{chance.choice(WORDS)}{chance.choice(WORDS)}",
        project=f"{customer}{chance.choice(names)}项目",
        customer=customer,
        industry=chance.choice(BODIES),
        result=chance.choice([*Result]),
        competitors=(f"{chance.choice(names[:12])}公司",) if number % 3 else (),
        language="en" if english else "zh",
        date=day,
        revision=1,
        filed=dt.datetime.combine(day, dt.time(), dt.UTC),
        sections=(Section(text=(english_text if english else chinese_text)(chance, names)),),
    )


def chinese_text(chance: random.Random, names: list[str]) -> str:
    size, sentences = chance.randint(330, 650), list[str]()
    while sum(map(len, sentences)) < size:
        words = (
            chance.choices(WORDS, k=4) + chance.choices(COMMON, k=5) + chance.choices(names, k=2)
        )
        chance.shuffle(words)
        sentences.append("".join(words) + chance.choice("，。；"))
    return "".join(sentences) + code(chance) + " " + chance.choice(ENGLISH)


def english_text(chance: random.Random, names: list[str]) -> str:
    words = chance.choices(ENGLISH, k=chance.randint(140, 270))
    return " ".join(words) + f". {code(chance)} {chance.choice(names)}"


def code(chance: random.Random) -> str:
    return f"{chance.choice(['NZ', 'QX', 'HW'])}-{chance.randint(1000, 9999)}"


def queries(chance: random.Random, names: list[str]) -> dict[str, list[str]]:
    def pick(make: object, count: int = 25) -> list[str]:
        return [make() for _ in range(count)]  # type: ignore[operator]

    one, words = chance.choice, [word for word in WORDS if len(word) == 2]
    return {
        "1 character": pick(lambda: one(one(WORDS))),
        "2 characters, a word": pick(lambda: one(words)),
        "2 characters across words": pick(lambda: one(words)[1] + one(words)[0]),
        "4 characters": pick(lambda: one(words) + one(words)),
        "piece of a name": pick(lambda: one(names)[:2] + "公司"[: one([0, 1])]),
        "name": pick(lambda: one(PLACES) + one(BODIES) + one(names)),
        "2 to 3 terms": pick(lambda: " ".join(chance.sample(WORDS, one([2, 3])))),
        "Chinese and English": pick(lambda: f"{one(WORDS)} {one(ENGLISH)}"),
        "English": pick(lambda: f"{one(ENGLISH)} {one(ENGLISH)}"),
        "product code": pick(lambda: code(chance)),
        "beginning of a word": pick(lambda: one(ENGLISH)[: one([2, 3, 4])]),
    }


def build(path: Path, count: int) -> None:
    """Fill a catalogue straight from entries: packages on the disk are not what is measured."""
    chance = random.Random(7)
    names = rare_words(chance)
    db = open_db(path)
    catalogue.remake(db, PackageStore(path.parent / "none"), Unattended())
    start = time.perf_counter()
    with writing(db):
        for number in range(count):
            entry = an_entry(number, chance, names)
            indexing.add(db, Package(PackageName(entry.id, 1, "0" * 40), path.parent, entry))
    print(
        f"built {count} in {time.perf_counter() - start:.0f} s, {path.stat().st_size / 1e6:.0f} MB"
    )
    db.close()


def main(count: int, folder: Path) -> None:
    path = folder / f"catalogue-{count}.db"
    if not path.exists():
        build(path, count)
    chance = random.Random(8)
    asked = queries(chance, rare_words(random.Random(7)))
    session, bare = SearchSession(path), open_db(path, read_only=True)
    everything: list[float] = []
    counts: list[float] = []
    print(f"{'category':28}{'hits':>8}{'p50 ms':>9}{'p95 ms':>9}{'max ms':>9}{'/ bare':>8}")
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


def count_only(db: object, expression: str) -> None:
    sql = "SELECT count(*) FROM entry_words WHERE entry_words MATCH ?"
    db.execute(sql, (expression,)).fetchone()  # type: ignore[attr-defined]


def best(work: object) -> float:
    """Return the shortest of three runs, in milliseconds: the others measure the neighbours."""
    times = []
    for _ in range(3):
        start = time.perf_counter()
        work()  # type: ignore[operator]
        times.append((time.perf_counter() - start) * 1000)
    return min(times)


def report(category: str, hits: list[int], times: list[float], floor: list[float]) -> None:
    p50, p95 = statistics.median(times), statistics.quantiles(times, n=20)[-1]
    ratio = sum(times) / sum(floor)
    found = f"{statistics.median(hits):.0f}" if hits else ""
    print(f"{category:28}{found:>8}{p50:9.1f}{p95:9.1f}{max(times):9.1f}{ratio:8.1f}")


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as scratch:
        main(size, Path(sys.argv[2]) if len(sys.argv) > 2 else Path(scratch))
