"""What the window says after gaps were made to-dos."""

from __future__ import annotations

from presales_desk.ui.words import translate


def words_of_made(new: int, left: int = 0) -> str:
    """Say how many to-dos are new, and how many gaps still wait for one."""
    if not new:
        return translate("TodoWords", "What matters among the gaps is in to-dos already.")
    made = translate("TodoWords", "New to-dos: {count}").format(count=new)
    if not left:
        return made
    words = translate("TodoWords", "{new}; less pressing gaps left: {left}")
    return words.format(new=made, left=left)
