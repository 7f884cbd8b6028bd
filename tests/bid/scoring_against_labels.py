"""Counts how much of what a person read in a tender the reader finds."""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

LABELS = Path(__file__).parent / "labels"
DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "tenders"
PRECISE = ("facts", "marked", "scoring")
"""Labelled completely: what else is found is wrong. Of facts, those with a label."""


@dataclass
class Count:
    """Of one kind: labels, those found, and all that was given out."""

    wanted: int = 0
    found: int = 0
    given: int = 0
    missed: list = field(default_factory=list)

    def add(self, other):
        self.wanted += other.wanted
        self.found += other.found
        self.given += other.given
        self.missed += other.missed

    @property
    def recall(self):
        return self.found / self.wanted if self.wanted else 1.0

    @property
    def precision(self):
        return self.found / self.given if self.given else 1.0


def labels(which=None):
    """Every label file of a set, by the name of its tender."""
    known = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(LABELS.glob("*.json"))]
    return [one for one in known if which in (None, one["set"])]


def compare(label, tender):
    """Count one tender against its label, by kind."""
    counts = {
        "facts": _facts(label["facts"], tender),
        "marked": _marked(label["marked"], tender),
        "scoring": _scoring(label["scoring"], tender),
    }
    if "documents" in label:
        counts["documents"] = _documents(label["documents"], tender)
    return counts


def _facts(wanted, tender):
    given = {fact.key: fact.value for fact in tender.facts}
    right = [key for key, value in wanted.items() if key in given and _same(value, given[key])]
    wrong = [(key, given.get(key)) for key in wanted if key not in right]
    return Count(len(wanted), len(right), sum(key in given for key in wanted), wrong)


def _same(wanted, given):
    if isinstance(wanted, (int, float)):
        return abs(float(given) - wanted) < 0.01
    if re.match(r"20\d\d-\d\d-\d\d", wanted):
        return given == wanted
    return _bare(wanted) in _bare(str(given))


def _marked(wanted, tender):
    given = [(c.mark, _bare(c.text.replace(c.mark, "", 1))) for c in tender.clauses if c.mark]
    missed, left = [], list(given)
    for mark, anchor in wanted:
        hit = next(
            (one for one in left if one[0] == mark and one[1].startswith(_bare(anchor))), None
        )
        left.remove(hit) if hit else missed.append(anchor)
    return Count(len(wanted), len(wanted) - len(missed), len(given), missed)


def _scoring(wanted, tender):
    left = list(tender.scoring)
    missed = []
    for anchor, points in wanted:
        hit = next((i for i in left if i.points == points and _bare(anchor) in _bare(i.item)), None)
        left.remove(hit) if hit else missed.append((anchor, points))
    return Count(len(wanted), len(wanted) - len(missed), len(tender.scoring), missed)


def _documents(wanted, tender):
    names = [_bare(document.name) for document in tender.documents]
    missed = [anchor for anchor in wanted if not any(_bare(anchor) in name for name in names)]
    right = sum(any(_bare(anchor) in name for anchor in wanted) for name in names)
    return Count(len(wanted), len(wanted) - len(missed), max(len(names), right), missed)


def _bare(text):
    return re.sub(r"[\s，,]", "", text)
