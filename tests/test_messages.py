"""The message catalogues: the same entries with the same places in both languages."""

import string
import tomllib

import pytest

from presales_desk import assets
from presales_desk.errors import ExpectedError
from presales_desk.records.messages import catalogue

LANGUAGES = ("zh", "en")


def entries(language):
    """Every entry of a language by its dotted key."""
    found = {}

    def walk(node, path):
        for key, value in node.items():
            if isinstance(value, dict):
                walk(value, [*path, key])
            else:
                found[".".join([*path, key])] = value

    for file in assets.path(f"messages/{language}").glob("*.toml"):
        walk(tomllib.loads(file.read_text(encoding="utf-8")), [file.stem])
    return found


def places(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def fixed(text):
    """What stands around the places."""
    return "".join(piece for piece, *_ in string.Formatter().parse(text))


def is_chinese(text):
    return any("\u4e00" <= letter <= "\u9fff" for letter in text)


def all_errors(kind=ExpectedError):
    for each in kind.__subclasses__():
        yield each
        yield from all_errors(each)


def test_both_languages_have_the_same_entries():
    assert entries("zh").keys() == entries("en").keys()


def test_both_languages_fill_the_same_places():
    chinese = entries("zh")
    for key, text in entries("en").items():
        if not key.startswith("deck.day."):  # the months have names in English
            assert places(text) == places(chinese[key]), key


def test_no_text_is_left_in_the_other_language():
    for key, text in entries("zh").items():
        assert is_chinese(text) or not any(word.islower() for word in fixed(text).split()), key
    for key, text in entries("en").items():
        assert not is_chinese(text), key


@pytest.mark.parametrize("error", sorted(set(all_errors()), key=lambda e: e.__name__))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_has_words(error, language):
    assert catalogue(language).has(f"error.{error.key}")
