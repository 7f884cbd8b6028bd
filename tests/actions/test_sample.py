"""The sample project: both languages are complete, agree with each other and break no limit."""

import datetime as dt
import re
import tomllib

import pytest

from presales_desk import assets
from presales_desk.actions.coverage import read_coverage
from presales_desk.actions.file_renaming import misnamed
from presales_desk.actions.profile import change_profile
from presales_desk.actions.sample import open_sample, read_sample
from presales_desk.actions.sample_days import shifted
from presales_desk.deck.layout import place
from presales_desk.knowledge.entry import EntryKind, NewEntry
from presales_desk.method import load
from presales_desk.method.keys import KeyInfoItem, MovingKind, QuestionKind, Section, Stage
from presales_desk.planning.dates import date_findings, next_milestone
from presales_desk.planning.key_info import ItemStatus, assess_key_info
from presales_desk.planning.outline import outline_findings
from presales_desk.planning.outline import sections as blocks_of
from presales_desk.planning.result_scores import score_findings
from presales_desk.planning.storyline import storyline
from presales_desk.planning.summary import assess_summary, filing_findings
from presales_desk.planning.summary_phases import phase_findings
from presales_desk.records.enums import Result, SlideKind, Verdict
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import FfabEntry, Outline, Slide
from presales_desk.records.plan import Phase
from presales_desk.records.project import KeyFact, Milestone, Project
from presales_desk.records.questions import OwnQuestion, Question
from presales_desk.records.rehearsal import Rehearsal
from presales_desk.records.result_points import total
from presales_desk.records.slide_content import INTERNAL
from presales_desk.records.summary import Attachment, Profile, ProjectSummary
from presales_desk.structure import plain, read
from presales_desk.workspace.workspace import WORKSPACE

TODAY = dt.date(2026, 11, 20)
LANGUAGES = ("zh", "en")
FRAME = (Section.OPENING, Section.CLOSING)
HAN = re.compile(r"[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]")
ENGLISH_SENTENCE = re.compile(r"(?:[A-Za-z]{2,}[ ,]+){3,}")
A_COMPETITOR = re.compile(
    r"(?<![A-Za-z])[A-F]\s?公司|公司\s?[A-F](?![A-Za-z])|[Cc]ompan(?:y|ies) [A-F]\b"
)

# Characters in Chinese and in English, as the templates are drawn for them.
LIMITS = {
    "kicker": (12, 26),
    "takeaway": (40, 95),
    "source": (60, 140),
    "topic": (14, 34),
    "question": (22, 55),
    "lead": (25, 58),
    "point": (18, 45),
    "detail": (30, 75),
    "proof_number": (7, 7),
    "proof_text": (39, 90),
    "caption": (34, 79),
    "chart_point": (24, 58),
    "concern": (14, 34),
    "fact": (32, 69),
    "wanted": (18, 42),
    "cause": (24, 58),
    "mechanism": (30, 70),
    "note": (24, 55),
    "card": (11, 26),
    "field": (46, 115),
    "feature": (8, 20),
    "function": (20, 48),
    "benefit": (26, 60),
    "ours": (20, 45),
    "check": (12, 28),
    "record": (24, 58),
    "column": (10, 26),
    "column_detail": (26, 65),
    "question_topic": (32, 75),
    "recap": (27, 64),
    "what": (20, 45),
    "who": (8, 20),
    "when": (6, 14),
    "thanks": (5, 14),
    "wish": (30, 70),
}
PARTS = ("donut", "bars")
SHARES = {"T": (10, 20), "Q": (15, 25), "C": (10, 20), "S1": (30, 45), "S2": (10, 15)}
"""The part of the content slides that each block should take, in percent."""
FIELDS = {
    SlideKind.AGENDA: {"items": {"topic": "topic", "question": "question"}},
    SlideKind.SECTION: {"lead": "lead"},
    SlideKind.BULLETS: {"points": {"text": "point", "detail": "detail"}},
    SlideKind.CHART: {"points": "chart_point"},
    SlideKind.TREND_CHART: {"points": "chart_point"},
    SlideKind.PAIN_TABLE: {"rows": {"concern": "concern", "fact": "fact", "wanted": "wanted"}},
    SlideKind.CAUSE_EFFECT: {"rows": {"cause": "cause", "mechanism": "mechanism"}},
    SlideKind.KPI: {"figures": {"value": "proof_number", "note": "note"}},
    SlideKind.CARDS: {"cards": {"title": "card", "body": "field", "metric": "proof_number"}},
    SlideKind.FFAB: {"rows": {"feature": "feature", "function": "function", "benefit": "benefit"}},
    SlideKind.SUCCESS_FACTORS: {"factors": {"ours": "ours", "yours": "ours", "check": "check"}},
    SlideKind.TEAM_SERVICE: {"team": {"record": "record"}},
    SlideKind.QA: {"topics": "question_topic"},
    SlideKind.CLOSING: {
        "recap": "recap",
        "actions": {"what": "what", "who": "who", "when": "when"},
    },
}
"""Which limit holds for which field of a kind: of its texts, or of the parts of its items."""
TITLES = {SlideKind.COVER: (26, 60), SlideKind.SECTION: (28, 66), SlideKind.CLOSING: (27, 64)}


@pytest.fixture(params=LANGUAGES)
def sample(request):
    return read_sample(request.param)


def texts(value):
    """All texts in plain data."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from texts(one)


def measured(slide):
    """The texts of a slide, each with the name of its limit."""
    own = slide.content
    for name in ("kicker", "takeaway", "source"):
        yield name, getattr(slide, name)
    for field, names in FIELDS.get(slide.kind, {}).items():
        for item in own[field]:
            if isinstance(item, str):
                yield names, item
            else:
                yield from ((names[name], item[name]) for name in names)
    for head in ("left", "right"):
        if slide.kind is SlideKind.TWO_COL:
            yield "column", own[head]["head"]
            for point in own[head]["points"]:
                yield from (("column", point["text"]), ("column_detail", point["detail"]))
    if "proof" in own:
        yield "proof_number", own["proof"]["number"]
        yield "proof_text", own["proof"]["text"]
    yield from ((name, own[name]) for name in ("caption", "thanks", "wish") if name in own)
    if slide.kind is SlideKind.CASE:
        yield from (("field", own[name]) for name in ("problem", "solution", "benefit"))


def charted(sample):
    """The numbers of all charts."""
    return [
        [
            [row["values"] for row in s.content.get("series", ())],
            [item["value"] for part in PARTS for item in s.content.get(part, {}).get("items", ())],
        ]
        for s in sample.slides
    ]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("rule", [Profile().naming_rule, "{customer}-{what}-{date}"])
def test_the_files_of_the_sample_are_called_by_the_rule_of_the_company(workspace, language, rule):
    change_profile(workspace, naming_rule=rule).applied(workspace)

    project = open_sample(workspace, language, TODAY)

    assert misnamed(workspace, project.id, TODAY) == {}
    files = workspace.find(Attachment, project_id=project.id)
    assert all(project.customer in file.name for file in files)
    assert all(f"{file.added:%Y%m%d}" in file.name for file in files)


def test_opening_the_sample_is_one_step_that_one_undo_takes_back(workspace):
    project = open_sample(workspace, "zh")

    assert workspace.get(Project, project.id).sample
    assert workspace.count(KeyFact, project_id=project.id) > 30
    assert workspace.count(Slide) == 23
    assert workspace.count(FfabEntry) > 4
    attachment = workspace.find(Attachment, project_id=project.id)[0]
    assert "虚构示例" in workspace.attachments.read(attachment.sha256).decode()
    [edit] = workspace.history(WORKSPACE)
    assert catalogue("zh").label(edit.label) == f"打开样例项目“{project.name}”"

    workspace.undo(WORKSPACE)

    for kind in (
        Project,
        Milestone,
        KeyFact,
        Outline,
        Slide,
        ProjectSummary,
        Attachment,
        FfabEntry,
    ):
        assert workspace.count(kind) == 0


def test_it_can_be_opened_again_and_in_the_other_language(workspace):
    projects = [open_sample(workspace, language) for language in ("zh", "en", "zh")]

    assert len({project.id for project in projects}) == 3
    assert [bool(project.code) for project in projects] == [True, True, False]


LATER = (0, 1, 11, 40, 100, 193, 365, 500)
"""Days after which the sample is opened: soon, over new year, in the year after."""


@pytest.mark.parametrize("days", LATER)
@pytest.mark.parametrize("language", LANGUAGES)
def test_whenever_it_is_opened_it_stands_where_it_was_written_to_stand(language, days):
    today = TODAY + dt.timedelta(days=days)
    written, opened = read_sample(language), read_sample(language, today)

    ahead = next_milestone(opened.milestones, today)
    assert ahead.day == today + dt.timedelta(days=5)
    states = assess_key_info(opened.facts, opened.project, method=load(), today=today)
    before = assess_key_info(written.facts, written.project, method=load(), today=TODAY)
    assert [[f.key for f in state.findings] for state in states] == [
        [f.key for f in state.findings] for state in before
    ]
    assert not date_findings(opened.project, opened.milestones, today)
    assert not filing_findings(opened.summary, opened.ended)


@pytest.mark.parametrize("days", LATER)
@pytest.mark.parametrize("language", LANGUAGES)
def test_its_sentences_name_the_days_of_its_dates(language, days):
    sample = read_sample(language, TODAY + dt.timedelta(days=days))

    day = {m.kind: m.day for m in sample.milestones}["tender"]
    words = f"{day.month}月{day.day}日" if language == "zh" else f"{day.day} {day:%b}"
    assert words in sample.summary.course
    meeting = next(m.day for m in sample.milestones if m.kind == "exchange")
    minutes = " ".join(content.decode() for content in sample.contents.values())
    full = f"{meeting.year}年{meeting.month}月{meeting.day}日"
    assert (full if language == "zh" else f"{meeting.day} {meeting:%B %Y}") in minutes


@pytest.mark.parametrize("days", LATER)
@pytest.mark.parametrize("language", LANGUAGES)
def test_moved_days_still_fit_on_the_slides(language, days):
    sample = read_sample(language, TODAY + dt.timedelta(days=days))

    placed = [page for slide in sample.slides for page in place(sample.outline, slide)]
    assert len(placed) == len(sample.slides)
    assert not [finding for page in placed for finding in page.findings]


@pytest.mark.parametrize(
    ("written", "moved"),
    [
        ("heard = 2026-11-06", "heard = 2026-12-16"),
        ("added = 2026-11-18T17:40:00", "added = 2026-12-28T17:40:00"),
        ("2026年12月8日发标，1月12日定标", "2027年1月17日发标，2月21日定标"),
        ("6 Nov 2026; 8 December, 28 June", "16 Dec 2026; 17 January, 7 August"),
        ("2026年1—10月，3—8月，PS-2026-118，2 to 3", "2026年1—10月，3—8月，PS-2026-118，2 to 3"),
        ("Oct 2026, 99.62% 2022-2026", "Oct 2026, 99.62% 2022-2026"),
    ],
)
def test_a_day_keeps_its_form_when_it_moves_and_other_numbers_stay(written, moved):
    assert shifted(written, TODAY, TODAY + dt.timedelta(days=40)) == moved


def test_it_is_under_way_and_says_that_it_is_invented(sample):
    assert sample.project.result is Result.OPEN
    assert sample.project.stage is Stage.SOLUTION
    assert re.search("虚构示例|Invented sample", sample.project.background)
    for content in sample.contents.values():
        assert re.search("虚构示例|Invented sample", content.decode())


def test_both_languages_tell_the_same_case():
    zh, en = (read_sample(language) for language in LANGUAGES)

    assert [(f.item, f.question, f.heard, f.confidence) for f in zh.facts] == [
        (f.item, f.question, f.heard, f.confidence) for f in en.facts
    ]
    assert [(m.day, m.kind, m.done) for m in zh.milestones] == [
        (m.day, m.kind, m.done) for m in en.milestones
    ]
    assert [(s.section, s.kind, s.minutes) for s in zh.slides] == [
        (s.section, s.kind, s.minutes) for s in en.slides
    ]
    assert charted(zh) == charted(en)
    assert zh.summary.our_price == en.summary.our_price
    assert [a.kind for a in zh.attachments] == [a.kind for a in en.attachments]


def test_every_question_is_one_of_the_method_and_nearly_all_are_answered(sample):
    known = {f"{item.key}.{q.key}" for item in load().key_info for q in item.questions}

    assert {f.question for f in sample.facts if f.question} == known
    assert [f.question for f in sample.facts if not f.answer] == ["budget.source"]
    assert all(f.question or f.own_question for f in sample.facts)


def test_its_gaps_are_found_just_where_they_were_left(sample):
    states = assess_key_info(sample.facts, sample.project, method=load(), today=TODAY)

    found = {(state.item, finding.key) for state in states for finding in state.findings}
    assert found == {
        (KeyInfoItem.SCHEDULE, "key_info.contradiction"),
        (KeyInfoItem.COMPETITION, "key_info.stale"),
        (KeyInfoItem.BUDGET, "key_info.no_evidence"),
        (KeyInfoItem.BUDGET, "key_info.unanswered"),
    }
    assert states[0].status is ItemStatus.CONFIRMED


def test_each_of_the_six_competitors_is_described(sample):
    described = [f.own_question for f in sample.facts if f.own_question]

    assert [re.search("[A-F](?=公司|:)", words)[0] for words in described] == list("ABCDEF")


def test_the_dates_agree_with_each_other(sample):
    days = [milestone.day for milestone in sample.milestones]
    opened = sample.project.opened

    assert days == sorted(days)
    assert days[0] == opened
    assert all(m.done == (m.day < TODAY) for m in sample.milestones)
    assert not date_findings(sample.project, sample.milestones, TODAY)
    assert all(opened <= fact.heard <= TODAY for fact in sample.facts if fact.heard)
    assert all(opened <= a.added.date() <= TODAY for a in sample.attachments)
    assert sample.ended.closed in days
    talk = next(m for m in sample.milestones if m.day == sample.outline.day)
    assert next_milestone(sample.milestones, sample.outline.day) == talk


def test_the_summary_can_be_filed_once_the_project_has_ended_as_it_tells(sample):
    groups = assess_summary(sample.summary, sample.ended)

    assert sum(group.total for group in groups) == 16
    assert all(group.filled == group.total for group in groups)
    assert sample.ended.id == sample.project.id
    assert sample.ended.result is Result.WON
    assert not sample.summary.winner
    assert not filing_findings(sample.summary, sample.ended)
    assert not score_findings(sample.scores, sample.ended.result)
    assert total(sample.scores).margin == 2.5
    assert f"{total(sample.scores).ours:g}" in sample.summary.outcome


def test_the_summary_says_what_became_of_every_phase(sample):
    phases = [record for record in sample.plan if isinstance(record, Phase)]

    assert not phase_findings(phases, sample.ended)
    assert Verdict.NO in {phase.reached for phase in phases}


def test_the_talk_is_complete_and_fills_its_slot(sample):
    minutes = {state.section: state.minutes for state in blocks_of(sample.slides)}
    agenda = next(s for s in sample.slides if s.kind is SlideKind.AGENDA)
    chapters = [item["minutes"] for item in agenda.content["items"]]

    assert sum(minutes.values()) == sample.outline.slot_minutes == sum(chapters)
    assert chapters[1:4] == [minutes[s] for s in (Section.QUESTIONS, Section.CASES, "S1")]
    assert not outline_findings(sample.outline, sample.slides)
    assert len({s.kind for s in sample.slides}) >= 20
    assert not {s.kind for s in sample.slides} & INTERNAL
    story = storyline(sample.outline, sample.slides)
    assert not [line for block in story for line in block.lines if line.breaks]
    assert all(len(slide.notes) >= 40 for slide in sample.slides)


def test_only_one_listener_gets_nothing_and_two_plays_have_no_slide_yet(workspace):
    for language in LANGUAGES:
        project = open_sample(workspace, language)
        [outline] = workspace.find(Outline, project_id=project.id)
        found = read_coverage(workspace, outline.id, TODAY)

        missed = [one.person.name for one in found.listeners if one.gets_nothing]
        assert missed == [{"zh": "罗静", "en": "Luo Jing"}[language]]
        assert not [one for one in found.listeners if one.slides and one.is_unanswered]
        assert not [target for target in (*found.strengths, *found.keys) if target.is_hole]
        assert sum(target.is_hole for target in found.plays) == 2
        served = {slide.id for slide in found.slides if slide.kind is not SlideKind.SECTION}
        assert not served & set(found.unserved)


def test_the_blocks_are_balanced_as_the_method_wants(sample):
    content = [slide for slide in sample.slides if slide.section not in FRAME]

    for section in {slide.section for slide in content}:
        least, most = SHARES[section]
        percent = 100 * sum(s.section is section for s in content) / len(content)
        assert least <= percent <= most, section


def test_every_slide_keeps_within_the_lengths_of_the_template(sample):
    column = LANGUAGES.index(sample.outline.language)
    allowed = load().thresholds.deck
    title = (allowed.title_chars_zh, allowed.title_chars_en)

    for slide in sample.slides:
        assert len(slide.title) <= TITLES.get(slide.kind, title)[column], slide.title
        for name, text in measured(slide):
            assert len(text.replace("**", "")) <= LIMITS[name][column], f"{slide.title}: {text}"


def test_nothing_has_to_be_cut_or_split_to_fit(sample):
    placed = [page for slide in sample.slides for page in place(sample.outline, slide)]

    assert len(placed) == len(sample.slides)
    assert not [finding for slide in placed for finding in slide.findings]


def test_tables_and_charts_are_rectangular(sample):
    for slide in sample.slides:
        own = slide.content
        for row in own["rows"] if slide.kind is SlideKind.TABLE else ():
            assert len(row) == len(own["head"]), slide.title
        for series in own.get("series", ()):
            assert len(series["values"]) == len(own["categories"]), slide.title


def test_every_number_on_a_slide_has_a_source(sample):
    shown = [s for s in sample.slides if s.section not in FRAME and s.kind is not SlideKind.SECTION]

    for slide in shown:
        if re.search(r"\d", " ".join(texts([slide.title, slide.content]))):
            assert slide.source, slide.title


def test_most_slides_speak_of_the_customer(sample):
    content = [slide for slide in sample.slides if slide.section not in FRAME]
    ours = [s for s in content if sample.project.customer in " ".join(texts(plain(s)))]

    assert 100 * len(ours) / len(content) >= 60


def test_no_slide_names_a_competitor(sample):
    for slide in sample.slides:
        assert not A_COMPETITOR.search(" ".join(texts(plain(slide)))), slide.title


def test_chinese_and_english_are_never_mixed():
    for language in LANGUAGES:
        sample = read_sample(language)
        words = [*texts(plain(sample.records)), *(c.decode() for c in sample.contents.values())]
        stray = HAN if language == "en" else ENGLISH_SENTENCE
        assert not [text for text in words if stray.search(text)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_starter_entries_can_be_filed_and_say_that_they_are_invented(language):
    entries = []
    files = [f for kind in ("cases", "qa") for f in assets.starter(f"{kind}/{language}").iterdir()]
    for file in files:
        _, head, body = file.read_text(encoding="utf-8").split("+++\n")
        entries.append(read(NewEntry, tomllib.loads(head), file.name))
        stray = HAN if language == "en" else ENGLISH_SENTENCE
        assert not stray.search(head + body), file.name
        assert re.match("\n> (虚构示例|Invented sample)", body), file.name

    kinds = sorted(entry.kind for entry in entries)
    assert kinds == [EntryKind.CASE, EntryKind.CASE, EntryKind.CASE, EntryKind.QA]
    assert {entry.result for entry in entries} == {Result.WON, Result.LOST, None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_exchanges_hold_questions_of_every_type_ours_of_every_kind_and_two_runs(language):
    held = read_sample(language).exchanges
    questions = [record for record in held if isinstance(record, Question)]
    ours = [record for record in held if isinstance(record, OwnQuestion)]
    runs = [record for record in held if isinstance(record, Rehearsal)]

    assert {question.kind for question in questions} == set(QuestionKind)
    assert {question.moving for question in ours} == set(MovingKind)
    assert [sum(run.seconds.values()) > run.planned_seconds for run in runs] == [True, True]
    assert any(question.asked for question in questions)
    assert any(question.starred for question in questions)
