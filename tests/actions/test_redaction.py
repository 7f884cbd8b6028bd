"""Entries that are shared beyond the company tell no name and no price, nowhere in their texts."""

import datetime as dt
import io
import json
import zipfile
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from presales_desk.actions.archive import archive_project
from presales_desk.actions.redaction import export_redacted, preview_redaction, redacted_id
from presales_desk.actions.redaction_names import RedactionOptions
from presales_desk.actions.sample import open_sample
from presales_desk.knowledge.entry import EntryKind, FileToArchive, NewEntry, Section
from presales_desk.knowledge.exchange import Standing
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.planning.amounts import Amounts
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.competition import Competitor
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.people import Colleague, Stakeholder
from presales_desk.records.project import Project
from presales_desk.records.summary import Profile
from presales_desk.workspace.stand_ins import LIST
from presales_desk.workspace.workspace import WORKSPACE, Workspace

MOMENT = dt.datetime(2026, 11, 20, 14, 32, tzinfo=dt.UTC)
JOB = Unattended()
SECRETS = ("恒川集团", "许峰", "林晓", "华信科技", "华岭软件", "13800001111", "128万", "1,280,000")


@pytest.fixture
def workspace(tmp_path):
    opened = Workspace.open(tmp_path / "workspace", author="林晓")
    project = Project(name="恒川集团骨干网", customer="恒川集团", budget=Decimal(1_280_000))
    records = (
        Profile(user_name="林晓", company="华岭软件有限公司", company_short="华岭软件"),
        Colleague(name="林晓"),
        project,
        Stakeholder(project_id=project.id, name="许峰", phone="13800001111"),
        Competitor(project_id=project.id, name="华信科技"),
    )
    opened.apply(Label("project.new", name="x"), *map(Insert, records), scope=WORKSPACE)
    yield opened
    opened.close()


@pytest.fixture
def base(workspace):
    with KnowledgeBase.open(workspace.folder) as base:
        yield base


@pytest.fixture
def colleague(tmp_path):
    with KnowledgeBase.open(tmp_path / "colleague") as base:
        yield base


TELLING = "许峰（13800001111）代表恒川集团，许总认为华信科技报价1,280,000元，林晓报128万元"


def files(base, id="e", **fields):
    given = {"title": "恒川集团案例", "customer": "恒川集团", "author": "林晓", **fields}
    contents = given.pop("files", ())
    entry = NewEntry(kind=EntryKind.CASE, id=id, sections=(Section(text=TELLING),), **given)
    base.publish(entry, [FileToArchive(name, content) for name, content in contents])


def share(workspace, tmp_path, options=None, name="r.pdkb"):
    target = tmp_path / name
    return export_redacted(workspace, (), options or RedactionOptions(), target, MOMENT, JOB)


def texts_of(content):
    """Every text in a package file, those inside of Office files too."""
    found = []
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            part = archive.read(name)
            found.append(name)
            if part.startswith(b"PK\x03\x04"):
                found.extend(texts_of(part))
            else:
                found.append(part.decode("utf-8", "replace"))
    return found


def test_nothing_that_was_secret_stands_anywhere_in_the_package(workspace, base, tmp_path):
    text = ("给恒川集团的记录.txt", TELLING.encode("gb18030"))
    files(base, tags=("恒川集团", "骨干网"), competitors=("华信科技",), files=[text])

    file = share(workspace, tmp_path)

    whole = "\n".join(texts_of(file.read_bytes()))
    assert [secret for secret in SECRETS if secret in whole] == []
    assert "客户A" in whole
    assert "【金额】" in whole


def test_a_colleague_finds_and_reads_the_redacted_entry(workspace, base, colleague, tmp_path):
    files(base, files=[("恒川集团.md", "# 恒川集团\n割接".encode())])

    colleague.read_package_file(share(workspace, tmp_path))

    (hit,) = colleague.search("割接").hits
    assert (hit.id, hit.title) == (redacted_id("e"), "客户A案例")
    entry = colleague.entry(hit.id)
    assert [file.name for file in entry.files] == ["客户A.md"]
    assert colleague.verify() == []


def test_importing_twice_does_nothing_and_a_later_revision_is_newer(
    workspace, base, colleague, tmp_path
):
    files(base)
    first = share(workspace, tmp_path)
    colleague.read_package_file(first)
    assert colleague.read_package_file(share(workspace, tmp_path, name="again.pdkb")).known == 1

    files(base, title="恒川集团案例二")
    (arriving,) = colleague.compare(share(workspace, tmp_path, name="later.pdkb")).entries
    assert arriving.standing is Standing.NEWER


def test_the_list_of_names_stays_and_later_packages_use_it(workspace, base, tmp_path):
    files(base)
    share(workspace, tmp_path)
    kept = json.loads((workspace.folder / LIST).read_text(encoding="utf-8"))
    assert kept["customer"] == ["恒川集团"]

    other = Project(name="x", customer="阿尔法")
    workspace.apply(Label("project.new", name="x"), Insert(other), scope=WORKSPACE)
    files(base, "f", title="阿尔法与恒川集团", customer="阿尔法")
    preview = preview_redaction(workspace, ["f"], RedactionOptions(), "zh", JOB)

    assert preview.titles == ("客户B与客户A",)
    assert json.loads((workspace.folder / LIST).read_text(encoding="utf-8")) == kept


def test_a_name_that_is_erased_for_good_leaves_the_list_and_the_others_keep_their_stand_ins(
    workspace, base, tmp_path
):
    other = Stakeholder(project_id=workspace.find(Project)[0].id, name="赵敏")
    workspace.apply(Label("project.new", name="x"), Insert(other), scope=WORKSPACE)
    files(base, title="许峰和赵敏")
    share(workspace, tmp_path)
    (person,) = workspace.find(Stakeholder, name="许峰")

    edit = workspace.apply(Label("project.new", name="x"), Delete(person), scope=WORKSPACE)
    workspace.erase(edit.id)

    assert "许峰" not in (workspace.folder / LIST).read_text(encoding="utf-8")
    preview = preview_redaction(workspace, (), RedactionOptions(), "zh", JOB)
    assert preview.titles == ("许峰和客户方人员B",)


def test_the_preview_tells_what_is_replaced_and_what_is_left_out(workspace, base, tmp_path):
    files(base, files=[("扫描.pdf", b"%PDF"), ("project.json", b"{}"), ("坏.docx", b"PK\x03\x04x")])

    preview = preview_redaction(workspace, (), RedactionOptions(), "zh", JOB)

    found = {one.name: (one.instead, one.count) for one in preview.replaced}
    assert found["恒川集团"] == ("客户A", 3)
    assert found["许峰"] == ("客户方人员A", 2)
    assert preview.amounts == 2
    assert [(out.file, out.reason) for out in preview.left_out] == [
        ("扫描.pdf", "kind"),
        ("project.json", "records"),
        ("坏.docx", "damaged"),
    ]
    with zipfile.ZipFile(share(workspace, tmp_path)) as archive:
        manifest = json.loads(archive.read("package.json"))
    assert [out["file"] for out in manifest["left_out"]] == ["扫描.pdf", "project.json", "坏.docx"]
    assert manifest["redacted"]
    assert set(manifest["origin"]) == {"made", "program"}


def test_competitors_and_our_company_can_stay(workspace, base, tmp_path):
    files(base, title="华岭软件有限公司对华信科技")
    options = RedactionOptions(competitors=False, company=False, amounts=Amounts.KEEP)

    preview = preview_redaction(workspace, (), options, "zh", JOB)

    assert preview.titles == ("华岭软件有限公司对华信科技",)
    assert preview.amounts == 0
    assert preview_redaction(workspace, (), RedactionOptions(), "zh", JOB).titles == (
        "我公司对对手A",
    )


def test_a_name_that_is_an_everyday_word_can_stay(workspace, base):
    files(base, title="恒川集团与许峰")
    options = RedactionOptions(kept=frozenset({"许峰"}))
    assert preview_redaction(workspace, (), options, "zh", JOB).titles == ("客户A与许峰",)


def test_further_names_are_replaced_too(workspace, base):
    files(base, title="青山机房改造")
    options = RedactionOptions(extra=("青山机房",))
    assert preview_redaction(workspace, (), options, "zh", JOB).titles == ("某A改造",)


def an_archived_sample(workspace):
    project = open_sample(workspace, "zh")
    from presales_desk.actions.sample import read_sample

    ended = read_sample("zh").ended
    changes = {name: getattr(ended, name) for name in ("result", "closed")}
    workspace.apply(Label("project.close", name="x"), Update(project, **changes), scope=project.id)
    archive_project(workspace, project.id, MOMENT, JOB).applied(workspace)
    return workspace.get(Project, project.id)


def test_deck_and_documents_of_an_archived_project_are_redacted(
    workspace, base, colleague, tmp_path
):
    project = an_archived_sample(workspace)
    people = [person.name for person in workspace.find(Stakeholder, project_id=project.id)]
    rivals = [r.name for r in workspace.find(Competitor, project_id=project.id) if len(r.name) > 1]
    with KnowledgeBase.open(workspace.folder) as renewed:
        kept = {file.name for file in renewed.entry(project.id).files}

    file = share(workspace, tmp_path)
    colleague.read_package_file(file)

    entry = colleague.entry(redacted_id(project.id))
    kinds = sorted(file.name.rpartition(".")[2] for file in entry.files)
    assert kinds.count("docx") == 3
    assert "pptx" in kinds
    assert "project.json" in kept
    whole = "\n".join(texts_of(file.read_bytes()))
    assert [name for name in (project.customer, *people, *rivals) if name in whole] == []
    assert any(section.file.endswith(".pptx") for section in entry.sections)
    for stored in entry.files:
        if stored.name.endswith((".pptx", ".docx")):
            opens(colleague.file_path(entry, stored.name))


def opens(path):
    if path.suffix == ".pptx":
        import pptx

        assert len(pptx.Presentation(str(path)).slides) > 0
    else:
        import docx

        assert len(docx.Document(str(path)).paragraphs) > 0


names = st.text("恒川集团许峰林晓甲乙ABab12客户金额■", min_size=2, max_size=5).filter(str.strip)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(found=st.lists(names, min_size=1, max_size=5, unique=True), between=st.text("，。的 与x9"))
def test_no_secret_survives_whatever_the_names(workspace, base, tmp_path, found, between):
    secrets = [name.strip() for name in found if len(name.strip()) > 1]
    text = between.join(found)
    entry = NewEntry(
        kind=EntryKind.CASE,
        id="h",
        title=f"题{text}"[:200],
        tags=tuple(found),
        sections=(Section(text=text, heading=text),),
    )
    base.publish(entry, [FileToArchive(f"{between}文.txt", text.encode())])
    options = RedactionOptions(extra=tuple(secrets))

    file = export_redacted(workspace, ["h"], options, tmp_path / "h.pdkb", MOMENT, JOB)

    with zipfile.ZipFile(file) as archive:
        stored = next(name for name in archive.namelist() if name.endswith("entry.json"))
        read = json.loads(archive.read(stored))
        txt = next(name for name in archive.namelist() if name.endswith(".txt"))
        texts = [read["title"], *read["tags"], archive.read(txt).decode()]
        texts += [part for section in read["sections"] for part in (section["text"], txt)]
    han = [secret for secret in secrets if not any(c.isascii() for c in secret)]
    assert [(secret, t) for secret in han for t in texts if secret in t] == []
