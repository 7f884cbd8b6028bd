"""Answering the figures of a clause with what our products measure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.bid.demands import demands_of, deviation_from, worst
from presales_desk.bid.quantities import read_span
from presales_desk.knowledge.likeness import telling_words
from presales_desk.records.enums import Deviation
from presales_desk.records.messages import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presales_desk.bid.demands import Demand
    from presales_desk.records.bid import ProductParameter

_NAMES = "/"
_COUNTED = re.compile(r"(?:[天月年次]数|时间|时长|期限)$")
"""How the name of what is counted ends: ``保存天数``, ``响应时间``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductAnswer:
    """What a product of ours says to the figures of a clause.

    Attributes:
        product: Empty for what holds for all products.
        evidence: What proves the parameters, in words, else the names of their files.
        used: The parameters, in the order of the figures.
        answered, demanded: Figures that a parameter answers, and all that the clause demands.
        deviation: None while a figure is unanswered, unless another one falls short already.

    """

    product: str
    response: str
    evidence: str
    used: tuple[ProductParameter, ...]
    answered: int
    demanded: int
    deviation: Deviation | None


@dataclass(frozen=True, slots=True)
class _Met:
    demand: Demand
    parameter: ProductParameter
    deviation: Deviation


def product_answers(
    text: str, parameters: Iterable[ProductParameter], language: str
) -> list[ProductAnswer]:
    """Return what each product says to a clause; those that answer no figure are left out.

    Args:
        text: The requirement.
        parameters: The library; those without a product answer for every product.
        language: Of the response.

    """
    demands = demands_of(text)
    if not demands:
        return []
    by_product: dict[str, list[ProductParameter]] = {}
    for parameter in parameters:
        by_product.setdefault(parameter.product.strip(), []).append(parameter)
    common = by_product.pop("", [])
    products = by_product or {"": []}
    answers = (
        _answer(product, demands, [*own, *common], language) for product, own in products.items()
    )
    return [answer for answer in answers if answer is not None]


def is_figure(parameter: ProductParameter) -> bool:
    """Tell whether the value of a parameter can be compared with a demand."""
    return read_span(parameter.value, parameter.unit) is not None


def _answer(
    product: str, demands: Sequence[Demand], parameters: Sequence[ProductParameter], language: str
) -> ProductAnswer | None:
    met = [found for demand in demands if (found := _met(demand, parameters)) is not None]
    if not met:
        return None
    decided = worst(each.deviation for each in met)
    is_certain = len(met) == len(demands) or decided is Deviation.NEGATIVE
    return ProductAnswer(
        product=product,
        response=_response(product, met, language),
        evidence=_joined((_proof(each.parameter) for each in met), language),
        used=tuple(dict.fromkeys(each.parameter for each in met)),
        answered=len(met),
        demanded=len(demands),
        deviation=decided if is_certain else None,
    )


def _met(demand: Demand, parameters: Sequence[ProductParameter]) -> _Met | None:
    """Return what answers a demand: the parameter with the longest name that its words hold.

    The words before a figure say what is measured; where they name nothing, those behind it do,
    as in ``不少于 30 类数据源``.
    """
    for said in (demand.before, demand.after):
        words = telling_words(said)
        named = [each for each in parameters if _is_named(each, words)]
        for parameter in sorted(named, key=lambda each: -len(each.name)):
            span = read_span(parameter.value, parameter.unit)
            deviation = None if span is None else deviation_from(demand, span)
            if deviation is not None:
                return _Met(demand, parameter, deviation)
    return None


def _is_named(parameter: ProductParameter, words: frozenset[str]) -> bool:
    names = (telling_words(name) for each in parameter.name.split(_NAMES) for name in _said(each))
    return any(name and name <= words for name in names)


def _said(name: str) -> tuple[str, str]:
    """Return a name, and it without what only says that it is counted: a demand leaves that out.

    ``录像保存天数`` answers ``录像保存不少于90天``, ``响应时间`` answers ``2小时内响应``.
    """
    return name, _COUNTED.sub("", name.strip())


def _response(product: str, met: Sequence[_Met], language: str) -> str:
    words = catalogue(language)
    told = [
        words.text(
            f"bid.parameter.{each.deviation}",
            name=each.parameter.name.partition(_NAMES)[0].strip(),
            value=_value(each.parameter),
            demand=each.demand.text,
        )
        for each in met
    ]
    product = product or words.text("bid.parameter.ours")
    return words.text("bid.parameter.several", product=product, told=_joined(told, language))


def _proof(parameter: ProductParameter) -> str:
    return parameter.evidence.strip() or parameter.file_name


def _joined(texts: Iterable[str], language: str) -> str:
    return ("；" if language == "zh" else "; ").join(dict.fromkeys(filter(None, texts)))


def _value(parameter: ProductParameter) -> str:
    value, unit = parameter.value.strip(), parameter.unit.strip()
    return value if not unit or value.casefold().endswith(unit.casefold()) else f"{value} {unit}"
