"""Names of the files we write, by the naming rule of the company profile.

Method: the exchange summary presupposes a naming rule for presales documents (section 14).
"""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING

from presales_desk.actions.find import profile as company_profile
from presales_desk.records.summary import Profile
from presales_desk.workspace.files import safe_name

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.records.project import Project
    from presales_desk.workspace.workspace import Reader

PLACES = ("date", "customer", "project", "code", "what", "author", "company")
"""What a naming rule can hold, each in braces."""

_NO_WHAT = "{what}"


def named(reader: Reader, project: Project, what: str, day: dt.date) -> str:
    """Return the name of a file on ``project`` by the company's rule; see ``file_name``."""
    company = company_profile(reader)
    return file_name(company.naming_rule, project, what, profile=company, day=day)


def file_name(rule: str, project: Project, what: str, *, profile: Profile, day: dt.date) -> str:
    """Return a file name without its ending, safe on every system.

    Args:
        rule: Such as ``{date}_{customer}_{project}_{what}``; a broken one counts as the usual.
        project: Gives customer, project and code.
        what: Kind of the document in its own language, such as ``Summary``.
        profile: Gives author and company.
        day: Becomes ``20261120``.

    """
    values = {
        "date": day.strftime("%Y%m%d"),
        "customer": project.customer,
        "project": project.name,
        "code": project.code,
        "what": what,
        "author": profile.user_name,
        "company": profile.company_short or profile.company,
    }
    pattern = rule if is_naming_rule(rule) else Profile().naming_rule
    filled = pattern.format(**values).split("_")
    return safe_name("_".join(part.strip() for part in filled if part.strip()))


def is_naming_rule(rule: str) -> bool:
    """Tell whether ``rule`` can be filled and tells documents of different kinds apart."""
    try:
        places = [place for _, place, spec, _ in Formatter().parse(rule) if place or spec]
    except ValueError:
        return False
    return _NO_WHAT in rule and all(place in PLACES for place in places)
