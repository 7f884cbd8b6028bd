"""What the elements of web pages are to a reader of their words."""

from __future__ import annotations

DROPPED = frozenset(
    (
        "head",
        "title",
        "script",
        "style",
        "noscript",
        "template",
        "object",
        "iframe",
        "svg",
        "math",
        "xml",
        "select",
        "button",
        "textarea",
        "del",
        "nav",
        "footer",
        "aside",
    )
)
"""Elements whose words are none of the text: for machines, for finding the way, or deleted."""
GROUPS = frozenset(("thead", "tbody", "tfoot"))
ROWS = GROUPS | {"table", "tr", "td", "th"}
LISTS = frozenset(("ol", "ul", "menu", "dir"))
LEVELS = {f"h{level}": level for level in range(1, 7)}
BLOCKS = (
    ROWS
    | LISTS
    | LEVELS.keys()
    | {
        "address",
        "article",
        "blockquote",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "form",
        "header",
        "hr",
        "legend",
        "li",
        "main",
        "p",
        "pre",
        "section",
        "summary",
    }
)
"""Elements that begin and end lines."""
UNCLOSED = frozenset(
    (
        "a",
        "area",
        "b",
        "base",
        "body",
        "br",
        "col",
        "dd",
        "div",
        "dt",
        "font",
        "head",
        "hr",
        "html",
        "img",
        "input",
        "li",
        "link",
        "meta",
        "option",
        "p",
        "source",
        "span",
        "strong",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "wbr",
    )
)
"""Tags that a page may leave open, or that have no end."""
