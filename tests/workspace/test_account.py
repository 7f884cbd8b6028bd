"""Edits are signed with a person's name where the system knows it."""

import pwd

import pytest

from presales_desk.workspace.account import account_name


def the_system_says(monkeypatch, comment):
    entry = pwd.struct_passwd(("linx", "x", 1000, 1000, comment, "/home/linx", "/bin/sh"))
    monkeypatch.setattr(pwd, "getpwuid", lambda _: entry)
    monkeypatch.setenv("LOGNAME", "linx")


@pytest.mark.parametrize(
    ("comment", "name"),
    [("林晓,,,", "林晓"), ("Lin Xiao", "Lin Xiao"), ("", "linx"), (",,", "linx")],
)
def test_the_full_name_comes_before_that_of_the_account(monkeypatch, comment, name):
    the_system_says(monkeypatch, comment)

    assert account_name() == name


def test_an_account_that_the_system_does_not_know_has_no_name(monkeypatch):
    def unknown(_):
        raise KeyError

    monkeypatch.setattr(pwd, "getpwuid", unknown)

    assert account_name() == ""
