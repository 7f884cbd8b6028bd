"""What the method advises on the words of a benefit: verbs by family, and what they act on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from presales_desk.method.items import VerbFamily


def verbs_hint() -> str:
    """Return with which verbs a benefit is worded, and of what each family is said."""
    families = [_family_line(family) for family in load().benefit_verbs]
    families.append(_joined([verb.name.of(language()) for verb in load().extra_benefit_verbs]))
    between = "；" if language() == "zh" else "; "
    words = translate("FfabLibrary", "Words for a benefit: {verbs}")
    return words.format(verbs=between.join(filter(None, families)))


def _family_line(family: VerbFamily) -> str:
    verbs = _joined([verb.of(language()) for verb in family.verbs])
    objects = _joined([thing.of(language()) for thing in family.objects])
    said = translate("FfabLibrary", "{verbs} ({objects})")
    return said.format(verbs=verbs, objects=objects) if objects else verbs


def _joined(words: list[str]) -> str:
    return ("、" if language() == "zh" else ", ").join(words)
