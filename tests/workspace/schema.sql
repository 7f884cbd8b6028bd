CREATE TABLE "_sqlite_migrations" ( "id" INTEGER PRIMARY KEY, "migration_set" TEXT, "name" TEXT, "applied_at" TEXT );

CREATE TABLE "adjustments" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "kind" TEXT NOT NULL, "day" TEXT NOT NULL, "field" TEXT NOT NULL, "before" TEXT NOT NULL, "after" TEXT NOT NULL, "reason" TEXT NOT NULL, "decided_by" TEXT NOT NULL, "win_before" INTEGER, "win_after" INTEGER, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "agenda_items" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "exchange_id" TEXT NOT NULL REFERENCES "exchanges"("id"), "text" TEXT NOT NULL, "minutes" REAL, "speaker" TEXT NOT NULL, "started" TEXT, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "attachments" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "name" TEXT NOT NULL, "sha256" TEXT NOT NULL, "size" INTEGER NOT NULL, "kind" TEXT NOT NULL, "note" TEXT NOT NULL, "added" TEXT, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "attendees" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "exchange_id" TEXT NOT NULL REFERENCES "exchanges"("id"), "stakeholder_id" TEXT REFERENCES "stakeholders"("id"), "colleague" TEXT NOT NULL, "part" TEXT NOT NULL, "key_person" INTEGER NOT NULL, "expects" TEXT NOT NULL, "present" INTEGER, "reaction" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "bid_letters" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "kind" TEXT NOT NULL, "title" TEXT NOT NULL, "sent" TEXT, "answered" TEXT, "facts" TEXT NOT NULL, "answer" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "bid_tasks" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "tender_clause_id" TEXT REFERENCES "tender_clauses"("id"), "text" TEXT NOT NULL, "volume" TEXT NOT NULL, "chapter" TEXT NOT NULL, "type" TEXT NOT NULL, "owner" TEXT NOT NULL, "helpers" TEXT NOT NULL, "reviewer" TEXT NOT NULL, "deliverable" TEXT NOT NULL, "due" TEXT, "progress" INTEGER NOT NULL, "urgent" INTEGER NOT NULL, "state" TEXT NOT NULL, "note" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "bids" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "lot" TEXT NOT NULL, "blind" INTEGER NOT NULL, "total" TEXT, "tax_rate" TEXT, "ceiling" TEXT, "contract_template" TEXT NOT NULL, "contract_template_name" TEXT NOT NULL, "signer" TEXT NOT NULL, "signer_title" TEXT NOT NULL, "delegate" TEXT NOT NULL, "delegate_title" TEXT NOT NULL, "note" TEXT NOT NULL, "row_hash" TEXT NOT NULL , "table_mode" TEXT) STRICT;

CREATE TABLE "colleagues" ( "id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "duty" TEXT NOT NULL, "department" TEXT NOT NULL, "phone" TEXT NOT NULL, "email" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "competitors" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "name" TEXT NOT NULL, "letter" TEXT NOT NULL, "kind" TEXT NOT NULL, "threat" TEXT, "relation" TEXT NOT NULL, "price_intent" TEXT NOT NULL, "price" TEXT, "answer" TEXT NOT NULL, "source" TEXT NOT NULL, "heard" TEXT, "confidence" TEXT, "note" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "contacts" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "stakeholder_id" TEXT NOT NULL REFERENCES "stakeholders"("id"), "purpose" TEXT NOT NULL, "way" TEXT NOT NULL, "owner" TEXT NOT NULL, "day" TEXT, "state" TEXT NOT NULL, "outcome" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE edits ( seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, scope TEXT NOT NULL, sort TEXT NOT NULL, state TEXT, label_key TEXT NOT NULL, label_values TEXT NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL, merge_key TEXT, process TEXT NOT NULL, deletes INTEGER NOT NULL, changes TEXT NOT NULL ) STRICT ;

CREATE TABLE "entry_drafts" ( "id" TEXT PRIMARY KEY, "entry_id" TEXT NOT NULL, "kind" TEXT NOT NULL, "title" TEXT NOT NULL, "customer" TEXT NOT NULL, "industry" TEXT NOT NULL, "result" TEXT, "competitors" TEXT NOT NULL, "tags" TEXT NOT NULL, "day" TEXT, "language" TEXT NOT NULL, "sections" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL , "origins" TEXT NOT NULL DEFAULT '[]') STRICT;

CREATE TABLE "exchange_summaries" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "exchange_id" TEXT NOT NULL REFERENCES "exchanges"("id"), "strategy" TEXT NOT NULL, "content" TEXT NOT NULL, "interests" TEXT NOT NULL, "answers" TEXT NOT NULL, "customer_information" TEXT NOT NULL, "competitor_information" TEXT NOT NULL, "other_information" TEXT NOT NULL, "documents" TEXT NOT NULL, "gains" TEXT NOT NULL, "losses" TEXT NOT NULL, "lessons" TEXT NOT NULL, "advice" TEXT NOT NULL, "finished" TEXT, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "exchanges" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "number" INTEGER NOT NULL, "name" TEXT NOT NULL, "form" TEXT NOT NULL, "state" TEXT NOT NULL, "milestone_id" TEXT REFERENCES "milestones"("id"), "phase_id" TEXT REFERENCES "phases"("id"), "outline_id" TEXT REFERENCES "outlines"("id"), "place" TEXT NOT NULL, "purpose" TEXT NOT NULL, "slot_minutes" INTEGER, "information_phase" TEXT NOT NULL, "competition_state" TEXT NOT NULL, "conditions" TEXT NOT NULL, "earlier" TEXT NOT NULL, "aspects" TEXT NOT NULL, "methods" TEXT NOT NULL, "started" TEXT, "ended" TEXT, "note" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "ffab_rows" ( "id" TEXT PRIMARY KEY, "product" TEXT NOT NULL, "feature" TEXT NOT NULL, "function" TEXT NOT NULL, "advantage" TEXT NOT NULL, "benefit" TEXT NOT NULL, "source" TEXT NOT NULL, "tags" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "holidays" ( "id" TEXT PRIMARY KEY, "day" TEXT NOT NULL, "name" TEXT NOT NULL, "worked" INTEGER NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name" ON "_sqlite_migrations" ("migration_set", "name");

CREATE INDEX "idx_adjustments_project_id" ON "adjustments" ("project_id");

CREATE INDEX "idx_agenda_items_exchange_id" ON "agenda_items" ("exchange_id");

CREATE INDEX "idx_agenda_items_project_id" ON "agenda_items" ("project_id");

CREATE INDEX "idx_attachments_project_id" ON "attachments" ("project_id");

CREATE INDEX "idx_attendees_exchange_id" ON "attendees" ("exchange_id");

CREATE INDEX "idx_attendees_project_id" ON "attendees" ("project_id");

CREATE INDEX "idx_attendees_stakeholder_id" ON "attendees" ("stakeholder_id");

CREATE INDEX "idx_bid_letters_project_id" ON "bid_letters" ("project_id");

CREATE INDEX "idx_bid_tasks_project_id" ON "bid_tasks" ("project_id");

CREATE INDEX "idx_bid_tasks_tender_clause_id" ON "bid_tasks" ("tender_clause_id");

CREATE INDEX "idx_bids_project_id" ON "bids" ("project_id");

CREATE INDEX "idx_competitors_project_id" ON "competitors" ("project_id");

CREATE INDEX "idx_contacts_project_id" ON "contacts" ("project_id");

CREATE INDEX "idx_contacts_stakeholder_id" ON "contacts" ("stakeholder_id");

CREATE INDEX idx_edits_deletes ON edits (seq) WHERE deletes > 0;

CREATE INDEX idx_edits_scope ON edits (scope, seq);

CREATE INDEX idx_edits_scope_state ON edits (scope, state, seq);

CREATE INDEX "idx_exchange_summaries_exchange_id" ON "exchange_summaries" ("exchange_id");

CREATE INDEX "idx_exchange_summaries_project_id" ON "exchange_summaries" ("project_id");

CREATE INDEX "idx_exchanges_milestone_id" ON "exchanges" ("milestone_id");

CREATE INDEX "idx_exchanges_outline_id" ON "exchanges" ("outline_id");

CREATE INDEX "idx_exchanges_phase_id" ON "exchanges" ("phase_id");

CREATE INDEX "idx_exchanges_project_id" ON "exchanges" ("project_id");

CREATE INDEX "idx_interests_exchange_id" ON "interests" ("exchange_id");

CREATE INDEX "idx_interests_project_id" ON "interests" ("project_id");

CREATE INDEX "idx_interests_stakeholder_id" ON "interests" ("stakeholder_id");

CREATE INDEX "idx_judgements_competitor_id" ON "judgements" ("competitor_id");

CREATE INDEX "idx_judgements_project_id" ON "judgements" ("project_id");

CREATE INDEX "idx_key_facts_project_id" ON "key_facts" ("project_id");

CREATE INDEX "idx_leftovers_exchange_id" ON "leftovers" ("exchange_id");

CREATE INDEX "idx_leftovers_project_id" ON "leftovers" ("project_id");

CREATE INDEX "idx_links_project_id" ON "links" ("project_id");

CREATE INDEX "idx_milestones_project_id" ON "milestones" ("project_id");

CREATE INDEX "idx_outlines_project_id" ON "outlines" ("project_id");

CREATE INDEX "idx_own_questions_exchange_id" ON "own_questions" ("exchange_id");

CREATE INDEX "idx_own_questions_project_id" ON "own_questions" ("project_id");

CREATE INDEX "idx_own_questions_stakeholder_id" ON "own_questions" ("stakeholder_id");

CREATE INDEX "idx_phases_project_id" ON "phases" ("project_id");

CREATE INDEX "idx_plans_project_id" ON "plans" ("project_id");

CREATE INDEX "idx_plays_project_id" ON "plays" ("project_id");

CREATE INDEX "idx_preparations_exchange_id" ON "preparations" ("exchange_id");

CREATE INDEX "idx_preparations_project_id" ON "preparations" ("project_id");

CREATE INDEX "idx_price_lines_project_id" ON "price_lines" ("project_id");

CREATE UNIQUE INDEX idx_projects_code ON projects (code) WHERE code <> '';

CREATE INDEX "idx_promises_exchange_id" ON "promises" ("exchange_id");

CREATE INDEX "idx_promises_project_id" ON "promises" ("project_id");

CREATE INDEX "idx_promises_stakeholder_id" ON "promises" ("stakeholder_id");

CREATE INDEX "idx_questions_exchange_id" ON "questions" ("exchange_id");

CREATE INDEX "idx_questions_project_id" ON "questions" ("project_id");

CREATE INDEX "idx_questions_stakeholder_id" ON "questions" ("stakeholder_id");

CREATE INDEX "idx_rehearsal_notes_project_id" ON "rehearsal_notes" ("project_id");

CREATE INDEX "idx_rehearsal_notes_rehearsal_id" ON "rehearsal_notes" ("rehearsal_id");

CREATE INDEX "idx_rehearsals_exchange_id" ON "rehearsals" ("exchange_id");

CREATE INDEX "idx_rehearsals_project_id" ON "rehearsals" ("project_id");

CREATE INDEX "idx_result_scores_project_id" ON "result_scores" ("project_id");

CREATE INDEX "idx_scores_competitor_id" ON "scores" ("competitor_id");

CREATE INDEX "idx_scores_project_id" ON "scores" ("project_id");

CREATE INDEX "idx_showings_phase_id" ON "showings" ("phase_id");

CREATE INDEX "idx_showings_project_id" ON "showings" ("project_id");

CREATE INDEX "idx_showings_swot_item_id" ON "showings" ("swot_item_id");

CREATE INDEX "idx_silences_project_id" ON "silences" ("project_id");

CREATE INDEX "idx_slides_outline_id" ON "slides" ("outline_id");

CREATE INDEX "idx_stakeholders_competitor_id" ON "stakeholders" ("competitor_id");

CREATE INDEX "idx_stakeholders_project_id" ON "stakeholders" ("project_id");

CREATE INDEX "idx_summaries_project_id" ON "summaries" ("project_id");

CREATE INDEX "idx_swot_items_competitor_id" ON "swot_items" ("competitor_id");

CREATE INDEX "idx_swot_items_project_id" ON "swot_items" ("project_id");

CREATE INDEX "idx_tender_clauses_project_id" ON "tender_clauses" ("project_id");

CREATE INDEX "idx_tender_clauses_tender_file_id" ON "tender_clauses" ("tender_file_id");

CREATE INDEX "idx_tender_documents_project_id" ON "tender_documents" ("project_id");

CREATE INDEX "idx_tender_documents_tender_file_id" ON "tender_documents" ("tender_file_id");

CREATE INDEX "idx_tender_facts_project_id" ON "tender_facts" ("project_id");

CREATE INDEX "idx_tender_facts_tender_file_id" ON "tender_facts" ("tender_file_id");

CREATE INDEX "idx_tender_files_project_id" ON "tender_files" ("project_id");

CREATE INDEX "idx_tender_marks_project_id" ON "tender_marks" ("project_id");

CREATE INDEX "idx_tender_marks_tender_file_id" ON "tender_marks" ("tender_file_id");

CREATE INDEX "idx_tender_rules_project_id" ON "tender_rules" ("project_id");

CREATE INDEX "idx_tender_rules_tender_file_id" ON "tender_rules" ("tender_file_id");

CREATE INDEX "idx_tender_scores_project_id" ON "tender_scores" ("project_id");

CREATE INDEX "idx_tender_scores_tender_file_id" ON "tender_scores" ("tender_file_id");

CREATE INDEX "idx_tender_wishes_project_id" ON "tender_wishes" ("project_id");

CREATE INDEX "idx_todos_project_id" ON "todos" ("project_id");

CREATE INDEX idx_touches_seq ON touches (seq);

CREATE INDEX "idx_tripwires_competitor_id" ON "tripwires" ("competitor_id");

CREATE INDEX "idx_tripwires_project_id" ON "tripwires" ("project_id");

CREATE INDEX "idx_tripwires_stakeholder_id" ON "tripwires" ("stakeholder_id");

CREATE INDEX "idx_win_estimates_project_id" ON "win_estimates" ("project_id");

CREATE TABLE "interests" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "exchange_id" TEXT NOT NULL REFERENCES "exchanges"("id"), "text" TEXT NOT NULL, "stakeholder_id" TEXT REFERENCES "stakeholders"("id"), "slide_id" TEXT NOT NULL, "at" TEXT, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "judgements" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "competitor_id" TEXT REFERENCES "competitors"("id"), "question" TEXT NOT NULL, "verdict" TEXT, "evidence" TEXT NOT NULL, "source" TEXT NOT NULL, "heard" TEXT, "confidence" TEXT, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "key_facts" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "item" TEXT NOT NULL, "question" TEXT NOT NULL, "own_question" TEXT NOT NULL, "answer" TEXT NOT NULL, "source" TEXT NOT NULL, "heard" TEXT, "confidence" TEXT, "unknown" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "leftovers" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "exchange_id" TEXT NOT NULL REFERENCES "exchanges"("id"), "kind" TEXT NOT NULL, "text" TEXT NOT NULL, "handling" TEXT NOT NULL, "owner" TEXT NOT NULL, "due" TEXT, "state" TEXT NOT NULL, "reason" TEXT NOT NULL, "carried_to" TEXT NOT NULL, "closed" TEXT, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "links" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "source_id" TEXT NOT NULL, "target_id" TEXT NOT NULL, "role" TEXT NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "milestones" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "name" TEXT NOT NULL, "kind" TEXT NOT NULL, "day" TEXT, "time" TEXT NOT NULL, "done" INTEGER NOT NULL, "note" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "outlines" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "title" TEXT NOT NULL, "subtitle" TEXT NOT NULL, "audience" TEXT NOT NULL, "occasion" TEXT NOT NULL, "author" TEXT NOT NULL, "day" TEXT, "slot_minutes" INTEGER, "language" TEXT NOT NULL, "confidential" TEXT NOT NULL, "internal" INTEGER NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL , "prices" INTEGER NOT NULL DEFAULT 0, "argument" TEXT NOT NULL DEFAULT '', "presents_bid" INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE "own_questions" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "exchange_id" TEXT REFERENCES "exchanges"("id"), "moving" TEXT, "form" TEXT NOT NULL, "text" TEXT NOT NULL, "stakeholder_id" TEXT REFERENCES "stakeholders"("id"), "purpose" TEXT NOT NULL, "answer" TEXT NOT NULL, "asked" TEXT, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "phases" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "name" TEXT NOT NULL, "start" TEXT, "end" TEXT, "focus" TEXT NOT NULL, "purpose" TEXT NOT NULL, "audience" TEXT NOT NULL, "content" TEXT NOT NULL, "strengths" TEXT NOT NULL, "goal" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL , "executed" TEXT NOT NULL DEFAULT '', "reached" TEXT) STRICT;

CREATE TABLE "plans" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "margin" TEXT, "market" TEXT, "our_price" TEXT, "alliance" TEXT, "engagement" TEXT, "partner" TEXT NOT NULL, "overruled" TEXT NOT NULL, "basis" TEXT NOT NULL, "weights" TEXT NOT NULL, "focus" TEXT NOT NULL, "stage_model" TEXT NOT NULL, "tasks_done" TEXT NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "plays" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "move" TEXT NOT NULL, "text" TEXT NOT NULL, "element" TEXT, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "preparations" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "exchange_id" TEXT NOT NULL REFERENCES "exchanges"("id"), "item" TEXT NOT NULL, "step" TEXT NOT NULL, "text" TEXT NOT NULL, "owner" TEXT NOT NULL, "due" TEXT, "done" TEXT, "note" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "price_lines" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "name" TEXT NOT NULL, "brand" TEXT NOT NULL, "model" TEXT NOT NULL, "maker" TEXT NOT NULL, "origin" TEXT NOT NULL, "quantity" TEXT, "unit" TEXT NOT NULL, "unit_price" TEXT, "tax_rate" TEXT, "cap" TEXT, "note" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "product_parameters" ( "id" TEXT PRIMARY KEY, "product" TEXT NOT NULL, "name" TEXT NOT NULL, "value" TEXT NOT NULL, "unit" TEXT NOT NULL, "evidence" TEXT NOT NULL, "sha256" TEXT NOT NULL, "file_name" TEXT NOT NULL, "note" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "profiles" ( "id" TEXT PRIMARY KEY, "user_name" TEXT NOT NULL, "user_title" TEXT NOT NULL, "company" TEXT NOT NULL, "company_short" TEXT NOT NULL, "address" TEXT NOT NULL, "phone" TEXT NOT NULL, "email" TEXT NOT NULL, "website" TEXT NOT NULL, "logo" TEXT NOT NULL, "confidentiality" TEXT NOT NULL, "deck_template" TEXT NOT NULL, "deck_template_name" TEXT NOT NULL, "document_template" TEXT NOT NULL, "document_template_name" TEXT NOT NULL, "naming_rule" TEXT NOT NULL, "row_hash" TEXT NOT NULL , "deck_mapping" TEXT NOT NULL DEFAULT '{}') STRICT;

CREATE TABLE "projects" ( "id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "code" TEXT NOT NULL, "customer" TEXT NOT NULL, "industry" TEXT NOT NULL, "language" TEXT NOT NULL, "sales" TEXT NOT NULL, "presales" TEXT NOT NULL, "stage" TEXT NOT NULL, "level" TEXT, "win_percent" INTEGER, "budget" TEXT, "position" TEXT, "background" TEXT NOT NULL, "strategy" TEXT NOT NULL, "result" TEXT NOT NULL, "opened" TEXT, "closed" TEXT, "archived" TEXT, "sample" INTEGER NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "promises" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "exchange_id" TEXT REFERENCES "exchanges"("id"), "text" TEXT NOT NULL, "stakeholder_id" TEXT REFERENCES "stakeholders"("id"), "origin_id" TEXT NOT NULL, "owner" TEXT NOT NULL, "due" TEXT, "made" TEXT, "state" TEXT NOT NULL, "reason" TEXT NOT NULL, "carried_to" TEXT NOT NULL, "closed" TEXT, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL , "source" TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE "qualifications" ( "id" TEXT PRIMARY KEY, "kind" TEXT NOT NULL, "name" TEXT NOT NULL, "number" TEXT NOT NULL, "holder" TEXT NOT NULL, "issuer" TEXT NOT NULL, "grade" TEXT NOT NULL, "valid_from" TEXT, "valid_until" TEXT, "amount" TEXT, "sha256" TEXT NOT NULL, "file_name" TEXT NOT NULL, "tags" TEXT NOT NULL, "note" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "questions" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "exchange_id" TEXT REFERENCES "exchanges"("id"), "kind" TEXT, "trap" TEXT NOT NULL, "text" TEXT NOT NULL, "stakeholder_id" TEXT REFERENCES "stakeholders"("id"), "asker" TEXT NOT NULL, "answer" TEXT NOT NULL, "evidence" TEXT NOT NULL, "landed" TEXT, "asked" TEXT, "starred" INTEGER NOT NULL, "drilled" INTEGER NOT NULL, "note" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "rehearsal_notes" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "rehearsal_id" TEXT NOT NULL REFERENCES "rehearsals"("id"), "second" INTEGER NOT NULL, "slide_id" TEXT NOT NULL, "text" TEXT NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "rehearsals" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "exchange_id" TEXT NOT NULL REFERENCES "exchanges"("id"), "way" TEXT NOT NULL, "began" TEXT NOT NULL, "planned_seconds" INTEGER NOT NULL, "seconds" TEXT NOT NULL, "slide_seconds" TEXT NOT NULL, "ratings" TEXT NOT NULL, "questions" INTEGER NOT NULL, "finished" INTEGER NOT NULL, "note" TEXT NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "result_scores" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "name" TEXT NOT NULL, "full" REAL, "ours" REAL, "winner" REAL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "saved_searches" ( "id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "query" TEXT NOT NULL, "filters" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "scene_notes" ( "id" TEXT PRIMARY KEY, "scene" TEXT NOT NULL, "title" TEXT NOT NULL, "handling" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "scores" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "competitor_id" TEXT REFERENCES "competitors"("id"), "element" TEXT NOT NULL, "score" REAL, "evidence" TEXT NOT NULL, "source" TEXT NOT NULL, "heard" TEXT, "confidence" TEXT, "they_say" TEXT NOT NULL, "move" TEXT, "we_say" TEXT NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "showings" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "swot_item_id" TEXT NOT NULL REFERENCES "swot_items"("id"), "phase_id" TEXT NOT NULL REFERENCES "phases"("id"), "shown" TEXT, "reaction" TEXT NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "silences" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "rule" TEXT NOT NULL, "record_id" TEXT NOT NULL, "reason" TEXT NOT NULL, "day" TEXT, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "slides" ( "id" TEXT PRIMARY KEY, "outline_id" TEXT NOT NULL REFERENCES "outlines"("id"), "section" TEXT NOT NULL, "kind" TEXT NOT NULL, "title" TEXT NOT NULL, "kicker" TEXT NOT NULL, "takeaway" TEXT NOT NULL, "source" TEXT NOT NULL, "notes" TEXT NOT NULL, "minutes" REAL, "content" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL , "internal" INTEGER NOT NULL DEFAULT 0, "drafted" TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE snapshots (owner TEXT NOT NULL, seq INTEGER NOT NULL, rows TEXT NOT NULL, PRIMARY KEY (owner, seq)) STRICT, WITHOUT ROWID;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE "stakeholders" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "name" TEXT NOT NULL, "unit" TEXT NOT NULL, "title" TEXT NOT NULL, "level" TEXT, "roles" TEXT NOT NULL, "stance" INTEGER, "target_stance" INTEGER, "influence" INTEGER, "knowledge" TEXT NOT NULL, "needs" TEXT NOT NULL, "excitement" TEXT NOT NULL, "doubts" TEXT NOT NULL, "answer" TEXT NOT NULL, "competitor_id" TEXT REFERENCES "competitors"("id"), "phone" TEXT NOT NULL, "email" TEXT NOT NULL, "source" TEXT NOT NULL, "heard" TEXT, "confidence" TEXT, "note" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "summaries" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "winner" TEXT NOT NULL, "our_price" TEXT, "winning_price" TEXT, "background" TEXT NOT NULL, "competition" TEXT NOT NULL, "course" TEXT NOT NULL, "outcome" TEXT NOT NULL, "strategy_review" TEXT NOT NULL, "strategy_execution" TEXT NOT NULL, "strategy_successes" TEXT NOT NULL, "strengths_shown" TEXT NOT NULL, "gains" TEXT NOT NULL, "strategy_failures" TEXT NOT NULL, "weaknesses_shown" TEXT NOT NULL, "lessons" TEXT NOT NULL, "customer_material" TEXT NOT NULL, "competitor_material" TEXT NOT NULL, "presales_documents" TEXT NOT NULL, "other_material" TEXT NOT NULL, "tags" TEXT NOT NULL, "row_hash" TEXT NOT NULL , "elements" TEXT NOT NULL DEFAULT '[]', "participants" TEXT NOT NULL DEFAULT '', "meeting" TEXT) STRICT;

CREATE TABLE "swot_items" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "quadrant" TEXT NOT NULL, "text" TEXT NOT NULL, "weight" INTEGER NOT NULL, "element" TEXT, "competitor_id" TEXT REFERENCES "competitors"("id"), "evidence" TEXT NOT NULL, "source" TEXT NOT NULL, "heard" TEXT, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "tender_clauses" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "tender_file_id" TEXT REFERENCES "tender_files"("id"), "number" TEXT NOT NULL, "text" TEXT NOT NULL, "part" TEXT NOT NULL, "mark" TEXT NOT NULL, "weight" TEXT NOT NULL, "category" TEXT NOT NULL, "page" INTEGER, "block" INTEGER, "response" TEXT NOT NULL, "deviation" TEXT, "evidence" TEXT NOT NULL, "evidence_page" TEXT NOT NULL, "owner" TEXT NOT NULL, "reviewer" TEXT NOT NULL, "state" TEXT NOT NULL, "points" REAL, "unclear" TEXT NOT NULL, "buyer_answer" TEXT NOT NULL, "before" TEXT NOT NULL, "withdrawn" INTEGER NOT NULL, "note" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "tender_documents" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "tender_file_id" TEXT REFERENCES "tender_files"("id"), "number" TEXT NOT NULL, "name" TEXT NOT NULL, "required" INTEGER, "page" INTEGER, "block" INTEGER, "copy_needed" TEXT NOT NULL, "owner" TEXT NOT NULL, "due" TEXT, "state" TEXT NOT NULL, "page_in_bid" TEXT NOT NULL, "note" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL , "columns" TEXT NOT NULL DEFAULT '[]', "deviations_only" INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE "tender_facts" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "tender_file_id" TEXT REFERENCES "tender_files"("id"), "key" TEXT NOT NULL, "value" TEXT NOT NULL, "text" TEXT NOT NULL, "part" TEXT NOT NULL, "page" INTEGER, "block" INTEGER, "corrected" INTEGER NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL , "corrected_by" TEXT NOT NULL DEFAULT '', "corrected_at" TEXT) STRICT;

CREATE TABLE "tender_files" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "name" TEXT NOT NULL, "sha256" TEXT NOT NULL, "kind" TEXT NOT NULL, "language" TEXT NOT NULL, "pages" INTEGER, "version" INTEGER NOT NULL, "imported" TEXT, "note" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "tender_marks" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "tender_file_id" TEXT REFERENCES "tender_files"("id"), "mark" TEXT NOT NULL, "meaning" TEXT NOT NULL, "text" TEXT NOT NULL, "page" INTEGER, "corrected" INTEGER NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "tender_rules" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "tender_file_id" TEXT REFERENCES "tender_files"("id"), "kind" TEXT NOT NULL, "text" TEXT NOT NULL, "part" TEXT NOT NULL, "page" INTEGER, "block" INTEGER, "checked" TEXT, "note" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "tender_scores" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "tender_file_id" TEXT REFERENCES "tender_files"("id"), "section" TEXT NOT NULL, "name" TEXT NOT NULL, "points" REAL, "criteria" TEXT NOT NULL, "basis" TEXT, "page" INTEGER, "block" INTEGER, "expected" REAL, "rival" REAL, "evidence" TEXT NOT NULL, "evidence_page" TEXT NOT NULL, "owner" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "tender_wishes" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "lever" TEXT NOT NULL, "wished" TEXT NOT NULL, "reason" TEXT NOT NULL, "owner" TEXT NOT NULL, "came" TEXT NOT NULL, "state" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "todos" ( "id" TEXT PRIMARY KEY, "project_id" TEXT REFERENCES "projects"("id"), "text" TEXT NOT NULL, "owner" TEXT NOT NULL, "due" TEXT, "finished" TEXT, "note" TEXT NOT NULL, "rule" TEXT NOT NULL, "record_id" TEXT NOT NULL, "page" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE touches (owner TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (owner, seq)) STRICT, WITHOUT ROWID;

CREATE TABLE "tripwires" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "kind" TEXT NOT NULL, "day" TEXT, "amount" TEXT, "stakeholder_id" TEXT REFERENCES "stakeholders"("id"), "competitor_id" TEXT REFERENCES "competitors"("id"), "words" TEXT NOT NULL, "pulled" INTEGER NOT NULL, "action" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "win_estimates" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "day" TEXT NOT NULL, "own" INTEGER, "computed" INTEGER NOT NULL, "sureness" INTEGER NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;
