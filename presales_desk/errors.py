"""Refusals that the user is told about. Anything else that is raised is a bug."""

import errno
from typing import ClassVar

_REASONS = {
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
    errno.EACCES: "denied",
    errno.EPERM: "denied",
    errno.EROFS: "denied",
    errno.EISDIR: "folder",
    errno.ENAMETOOLONG: "long_name",
    errno.EIO: "device",
}


class Term(str):
    """A value that is itself a key of the words: looked up in the reader's language when shown.

    ``method.<list>.<item>`` names an item of the method, ``edit.<key>`` an edit, ``field.<kind>``
    a field, ``asked.<key info>`` whom the method asks about it; anything else stands below
    ``term`` in the message catalogue.

    Attributes:
        values: What fills the places of its words.

    """

    __slots__ = ("values",)

    values: dict[str, "str | int"]

    def __new__(cls, key: str, **values: "str | int") -> "Term":
        """Return the term ``key``."""
        term = super().__new__(cls, key)
        term.values = values
        return term


def reason_of(error: OSError) -> Term:
    """Return the reason a system gave, as a term in the reader's language."""
    return Term(f"reason.{_REASONS.get(error.errno or 0, 'other')}")


class ExpectedError(Exception):
    """A refusal that the user is told about in their own words.

    Attributes:
        key: Entry of the message catalogue, below ``error``.
        values: What fills its places: names, numbers, dates, never sentences; another refusal
            where that is the reason.

    """

    key: ClassVar[str]

    def __init__(self, **values: "str | int | ExpectedError") -> None:
        super().__init__(self.key, values)
        self.values = values


class NotWrittenError(ExpectedError):
    """A file could not be written: folder gone, disk full, no right to. Values: name, reason."""

    key = "file.not_written"


class NotReadError(ExpectedError):
    """A file could not be read. Values: name, reason."""

    key = "file.not_read"


class UnreadableError(NotReadError):
    """A file is there and cannot be read. Values: name, reason: also what to do about it."""

    key = "file.unreadable"


class AlteredPackageError(NotReadError):
    """A package file was altered on its way. Values: name, part: what in it."""

    key = "file.altered_package"


class UnsafeFileError(ExpectedError):
    """A foreign file breaks a limit or a rule of safety. Values: name, rule."""

    key = "file.unsafe"


class WrongFileKindError(ExpectedError):
    """A file is not what its place needs. Values: name, wanted."""

    key = "file.wrong_kind"


class NotJsonError(ExpectedError):
    """A file is no JSON text. Values: name, line, column."""

    key = "file.not_json"


class SendBlockedError(ExpectedError):
    """A deck may not leave the company yet. Values: name, count (of what stands against it)."""

    key = "deck.blocked"


class UnsuitableTemplateError(ExpectedError):
    """A presentation cannot serve as a template. Values: name, reason (a term)."""

    key = "template.unsuitable"


class OfficeMissingError(ExpectedError):
    """LibreOffice, which makes PDF files and pictures, is not installed. No values."""

    key = "office.missing"


class OfficeFailedError(ExpectedError):
    """LibreOffice gave no result, or took too long. No values."""

    key = "office.failed"


class NothingToShowError(ExpectedError):
    """None of the slides of an outline may stand in its deck. Values: name."""

    key = "deck.nothing_to_show"


class DiskFullError(ExpectedError):
    """There is no room; nothing was changed. Values: place."""

    key = "workspace.disk_full"


class NewerWorkspaceError(ExpectedError):
    """The database was written by a newer version of the program. Values: name, version."""

    key = "workspace.newer"


class DamagedWorkspaceError(ExpectedError):
    """The database is damaged. Values: name, copy (where the damaged file was kept)."""

    key = "workspace.damaged"


class WorkspaceGoneError(ExpectedError):
    """The folder of the workspace is not there any more. Values: place."""

    key = "workspace.gone"


class WorkspaceUnsuitableError(ExpectedError):
    """A workspace cannot live in this folder. Values: place, reason."""

    key = "workspace.unsuitable"


class ReadOnlyError(ExpectedError):
    """Another window holds this workspace, or its folder cannot be written. Values: place."""

    key = "workspace.read_only"


class OlderWorkspaceError(ReadOnlyError):
    """A workspace of an older program is only looked at, which cannot renew it. Values: place."""

    key = "workspace.older"


class InUseError(ExpectedError):
    """Another process holds this workspace for writing. Values: place, holder."""

    key = "workspace.in_use"


class StaleRecordError(ExpectedError):
    """A record was changed or deleted since the caller read it. Values: what."""

    key = "record.stale"


class MissingRecordError(ExpectedError):
    """There is no such record. Values: kind, id."""

    key = "record.missing"


class NotUniqueError(ExpectedError):
    """A value is taken already. Values: field, value."""

    key = "record.not_unique"


class StillNeededError(ExpectedError):
    """A record cannot go while others refer to it. Values: what."""

    key = "record.still_needed"


class ChangedSinceError(ExpectedError):
    """An edit cannot be undone because a later one touched the same. Values: edit, later."""

    key = "edit.changed_since"


class WrongValueError(ExpectedError):
    """What was typed cannot be stored in this field. Values: field, value, wanted."""

    key = "value.wrong"


class MissingValueError(WrongValueError):
    """A field that has to say something was left empty. Values: field."""

    key = "value.missing"


class StructureError(ExpectedError):
    """Data from a file does not have the structure its place needs.

    Every kind has the value ``place``, such as ``slides[3].points``; empty for the whole.
    """

    key = "structure.wrong"


class WrongContentError(ExpectedError):
    """A file does not hold what it is taken for. Values: name, problem (a StructureError)."""

    key = "file.wrong_content"


class FileTooLargeError(ExpectedError):
    """A file is larger than its purpose needs. Values: name, limit."""

    key = "file.too_large"


class UnknownKeyError(StructureError):
    """There is no such key here. Values: place, name, known (the keys there are)."""

    key = "structure.unknown_key"


class MissingKeyError(StructureError):
    """A key that must be there is not. Values: place, name."""

    key = "structure.missing_key"


class WrongTypeError(StructureError):
    """A value is of another type. Values: place, wanted, found (both terms)."""

    key = "structure.wrong_type"


class NotOneOfError(StructureError):
    """A value is none of those allowed. Values: place, found, allowed."""

    key = "structure.not_one_of"


class TooLargeError(StructureError):
    """A text, list or number is beyond every sensible size. Values: place, limit."""

    key = "structure.too_large"


class NotTomlError(StructureError):
    """A file is no TOML. Values: place (empty)."""

    key = "structure.not_toml"


class DuplicateError(StructureError):
    """A key stands twice among siblings. Values: place, value."""

    key = "structure.duplicate"


class MissingTextError(StructureError):
    """A text is given in one language only. Values: place (of the missing one)."""

    key = "structure.missing_text"


class MethodFileError(ExpectedError):
    """A file of the method breaks its rules. Values: file, line, place, problem (an error)."""

    key = "method.wrong"


class NothingFoundError(ExpectedError):
    """A command names something that is not there. Values: what, name."""

    key = "record.not_found"


class NoneClosedError(ExpectedError):
    """No archived project was closed in a period that figures are wanted of. Values: period."""

    key = "team.none_closed"


class AmbiguousNameError(ExpectedError):
    """A command names something by a word that more than one has. Values: what, name, count."""

    key = "record.ambiguous"


class DamagedRecordError(ExpectedError):
    """What is stored for one record makes no sense. Values: kind (a term), id."""

    key = "record.damaged"


class SummaryIncompleteError(ExpectedError):
    """A summary lacks what it needs to be filed. Values: count, field (the first missing)."""

    key = "summary.incomplete"


class CircularLineError(ExpectedError):
    """Somebody would report to themselves over others. Values: name, superior, chain."""

    key = "people.circular"


class NoContactsError(ExpectedError):
    """A file of contacts holds nobody. Values: name."""

    key = "people.no_contacts"


class NotReviewableError(ExpectedError):
    """The answer to a clause has an error. Values: ``clause``, ``trouble``."""

    key = "clause.not_reviewable"


class OtherProjectError(ExpectedError):
    """Answers that came back are about no clause of this project. Values: name."""

    key = "clause.other_project"


class ReasonMissingError(ExpectedError):
    """Something left over is to be given up without saying why. Values: name."""

    key = "follow_up.no_reason"
