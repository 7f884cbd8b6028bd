"""Tables of tenders and bids, as step 8 of the schema makes them; never changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.workspace.tables import create_records

if TYPE_CHECKING:
    from sqlite_utils import Database


def create(db: Database) -> None:
    """Create them, and the workspace's qualifications and holidays."""
    _create_tender(db)
    _create_asked(db)
    _create_bid(db)
    _create_work(db)
    _create_library(db)


_OF_TENDER = {"project_id": "projects", "tender_file_id": "tender_files"}


def _create_tender(db: Database) -> None:
    create_records(
        db,
        "tender_files",
        {"project_id": str, "name": str, "sha256": str, "kind": str}
        | {"language": str, "pages": int, "version": int, "imported": str}
        | {"note": str, "rank": float},
        nullable={"pages", "imported"},
        parents={"project_id": "projects"},
    )
    create_records(
        db,
        "tender_facts",
        {"project_id": str, "tender_file_id": str, "key": str, "value": str}
        | {"text": str, "part": str, "page": int, "block": int, "corrected": int}
        | {"rank": float},
        nullable={"tender_file_id", "page", "block"},
        parents=_OF_TENDER,
    )
    create_records(
        db,
        "tender_marks",
        {"project_id": str, "tender_file_id": str, "mark": str, "meaning": str}
        | {"text": str, "page": int, "corrected": int, "rank": float},
        nullable={"tender_file_id", "page"},
        parents=_OF_TENDER,
    )
    create_records(
        db,
        "tender_rules",
        {"project_id": str, "tender_file_id": str, "kind": str, "text": str}
        | {"part": str, "page": int, "block": int, "checked": str, "note": str}
        | {"rank": float},
        nullable={"tender_file_id", "page", "block", "checked"},
        parents=_OF_TENDER,
    )


def _create_asked(db: Database) -> None:
    create_records(
        db,
        "tender_clauses",
        {"project_id": str, "tender_file_id": str, "number": str, "text": str}
        | {"part": str, "mark": str, "weight": str, "category": str, "page": int}
        | {"block": int, "response": str, "deviation": str, "evidence": str}
        | {"evidence_page": str, "owner": str, "reviewer": str, "state": str}
        | {"points": float, "unclear": str, "buyer_answer": str, "before": str}
        | {"withdrawn": int, "note": str, "rank": float},
        nullable={"tender_file_id", "page", "block", "deviation", "points"},
        parents=_OF_TENDER,
    )
    create_records(
        db,
        "tender_scores",
        {"project_id": str, "tender_file_id": str, "section": str, "name": str}
        | {"points": float, "criteria": str, "basis": str, "page": int}
        | {"block": int, "expected": float, "rival": float, "evidence": str}
        | {"evidence_page": str, "owner": str, "rank": float},
        nullable={"tender_file_id", "points", "basis", "page", "block", "expected"} | {"rival"},
        parents=_OF_TENDER,
    )
    create_records(
        db,
        "tender_documents",
        {"project_id": str, "tender_file_id": str, "number": str, "name": str}
        | {"required": int, "page": int, "block": int, "volume": str}
        | {"copy_needed": str, "owner": str, "due": str, "state": str}
        | {"page_in_bid": str, "note": str, "rank": float},
        nullable={"tender_file_id", "required", "page", "block", "due"},
        parents=_OF_TENDER,
    )


def _create_bid(db: Database) -> None:
    create_records(
        db,
        "bids",
        {"project_id": str, "lot": str, "table_mode": str, "columns": str}
        | {"blind": int, "volumes": str, "total": str, "tax_rate": str}
        | {"ceiling": str, "contract_template": str, "contract_template_name": str}
        | {"signer": str, "signer_title": str, "delegate": str}
        | {"delegate_title": str, "note": str},
        nullable={"total", "tax_rate", "ceiling"},
        parents={"project_id": "projects"},
    )
    create_records(
        db,
        "price_lines",
        {"project_id": str, "name": str, "brand": str, "model": str, "maker": str}
        | {"origin": str, "quantity": str, "unit": str, "unit_price": str}
        | {"tax_rate": str, "cap": str, "note": str, "rank": float},
        nullable={"quantity", "unit_price", "tax_rate", "cap"},
        parents={"project_id": "projects"},
    )


def _create_work(db: Database) -> None:
    create_records(
        db,
        "bid_tasks",
        {"project_id": str, "tender_clause_id": str, "text": str, "volume": str}
        | {"chapter": str, "type": str, "owner": str, "helpers": str}
        | {"reviewer": str, "deliverable": str, "due": str, "progress": int}
        | {"urgent": int, "state": str, "note": str, "rank": float},
        nullable={"tender_clause_id", "due"},
        parents={"project_id": "projects", "tender_clause_id": "tender_clauses"},
    )
    create_records(
        db,
        "bid_letters",
        {"project_id": str, "kind": str, "title": str, "sent": str}
        | {"answered": str, "facts": str, "answer": str, "rank": float},
        nullable={"sent", "answered"},
        parents={"project_id": "projects"},
    )
    create_records(
        db,
        "tender_wishes",
        {"project_id": str, "lever": str, "wished": str, "reason": str}
        | {"owner": str, "came": str, "state": str, "rank": float},
        parents={"project_id": "projects"},
    )


def _create_library(db: Database) -> None:
    create_records(
        db,
        "qualifications",
        {"kind": str, "name": str, "number": str, "holder": str, "issuer": str}
        | {"grade": str, "valid_from": str, "valid_until": str, "amount": str}
        | {"sha256": str, "file_name": str, "tags": str, "note": str, "rank": float},
        nullable={"valid_from", "valid_until", "amount"},
    )
    create_records(
        db,
        "holidays",
        {"day": str, "name": str, "worked": int},
    )
