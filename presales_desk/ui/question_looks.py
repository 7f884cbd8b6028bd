"""Tones of the types of questions, and of where those who ask them stand."""

from __future__ import annotations

from presales_desk.method.keys import QuestionKind
from presales_desk.planning.people import Attitude

KIND_TONES = {
    QuestionKind.INFORMATION: "neutral",
    QuestionKind.ABILITY: "warning",
    QuestionKind.TRAP: "danger",
    QuestionKind.PROMPTING: "success",
}
STANCE_TONES = {
    Attitude.SUPPORTER: "success",
    Attitude.NEUTRAL: "neutral",
    Attitude.OPPONENT: "danger",
    Attitude.UNKNOWN: "line",
}
