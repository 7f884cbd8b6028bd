"""The numbered steps from an empty file to today's tables.

A released step is never changed; a new one is added below it and ``migrations.VERSION`` grows.
Reads slowly (sqlite-utils): only ``migrations`` imports it, and only when a step is due.
"""

from sqlite_utils import Database, Migrations

from presales_desk.workspace import schema_bids, schema_exchanges, schema_plan
from presales_desk.workspace.tables import create_records

schema = Migrations("presales_desk")


@schema()
def m001_journal(db: Database) -> None:
    """The journal of edits, which project each touched, and snapshots to replay it from."""
    db.execute(
        """
        CREATE TABLE edits (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            scope TEXT NOT NULL,
            sort TEXT NOT NULL,
            state TEXT,
            label_key TEXT NOT NULL,
            label_values TEXT NOT NULL,
            author TEXT NOT NULL,
            at TEXT NOT NULL,
            merge_key TEXT,
            process TEXT NOT NULL,
            deletes INTEGER NOT NULL,
            changes TEXT NOT NULL
        ) STRICT
        """
    )
    db.execute("CREATE INDEX idx_edits_scope ON edits (scope, seq)")
    db.execute("CREATE INDEX idx_edits_scope_state ON edits (scope, state, seq)")
    db.execute("CREATE INDEX idx_edits_deletes ON edits (seq) WHERE deletes > 0")
    db.execute(
        "CREATE TABLE touches (owner TEXT NOT NULL, seq INTEGER NOT NULL,"
        " PRIMARY KEY (owner, seq)) STRICT, WITHOUT ROWID"
    )
    db.execute("CREATE INDEX idx_touches_seq ON touches (seq)")
    db.execute(
        "CREATE TABLE snapshots (owner TEXT NOT NULL, seq INTEGER NOT NULL, rows TEXT NOT NULL,"
        " PRIMARY KEY (owner, seq)) STRICT, WITHOUT ROWID"
    )


@schema()
def m002_projects(db: Database) -> None:
    """Projects, their key dates and facts; money as TEXT, for SQLite has no decimal type."""
    texts = ("name", "code", "customer", "industry", "language", "sales", "presales", "stage")
    create_records(
        db,
        "projects",
        dict.fromkeys(texts, str)
        | {"level": str, "win_percent": int, "budget": str, "position": str}
        | {"background": str, "strategy": str, "result": str}
        | {"opened": str, "closed": str, "archived": str, "sample": int},
        nullable={"level", "win_percent", "budget", "position", "opened", "closed", "archived"},
    )
    db.execute("CREATE UNIQUE INDEX idx_projects_code ON projects (code) WHERE code <> ''")
    create_records(
        db,
        "milestones",
        {"project_id": str, "name": str, "kind": str, "day": str, "time": str}
        | {"done": int, "note": str, "rank": float},
        nullable={"day"},
        parents={"project_id": "projects"},
    )
    create_records(
        db,
        "key_facts",
        {"project_id": str, "item": str, "question": str, "own_question": str, "answer": str}
        | {"source": str, "heard": str, "confidence": str, "unknown": str, "rank": float},
        nullable={"heard", "confidence"},
        parents={"project_id": "projects"},
    )


@schema()
def m003_outlines(db: Database) -> None:
    """Outlines and slides; a slide's own fields are JSON in ``content``."""
    create_records(
        db,
        "outlines",
        {"project_id": str, "title": str, "subtitle": str, "audience": str, "occasion": str}
        | {"author": str, "day": str, "slot_minutes": int, "language": str}
        | {"confidential": str, "internal": int, "rank": float},
        nullable={"day", "slot_minutes"},
        parents={"project_id": "projects"},
    )
    create_records(
        db,
        "slides",
        {"outline_id": str, "section": str, "kind": str, "title": str, "kicker": str}
        | {"takeaway": str, "source": str, "notes": str, "minutes": float}
        | {"content": str, "rank": float},
        nullable={"minutes"},
        parents={"outline_id": "outlines"},
    )


@schema()
def m004_summaries(db: Database) -> None:
    """Summaries, attachments, links between records, and the profile of the workspace."""
    groups = (
        ("background", "competition", "course", "outcome", "strategy_review"),
        ("strategy_execution", "strategy_successes", "strengths_shown", "gains"),
        ("strategy_failures", "weaknesses_shown", "lessons", "customer_material"),
        ("competitor_material", "presales_documents", "other_material", "tags"),
    )
    create_records(
        db,
        "summaries",
        {"project_id": str, "winner": str, "our_price": str, "winning_price": str}
        | {name: str for group in groups for name in group},
        nullable={"our_price", "winning_price"},
        parents={"project_id": "projects"},
    )
    create_records(
        db,
        "attachments",
        {"project_id": str, "name": str, "sha256": str, "size": int, "kind": str}
        | {"note": str, "added": str},
        nullable={"added"},
        parents={"project_id": "projects"},
    )
    create_records(
        db,
        "links",
        {"project_id": str, "source_id": str, "target_id": str, "role": str},
        parents={"project_id": "projects"},
    )
    profile = ("user_name", "user_title", "company", "company_short", "address", "phone", "email")
    pictures = ("website", "logo", "confidentiality", "deck_template", "deck_template_name")
    rest = ("document_template", "document_template_name", "naming_rule")
    create_records(db, "profiles", dict.fromkeys((*profile, *pictures, *rest), str))


@schema()
def m005_plan(db: Database) -> None:
    """The planner: people, competition, SWOT, positioning, phases, adjustments, to-dos."""
    schema_plan.create(db)


@schema()
def m006_talks(db: Database) -> None:
    """Prices and argument of a talk, slides for our own eyes, the FFAB library, mapped layouts."""
    for table, column, kind, default in (
        ("outlines", "prices", int, 0),
        ("outlines", "argument", str, ""),
        ("slides", "internal", int, 0),
        ("slides", "drafted", str, ""),
        ("profiles", "deck_mapping", str, "{}"),
    ):
        db.table(table).add_column(column, kind, not_null_default=default)
    columns = ("product", "feature", "function", "advantage", "benefit", "source", "tags")
    create_records(db, "ffab_rows", dict.fromkeys(columns, str) | {"rank": float})


@schema()
def m007_exchanges(db: Database) -> None:
    """Exchanges with all that prepares them and comes of them; drafts and saved searches."""
    schema_exchanges.create(db)


@schema()
def m008_bids(db: Database) -> None:
    """Tenders and what we answer, prices, tasks, letters; qualifications and holidays."""
    schema_bids.create(db)


@schema()
def m009_products(db: Database) -> None:
    """What our products measure, to answer figures of tenders; where a promise was made."""
    texts = ("product", "name", "value", "unit", "evidence", "sha256", "file_name", "note")
    create_records(db, "product_parameters", dict.fromkeys(texts, str) | {"rank": float})
    db.table("promises").add_column("source", str, not_null_default="")


@schema()
def m010_corrections(db: Database) -> None:
    """Who corrected a fact of a tender, and when; what an entry being written was made of."""
    db.table("tender_facts").add_column("corrected_by", str, not_null_default="")
    db.table("tender_facts").add_column("corrected_at", str)
    db.table("entry_drafts").add_column("origins", str, not_null_default="[]")


@schema()
def m011_deviation_tables(db: Database) -> None:
    """The deviation tables that a tender prints, in place of columns of a bid that nobody set."""
    documents, bids = db.table("tender_documents"), db.table("bids")
    documents.add_column("columns", str, not_null_default="[]")
    documents.add_column("deviations_only", int, not_null_default=0)
    db.execute('ALTER TABLE "tender_documents" DROP COLUMN "volume"')
    db.execute('ALTER TABLE "bids" RENAME COLUMN "table_mode" TO "chosen"')
    bids.add_column("table_mode", str)
    # Every clause was what nobody had chosen: from now on that follows the tender.
    db.execute("UPDATE bids SET table_mode = chosen WHERE chosen = 'deviations'")
    for column in ("chosen", "columns", "volumes"):
        db.execute(f'ALTER TABLE "bids" DROP COLUMN "{column}"')


@schema()
def m012_bid_talks(db: Database) -> None:
    """Talks in which a bid is presented, which are judged by the scoring table."""
    db.table("outlines").add_column("presents_bid", int, not_null_default=0)
