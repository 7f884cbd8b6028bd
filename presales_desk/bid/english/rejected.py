"""Knows the words by which an English request throws a bid out."""

from __future__ import annotations

import re

_BIDS = (
    r"(?:proposals?|bids?|tenders?|offers?|quotations?|quotes?|submissions?|responses?|"
    r"applications?|expressions? of interest)"
)
_OF_BIDDERS = (
    rf"(?:{_BIDS}|bidders?|tenderers?|offerors?|proposers?|respondents?|applicants?|suppliers?|"
    r"vendors?|proponents?)(?! (?:price|security|bond|guarantee)s?\b)"
)
REJECTED = re.compile(
    r"\b(?:non-?\s?responsive|disqualif\w+|rejected|(?:rejection|elimination) of|not be considered|"
    r"(?:will|shall) not be accepted|reject (?:the|a|any|such|their|its|it\b)|"
    r"(?:liable|lead) (?:for|to) (?:summary )?rejection|not be eligible|"
    r"not (?:consider|accept) (?:(?:lot \w+ )?(?:tenders|bids)|the|any|a|such|late|faxed|quotes|"
    r"proposals|offers)\b|not be (?:evaluated|opened)|not proceed to|"
    r"returned (?:to (?:\w+ ){1,3})?unopened|not acceptable|disregarded|ineligible|invalidated|"
    r"excluded from (?:further|the (?:procurement|process|evaluation|tender|competition)|"
    r"consideration|this|evaluation)|be eliminated|"
    r"(?:will|shall) be (?:set aside|excluded(?! from))|"
    r"(?:cause|grounds?) for (?:rejection|elimination)|"
    r"(?:result in|lead to) (?:\w+ )?(?:rejection|disqualification|elimination)\b|"
    r"only (?:the |those )?(?:\w+ ){0,2}(?:that|which|who|scoring|obtaining|achieving|meeting|"
    r"passing)\b"
    r"[^.;]{0,200}\b(?:will|shall) (?:proceed|be (?:considered|evaluated|opened|admitted|invited))|"
    r"(?:render|make)s? (?:the|an?|any|your|its|their|such|that) (?:\w+ )?"
    r"(?:tender|bid|proposal|offer|quotation|submission|response|application)s? "
    r"(?:non-?\s?compliant|invalid|ineligible|void)\b|"
    r"(?:shall|will) (?:be|constitute|be (?:treated|regarded|considered|deemed)(?: as| to be)?) "
    r"a (?:material|major) deviation|"
    r"(?:treated|regarded|considered|deemed) (?:as |to be )?"
    r"(?:non-?\s?compliant|non-?\s?conforming|invalid)|"
    r"not being (?:considered|evaluated|accepted|opened)\b|"
    rf"(?:will|shall|must|may) (?:\w+ly )?(?:reject|exclude|not (?:evaluate|open)) "
    rf"(?:(?!of\b|from\b)\w+ ){{0,3}}?{_OF_BIDDERS}\b|"
    rf"exclude from [\w ]{{4,50}}? {_OF_BIDDERS}\b|"
    rf"no (?:\w+ ){{0,2}}{_BIDS} (?:[\w:.]+ ){{0,10}}?(?:will|shall) be "
    r"(?:accepted|considered|opened|evaluated|entertained)|"
    r"removed from (?:further )?(?:consideration|evaluation|the (?:process|competition)))",
    re.IGNORECASE,
)
"""``will be rejected``, ``will exclude a Tender``, ``No late proposals will be accepted``; no
``shall exclude taxes``.
"""
