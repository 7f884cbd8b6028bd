"""Finds the line of a place in a TOML file, which the parser does not tell.

Used only to word an error. The text is known to be valid TOML by then.
"""

from __future__ import annotations

import re

_TOKEN = re.compile(
    r'(?P<text>"""[\s\S]*?"""|\'\'\'[\s\S]*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\')'
    r"|(?P<skip>[ \t\r]+|#[^\n]*)"
    r"|(?P<mark>[\[\]{}=,.\n])"
    r"|(?P<word>[^\s\[\]{}=,.\"'#]+)"
)
_LAST_STEP = re.compile(r"(\.?[^.\[\]]+|\[\d+\])$")


def line_of(text: str, place: str) -> int:
    """Return the line (from 1) of ``place``, such as ``key_info[2].name``, or of its parent."""
    lines = _Places(text).lines
    while place and place not in lines:
        place = _LAST_STEP.sub("", place)
    return lines.get(place, 1)


class _Places:
    """Walks over a TOML document and notes the line where every place begins."""

    def __init__(self, text: str) -> None:
        self.lines: dict[str, int] = {}
        self._counts: dict[str, int] = {}
        self._tokens = _tokens(text)
        self._at = 0
        self._document()

    def _document(self) -> None:
        table = ""
        while self._next:
            if self._next == "\n":
                self._take()
            elif self._next == "[":
                table = self._header()
            else:
                self._pair(table)

    def _header(self) -> str:
        self._take()
        array = self._next == "["
        *parents, last = self._keys("]")
        table = ""
        for parent in parents:
            table = _join(table, parent)
            if table in self._counts:
                table += f"[{self._counts[table] - 1}]"
        table = _join(table, last)
        if array:
            self._take()
            self._note(table)
            self._counts[table] = self._counts.get(table, 0) + 1
            table += f"[{self._counts[table] - 1}]"
        self._note(table)
        return table

    def _pair(self, table: str) -> None:
        for key in self._keys("="):
            table = _join(table, key)
            self._note(table)
        self._value(table)

    def _value(self, place: str) -> None:
        if self._next == "[":
            self._array(place)
        elif self._next == "{":
            self._inline_table(place)
        else:
            while self._next and self._next not in {",", "]", "}", "\n"}:
                self._take()

    def _array(self, place: str) -> None:
        self._take()
        count = 0
        while self._next != "]":
            if self._next in {",", "\n"}:
                self._take()
                continue
            self._note(f"{place}[{count}]")
            self._value(f"{place}[{count}]")
            count += 1
        self._take()

    def _inline_table(self, place: str) -> None:
        self._take()
        while self._next != "}":
            if self._next == ",":
                self._take()
            else:
                self._pair(place)
        self._take()

    def _keys(self, end: str) -> list[str]:
        """Take the parts of a dotted key and the mark after it."""
        keys: list[str] = []
        while self._next != end:
            token = self._take()
            if token not in {".", "["}:
                keys.append(token.strip("\"'"))
        self._take()
        return keys

    @property
    def _next(self) -> str:
        return self._tokens[self._at][0] if self._at < len(self._tokens) else ""

    def _take(self) -> str:
        self._at += 1
        return self._tokens[self._at - 1][0]

    def _note(self, place: str) -> None:
        line = self._tokens[min(self._at, len(self._tokens) - 1)][1]
        self.lines.setdefault(place, line)


def _join(table: str, key: str) -> str:
    return f"{table}.{key}" if table else key


def _tokens(text: str) -> list[tuple[str, int]]:
    tokens: list[tuple[str, int]] = []
    line = 1
    for match in _TOKEN.finditer(text):
        if match.lastgroup != "skip":
            tokens.append((match.group(), line))
        line += match.group().count("\n")
    return tokens
