"""What the docstring of a pattern gives as an example, the pattern finds."""

import ast
import importlib
import re
from itertools import pairwise
from pathlib import Path

import pytest

import presales_desk.bid

ROOM = Path(presales_desk.bid.__file__).parent
_NOT_FOUND = re.compile(r"; | but |\b(?:no|not|none)\b")
"""From here on a docstring may name what the pattern leaves alone."""


def modules():
    for file in sorted(ROOM.rglob("*.py")):
        yield ".".join(("presales_desk.bid", *file.relative_to(ROOM).with_suffix("").parts))


def described(module):
    """The compiled patterns of a module that a docstring follows, by their names."""
    body = ast.parse(Path(module.__file__).read_text(encoding="utf-8")).body
    for constant, said in pairwise(body):
        is_said = isinstance(said, ast.Expr) and isinstance(said.value, ast.Constant)
        if isinstance(constant, ast.Assign) and is_said:
            name = ast.unparse(constant.targets[0])
            pattern = getattr(module, name, None)
            if isinstance(pattern, re.Pattern):
                yield name, pattern, " ".join(said.value.value.split())


def examples(docstring):
    told = _NOT_FOUND.split(docstring)[0]
    return [
        one.replace("……", "某某内容在这里写明").replace("…", "some words")
        for one in re.findall(r"``(.+?)``", told)
    ]


@pytest.mark.parametrize("name", list(modules()))
def test_a_pattern_finds_what_its_docstring_says_it_finds(name):
    missed = [
        f"{pattern}: {example}"
        for pattern, compiled, docstring in described(importlib.import_module(name))
        for example in examples(docstring)
        if not compiled.search(example)
    ]

    assert missed == []


def test_most_patterns_give_examples():
    count = sum(
        len(examples(docstring))
        for name in modules()
        for _, _, docstring in described(importlib.import_module(name))
    )

    assert count > 250
