"""Decks as the workspace asks for them: with the company's own marks."""

import datetime as dt

import pytest

from presales_desk.actions.decks import (
    BUILT_IN,
    deck_file_name,
    house_style,
    make_deck,
    preview_style,
)
from presales_desk.actions.find import outlines_of
from presales_desk.actions.profile import change_profile
from presales_desk.actions.sample import open_sample
from presales_desk.errors import ExpectedError
from presales_desk.records.job import Unattended


def test_the_profile_stands_on_the_deck(workspace):
    project = open_sample(workspace, "zh")
    change_profile(workspace, user_name="王一鸣", user_title="顾问", phone="138").applied(workspace)

    style = house_style(workspace, project)

    assert style.contact == "王一鸣 ｜ 顾问\n138"
    assert (style.project, style.customer) == (project.name, project.customer)


def test_a_stored_logo_that_cannot_be_shown_is_told(workspace):
    project = open_sample(workspace, "zh")
    sha256, _ = workspace.attachments.add_bytes(b"not a picture")
    change_profile(workspace, logo=sha256).applied(workspace)
    [(outline, _)] = outlines_of(workspace, project.id)

    deck = make_deck(workspace, outline.id, Unattended())

    assert "deck.logo" in [finding.key for finding in deck.warnings]


def test_looking_at_slides_needs_neither_the_template_nor_a_whole_logo(workspace):
    project = open_sample(workspace, "zh")
    logo, _ = workspace.attachments.add_bytes(b"logo")
    template, _ = workspace.attachments.add_bytes(b"template")
    change_profile(workspace, confidentiality="内部", logo=logo, deck_template=template).applied(
        workspace
    )
    for stored in (logo, template):
        workspace.attachments.path(stored).unlink()

    style = preview_style(workspace, project)

    assert (style.project, style.confidentiality) == (project.name, "内部")
    assert (style.logo, style.template) == (None, b"")


def test_a_chosen_template_is_named_in_place_of_the_company_s(workspace, tmp_path):
    project = open_sample(workspace, "zh")
    change_profile(workspace, deck_template_name="公司.pptx").applied(workspace)
    template = tmp_path / "他人.pptx"
    template.write_bytes(b"template")

    style = house_style(workspace, project, template)

    assert (style.template, style.template_name) == (b"template", "他人.pptx")


def test_the_file_of_a_deck_is_named_by_the_company_s_rule(workspace):
    project = open_sample(workspace, "zh")
    change_profile(workspace, naming_rule="{code}_{what}").applied(workspace)
    [(outline, _)] = outlines_of(workspace, project.id)

    name = deck_file_name(workspace, outline.but(occasion=""), dt.date(2026, 11, 20))

    assert name == f"{project.code}_交流PPT.pptx"


def test_the_built_in_template_is_used_whatever_the_company_s_is(workspace, tmp_path):
    project = open_sample(workspace, "zh")
    stored, _ = workspace.attachments.add_bytes(b"no template at all")
    change_profile(workspace, deck_template=stored, deck_template_name="坏.pptx").applied(workspace)
    [(outline, _)] = outlines_of(workspace, project.id)

    with pytest.raises(ExpectedError):
        make_deck(workspace, outline.id, Unattended())

    assert make_deck(workspace, outline.id, Unattended(), BUILT_IN).slide_count == 23


def test_looking_at_slides_names_the_company_s_template_and_leaves_the_logo_to_it(workspace):
    project = open_sample(workspace, "zh")
    logo, _ = workspace.attachments.add_bytes(b"never read")
    change_profile(
        workspace, logo=logo, deck_template="0" * 64, deck_template_name="公司.pptx"
    ).applied(workspace)

    style = preview_style(workspace, project)

    assert (style.template_name, style.template, style.logo) == ("公司.pptx", b"", None)
