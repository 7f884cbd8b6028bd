"""A field of points: a stance or an influence, as tables and forms of several pages have it."""

from __future__ import annotations

from typing import Any

from presales_desk.errors import WrongValueError
from presales_desk.ui.models.field import Field
from presales_desk.ui.overriding import override
from presales_desk.ui.words import translate


class PointsField(Field):
    """A whole number between two bounds: a stance or an influence."""

    @override
    def parse(self, typed: object) -> Any:
        value = super().parse(typed)
        least = 0 if self.name == "influence" else -100
        if value is not None and not least <= value <= 100:
            wanted = translate("PointsField", "a number from {least} to 100").format(least=least)
            raise WrongValueError(field=self.heading, value=str(value), wanted=wanted)
        return value
