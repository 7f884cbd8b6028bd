"""Pictures of charts and tables are told from photographs."""

import io
import random

import pytest
from PIL import Image, ImageDraw

from presales_desk.deck.reading.pictures import looks_drawn
from tests.deck.making import PIXEL


def saved(image):
    content = io.BytesIO()
    image.save(content, "PNG")
    return content.getvalue()


def a_chart():
    image = Image.new("RGB", (900, 600), "white")
    draw = ImageDraw.Draw(image)
    draw.line((80, 80, 80, 520), fill="black", width=5)
    draw.line((80, 520, 860, 520), fill="black", width=5)
    for place, height in enumerate((120, 260, 380)):
        draw.rectangle((160 + 220 * place, 520 - height, 280 + 220 * place, 520), fill="navy")
    return saved(image)


def a_table():
    image = Image.new("RGB", (800, 500), "white")
    draw = ImageDraw.Draw(image)
    for row in range(60, 460, 66):
        draw.line((40, row, 760, row), fill="gray", width=4)
    return saved(image)


def a_photograph():
    chance = random.Random(1)
    image = Image.frombytes("RGB", (40, 30), chance.randbytes(3600))
    return saved(image.resize((800, 600)))


def a_mark():
    image = Image.new("RGB", (600, 400), "white")
    ImageDraw.Draw(image).ellipse((200, 100, 400, 300), fill="red")
    return saved(image)


@pytest.mark.parametrize("content", [a_chart(), a_table()])
def test_axes_and_rules_give_a_chart_away(content):
    assert looks_drawn(content)


@pytest.mark.parametrize(
    "content",
    [a_photograph(), a_mark(), PIXEL, b"", b"no picture", a_chart()[:200]],
)
def test_everything_else_is_a_picture(content):
    assert not looks_drawn(content)
