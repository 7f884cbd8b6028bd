"""Writes ``advice.md``, the page on rules of advice, with the table of facts as the program has it.

Run ``python docs/make_advice_page.py`` after the table changed; a test holds the page to it.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from presales_desk.method.fact_kinds import Fact, FactKind
from presales_desk.method.facts import FACTS

PAGE = Path(__file__).parent / "advice.md"
TESTS = {
    FactKind.TRUTH: "`holds`",
    FactKind.NUMBER: "`at_least`, `at_most`",
    FactKind.CHOICE: "`one_of`, `none_of`",
    FactKind.WORDS: "",
}
HEAD = """\
# Rules of advice

The program compares your records with rules. Ours are `resources/method/advice.toml`. To add your
own, put a file `advice.toml` into the folder `method` of your workspace. A rule with a key of ours
takes its place; with `off = true` it takes ours out of force. A mistake is reported with file and
line when the workspace is opened.

```toml
[[advice]]
key = "reference_for_banks"
about = "project"
severity = "warning"            # error blocks a decision, warning weakens us, hint improves
page = "competition"            # where it is mended
field = "we_say"                # the field to mend there; may be left out
when = [{ fact = "competitors", at_least = 1 }, { fact = "focus", at_most = 0 }]
name = { zh = "有 {competitors} 家对手，还没有重点。", en = "{competitors} rivals, no focus." }
help = { zh = "本公司要求先定重点。", en = "Our company asks for a focus first." }
action = { zh = "选出竞争重点", en = "Choose a focus" }   # text of a to-do; may be left out
```

All conditions of `when` must be met. `unknown = true` asks that a fact is unknown, and fits every
fact; what else is asked of an unknown fact is not met, but for `none_of`. A rule about something
else than the project may ask facts of the project as `project.<fact>`. Words in braces are filled
with facts. Weights and limits of the estimated chance stand in `win.toml`.

## Facts
"""


def page() -> str:
    """Return the whole page."""
    parts = [HEAD]
    for subject, facts in FACTS.items():
        parts.append(f"### `{subject}`\n\n| fact | asked with | meaning |\n|---|---|---|")
        parts.extend(_row(name, fact) for name, fact in facts.items())
        parts.append("")
    return "\n".join(parts)


def _row(name: str, fact: Fact) -> str:
    keys = f" ({', '.join(fact.values)})" if fact.values else ""
    return f"| `{name}` | {TESTS[fact.kind]} | {fact.meaning}{keys} |"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
