"""Knows the lines that introduce a list of the papers of an English bid."""

from __future__ import annotations

import re

_BIDS = (
    r"(?:proposals?|bids?|tenders?|offers?|quotes?|quotations?|submissions?|responses?|"
    r"registrations?|applications?|expressions? of interest|components?|envelopes?|volumes?|"
    r"packages?|dossiers?)"
)
_PAPERS = (
    r"(?:documents|forms|items|attachments|schedules|certifications|certificates|declarations|"
    r"annexes|appendices|documentation|papers|returnables)"
)
PAPERS_BELOW = re.compile(
    rf"\b{_BIDS}\b[^.:]{{0,40}}\b(?:must|shall|should|will|is to|are to)\b[^.:]{{0,20}}"
    r"\b(?:contain|include|comprise|consist of|be accompanied by|(?:be )?(?:organi[sz]ed|arranged|"
    r"structured|assembled|divided|presented|submitted|provided)(?= .*\b(?:follow|order|parts|"
    r"sections))|follow)\b[^.]{0,90}(?::|following\.)|"
    rf"\b(?:must|shall|should|(?:is|are) (?:required|requested) to|requests? that|"
    r"(?:bidder|tenderer|offeror|vendor)s? to)\b[^.:]{0,30}"
    r"\b(?:submit|return|provide|include|attach|upload|complete|enclose)\b[^.:]{0,30}"
    rf"(?:\bfollowing (?:\w+ ){{0,2}}{_PAPERS}\b|"
    rf"\b{_PAPERS} (?:listed |set out )?(?:below|as follows))[^.:]{{0,40}}(?::|\.(?=.*:$))|"
    rf"\b{_BIDS}\b[^.:]{{0,20}}\bin\b[^.:]{{0,30}}\b(?:sections|parts|volumes|envelopes|files)\b"
    r"[^.:]{0,30}:$|"
    r"\b(?:must|shall|should)\b[^.:]{0,20}\b(?:submit|include|enclose|attach)\b[^.:]{0,20}"
    r"\bwith (?:its|their|the|each|your) (?:bid|tender|proposal|offer|response)\b[^.:]{0,20}:|"
    r"\b(?:must|shall|should)\b[^.:]{0,20}\b(?:return|provide|submit|"
    r"complete) the following(?! (?:\w+ )?(?:services?|tasks?|work|"
    r"deliverables?|functions?|duties|features?|support|reports?|insurance|coverages?)\b)"
    r"[^.:]{0,20}:|"
    r"\b(?:offeror|bidder|tenderer|proposer|respondent)s? (?:must|shall|should) (?:submit|"
    r"return):$|"
    r"\bthe following (?:must|shall|should|will|are to|are required to) be (?:submitted|included|"
    r"returned|attached|provided|enclosed)\b[^.:]{0,80}:|"
    rf"\bfollowing (?:\w+ ){{0,2}}{_PAPERS} (?:must|shall|should|are (?:to|required to)) be "
    r"(?:submitted|included|returned|attached|provided|completed|uploaded|enclosed)\b[^.:]{0,60}:|"
    rf"^[^.:]{{0,30}}\b{_PAPERS} (?:to be (?:submitted|returned|provided|included|scanned|"
    r"uploaded|furnished|enclosed|attached)|"
    r"required|comprising the)\b[^.:]{0,70}:?$|"
    r"^(?:[IVX\d]{1,4}\.\s*)?(?:technical|financial|eligibility|commercial|"
    r"administrative)\b[\w ]{0,30}"
    r"\b(?:envelope|component|documents):?$|"
    r"\b(?:two|three|four|2|3|4)[ -](?:part|envelope|cover|packet|stage)\b[^.:]{0,40}"
    r"\b(?:of|as follows|compris\w+):$|"
    r"\b(?:must|shall|should|please|are (?:requested|invited|asked) to)\b[^.:]{0,30}"
    r"\b(?:send|e-?mail|submit) the following\b(?:[^.:]|\.(?=\w)){0,120}:$|"
    r"\bplease (?:send|submit|provide|return|include|attach)\b[^.:]{0,40}:$|"
    r"^[\d.\s]*(?:[A-Z][\w’-]* ){0,4}(?:Forms|Submittals|Returnables):$|"
    r"^(?:\d{1,2}\.\s*)?[^.:]{0,20}\b(?:submission|bid|tender|proposal)s? "
    r"(?:checklist|contents):?$|"
    r"^[\d.\s]*(?:(?:submittal|response|RF[PQ]|documents?|forms?) )?checklist:?$|"
    r"^[\d.\s]*(?:tender|bid|proposal|response|submission) (?:response )?"
    r"(?:schedules|returnables)$|"
    r"^[\d.\s]*(?:required|mandatory) (?:forms|documents|attachments|submittals):?$",
    re.IGNORECASE,
)
"""What introduces the list of the papers of a proposal."""
