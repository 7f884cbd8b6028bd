CREATE TABLE "_sqlite_migrations" ( "id" INTEGER PRIMARY KEY, "migration_set" TEXT, "name" TEXT, "applied_at" TEXT );

CREATE TABLE "attachments" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "name" TEXT NOT NULL, "sha256" TEXT NOT NULL, "size" INTEGER NOT NULL, "kind" TEXT NOT NULL, "note" TEXT NOT NULL, "added" TEXT, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE edits ( seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, scope TEXT NOT NULL, sort TEXT NOT NULL, state TEXT, label_key TEXT NOT NULL, label_values TEXT NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL, merge_key TEXT, process TEXT NOT NULL, deletes INTEGER NOT NULL, changes TEXT NOT NULL ) STRICT ;

CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name" ON "_sqlite_migrations" ("migration_set", "name");

CREATE INDEX "idx_attachments_project_id" ON "attachments" ("project_id");

CREATE INDEX idx_edits_deletes ON edits (seq) WHERE deletes > 0;

CREATE INDEX idx_edits_scope ON edits (scope, seq);

CREATE INDEX idx_edits_scope_state ON edits (scope, state, seq);

CREATE INDEX "idx_key_facts_project_id" ON "key_facts" ("project_id");

CREATE INDEX "idx_links_project_id" ON "links" ("project_id");

CREATE INDEX "idx_milestones_project_id" ON "milestones" ("project_id");

CREATE INDEX "idx_outlines_project_id" ON "outlines" ("project_id");

CREATE UNIQUE INDEX idx_projects_code ON projects (code) WHERE code <> '';

CREATE INDEX "idx_slides_outline_id" ON "slides" ("outline_id");

CREATE INDEX "idx_summaries_project_id" ON "summaries" ("project_id");

CREATE INDEX idx_touches_seq ON touches (seq);

CREATE TABLE "key_facts" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "item" TEXT NOT NULL, "question" TEXT NOT NULL, "own_question" TEXT NOT NULL, "answer" TEXT NOT NULL, "source" TEXT NOT NULL, "heard" TEXT, "confidence" TEXT, "unknown" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "links" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "source_id" TEXT NOT NULL, "target_id" TEXT NOT NULL, "role" TEXT NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "milestones" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "name" TEXT NOT NULL, "kind" TEXT NOT NULL, "day" TEXT, "time" TEXT NOT NULL, "done" INTEGER NOT NULL, "note" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "outlines" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "title" TEXT NOT NULL, "subtitle" TEXT NOT NULL, "audience" TEXT NOT NULL, "occasion" TEXT NOT NULL, "author" TEXT NOT NULL, "day" TEXT, "slot_minutes" INTEGER, "language" TEXT NOT NULL, "confidential" TEXT NOT NULL, "internal" INTEGER NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "profiles" ( "id" TEXT PRIMARY KEY, "user_name" TEXT NOT NULL, "user_title" TEXT NOT NULL, "company" TEXT NOT NULL, "company_short" TEXT NOT NULL, "address" TEXT NOT NULL, "phone" TEXT NOT NULL, "email" TEXT NOT NULL, "website" TEXT NOT NULL, "logo" TEXT NOT NULL, "confidentiality" TEXT NOT NULL, "deck_template" TEXT NOT NULL, "deck_template_name" TEXT NOT NULL, "document_template" TEXT NOT NULL, "document_template_name" TEXT NOT NULL, "naming_rule" TEXT NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "projects" ( "id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "code" TEXT NOT NULL, "customer" TEXT NOT NULL, "industry" TEXT NOT NULL, "language" TEXT NOT NULL, "sales" TEXT NOT NULL, "presales" TEXT NOT NULL, "stage" TEXT NOT NULL, "level" TEXT, "win_percent" INTEGER, "budget" TEXT, "position" TEXT, "background" TEXT NOT NULL, "strategy" TEXT NOT NULL, "result" TEXT NOT NULL, "opened" TEXT, "closed" TEXT, "archived" TEXT, "sample" INTEGER NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE "slides" ( "id" TEXT PRIMARY KEY, "outline_id" TEXT NOT NULL REFERENCES "outlines"("id"), "section" TEXT NOT NULL, "kind" TEXT NOT NULL, "title" TEXT NOT NULL, "kicker" TEXT NOT NULL, "takeaway" TEXT NOT NULL, "source" TEXT NOT NULL, "notes" TEXT NOT NULL, "minutes" REAL, "content" TEXT NOT NULL, "rank" REAL NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE snapshots (owner TEXT NOT NULL, seq INTEGER NOT NULL, rows TEXT NOT NULL, PRIMARY KEY (owner, seq)) STRICT, WITHOUT ROWID;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE "summaries" ( "id" TEXT PRIMARY KEY, "project_id" TEXT NOT NULL REFERENCES "projects"("id"), "winner" TEXT NOT NULL, "our_price" TEXT, "winning_price" TEXT, "background" TEXT NOT NULL, "competition" TEXT NOT NULL, "course" TEXT NOT NULL, "outcome" TEXT NOT NULL, "strategy_review" TEXT NOT NULL, "strategy_execution" TEXT NOT NULL, "strategy_successes" TEXT NOT NULL, "strengths_shown" TEXT NOT NULL, "gains" TEXT NOT NULL, "strategy_failures" TEXT NOT NULL, "weaknesses_shown" TEXT NOT NULL, "lessons" TEXT NOT NULL, "customer_material" TEXT NOT NULL, "competitor_material" TEXT NOT NULL, "presales_documents" TEXT NOT NULL, "other_material" TEXT NOT NULL, "tags" TEXT NOT NULL, "row_hash" TEXT NOT NULL ) STRICT;

CREATE TABLE touches (owner TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (owner, seq)) STRICT, WITHOUT ROWID;
