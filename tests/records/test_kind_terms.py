"""What kinds of records and their fields are called."""

import pytest

from presales_desk.records.exchange import AgendaItem, Preparation
from presales_desk.records.kind_terms import field_term, kind_name, kind_term
from presales_desk.records.messages import LANGUAGES, catalogue
from presales_desk.records.outline import FfabEntry
from presales_desk.workspace.kinds import KINDS


def test_a_kind_is_called_by_its_words():
    assert kind_name(AgendaItem) == "agenda_item"
    assert kind_name(FfabEntry) == "ffab_entry"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_word(kind, language):
    assert catalogue(language).has(f"term.{kind_term(kind)}")


def test_a_field_has_a_name_of_its_own_or_the_one_it_has_anywhere():
    assert field_term(Preparation, "due") == "field.preparation.due"
    assert field_term(Preparation, "note") == "field.any.note"
