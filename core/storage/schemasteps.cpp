// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schemasteps.h"

namespace rung {

namespace {

// Times are two columns: milliseconds since 1970 in UTC (…_at) and the wall clock's offset from UTC in seconds (…_offset).
const std::vector<const char *> firstStep{
    R"sql(CREATE TABLE notebook (
        only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
        id TEXT NOT NULL CHECK (length(id) = 36)
    ) STRICT)sql",

    R"sql(CREATE TABLE ladders (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        fear TEXT,
        purpose TEXT,
        created_at INTEGER NOT NULL,
        created_offset INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        updated_offset INTEGER NOT NULL,
        archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
        deleted_at INTEGER,
        deleted_offset INTEGER
    ) STRICT)sql",

    R"sql(CREATE TABLE rungs (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
        ladder TEXT NOT NULL REFERENCES ladders (id) DEFERRABLE INITIALLY DEFERRED,
        title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        context TEXT NOT NULL,
        baseline INTEGER NOT NULL CHECK (baseline BETWEEN 0 AND 100),
        again TEXT NOT NULL,
        why TEXT,
        courtesy TEXT,
        notes TEXT,
        high_stakes INTEGER NOT NULL CHECK (high_stakes IN (0, 1)),
        position INTEGER NOT NULL CHECK (position >= 0),
        catalogue_id TEXT,
        created_at INTEGER NOT NULL,
        created_offset INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        updated_offset INTEGER NOT NULL,
        archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
        deleted_at INTEGER,
        deleted_offset INTEGER
    ) STRICT)sql",
    "CREATE INDEX rungs_by_ladder ON rungs (ladder, position)",

    R"sql(CREATE TABLE rung_felt (
        rung TEXT NOT NULL REFERENCES rungs (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        ordinal INTEGER NOT NULL,
        at INTEGER NOT NULL,
        at_offset INTEGER NOT NULL,
        value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 100),
        PRIMARY KEY (rung, ordinal)
    ) STRICT, WITHOUT ROWID)sql",

    R"sql(CREATE TABLE attempts (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
        rung TEXT NOT NULL REFERENCES rungs (id) DEFERRABLE INITIALLY DEFERRED,
        created_at INTEGER NOT NULL,
        created_offset INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        updated_offset INTEGER NOT NULL,
        deleted_at INTEGER,
        deleted_offset INTEGER,

        from_memory INTEGER CHECK (from_memory IN (0, 1)),
        sealed_at INTEGER,
        sealed_offset INTEGER,
        feared TEXT CHECK (length(feared) <= 1000),
        p_feared INTEGER CHECK (p_feared BETWEEN 0 AND 100),
        p_no INTEGER CHECK (p_no BETWEEN 0 AND 100),
        predicted_peak INTEGER CHECK (predicted_peak BETWEEN 0 AND 100),
        predicted_next_day INTEGER CHECK (predicted_next_day BETWEEN 0 AND 100),
        ask TEXT,
        setting TEXT,
        planned_day TEXT,
        planned_at INTEGER,
        planned_offset INTEGER,
        drop_habit TEXT,
        reply TEXT,

        happened_at INTEGER,
        happened_offset INTEGER,
        day TEXT,
        answer TEXT,
        peak INTEGER CHECK (peak BETWEEN 0 AND 100),
        urge INTEGER CHECK (urge BETWEEN 0 AND 100),
        feared_happened TEXT,
        p_feared_again INTEGER CHECK (p_feared_again BETWEEN 0 AND 100),
        now INTEGER CHECK (now BETWEEN 0 AND 100),
        handled INTEGER CHECK (handled BETWEEN 0 AND 10),
        habits TEXT,
        feeling TEXT,
        body TEXT,
        unwelcome TEXT,
        line TEXT CHECK (length(line) <= 140),
        keep_line INTEGER NOT NULL CHECK (keep_line IN (0, 1)),
        obstacle TEXT,

        next_day_at INTEGER,
        next_day_offset INTEGER,
        bother INTEGER CHECK (bother BETWEEN 0 AND 100),
        replaying INTEGER CHECK (replaying IN (0, 1)),

        CHECK (from_memory IS NOT NULL OR answer IS NOT NULL),
        CHECK (from_memory IS NOT 0 OR (sealed_at IS NOT NULL AND feared IS NOT NULL AND p_feared IS NOT NULL
            AND p_no IS NOT NULL AND predicted_peak IS NOT NULL)),
        CHECK ((answer IS NULL) = (happened_at IS NULL) AND (answer IS NULL) = (day IS NULL)),
        CHECK (answer IS NULL OR answer = 'didNotAsk' OR peak IS NOT NULL),
        CHECK ((next_day_at IS NULL) = (bother IS NULL))
    ) STRICT)sql",
    "CREATE INDEX attempts_by_rung ON attempts (rung)",
    "CREATE INDEX attempts_by_time ON attempts (happened_at, created_at, id)",
    "CREATE INDEX open_plans ON attempts (created_at) WHERE answer IS NULL",

    R"sql(CREATE TABLE amendments (
        attempt TEXT NOT NULL REFERENCES attempts (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        ordinal INTEGER NOT NULL,
        at INTEGER NOT NULL,
        at_offset INTEGER NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (attempt, ordinal)
    ) STRICT, WITHOUT ROWID)sql",

    R"sql(CREATE TABLE reflections (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
        attempt TEXT REFERENCES attempts (id) DEFERRABLE INITIALLY DEFERRED,
        written_at INTEGER NOT NULL,
        written_offset INTEGER NOT NULL,
        day TEXT NOT NULL,
        updated_at INTEGER NOT NULL,
        updated_offset INTEGER NOT NULL,
        deleted_at INTEGER,
        deleted_offset INTEGER,
        text TEXT NOT NULL
    ) STRICT)sql",
    "CREATE INDEX reflections_by_attempt ON reflections (attempt, written_at)",
    "CREATE INDEX reflections_by_time ON reflections (written_at, id)",

    R"sql(CREATE TABLE reflection_tags (
        reflection TEXT NOT NULL REFERENCES reflections (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        ordinal INTEGER NOT NULL,
        tag TEXT NOT NULL CHECK (length(tag) BETWEEN 1 AND 60),
        PRIMARY KEY (reflection, ordinal)
    ) STRICT, WITHOUT ROWID)sql",
    "CREATE INDEX reflections_by_tag ON reflection_tags (tag)",

    R"sql(CREATE TABLE check_ins (
        id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
        at INTEGER NOT NULL,
        at_offset INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        updated_offset INTEGER NOT NULL,
        in_the_way TEXT NOT NULL
    ) STRICT)sql",

    R"sql(CREATE TABLE erased (
        id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
        at INTEGER NOT NULL,
        at_offset INTEGER NOT NULL
    ) STRICT)sql",

    R"sql(CREATE TABLE trusted_contact (
        only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
        name TEXT NOT NULL,
        call TEXT NOT NULL
    ) STRICT)sql",

    R"sql(CREATE TABLE dismissals (
        id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
        rule TEXT NOT NULL,
        level TEXT NOT NULL,
        at INTEGER NOT NULL,
        at_offset INTEGER NOT NULL,
        entry TEXT
    ) STRICT)sql",

    R"sql(CREATE TABLE coaching_shown (
        ordinal INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        at INTEGER NOT NULL,
        at_offset INTEGER NOT NULL
    ) STRICT)sql",

    // The search index reads its texts through these views; the repositories keep it in step.
    R"sql(CREATE VIEW ladder_texts AS SELECT key, id, name, fear, purpose FROM ladders)sql",
    R"sql(CREATE VIRTUAL TABLE ladder_words USING fts5 (name, fear, purpose,
        content = 'ladder_texts', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2'))sql",
    R"sql(CREATE VIEW rung_texts AS SELECT key, id, title, why, courtesy, notes FROM rungs)sql",
    R"sql(CREATE VIRTUAL TABLE rung_words USING fts5 (title, why, courtesy, notes,
        content = 'rung_texts', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2'))sql",
    R"sql(CREATE VIEW attempt_texts AS SELECT key, id, feared, ask, setting, reply, line,
        (SELECT group_concat(text, char(10)) FROM amendments WHERE attempt = attempts.id) AS amendments FROM attempts)sql",
    R"sql(CREATE VIRTUAL TABLE attempt_words USING fts5 (feared, ask, setting, reply, line, amendments,
        content = 'attempt_texts', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2'))sql",
    R"sql(CREATE VIEW reflection_texts AS SELECT key, id, text,
        (SELECT group_concat(tag, ' ') FROM reflection_tags WHERE reflection = reflections.id) AS tags FROM reflections)sql",
    R"sql(CREATE VIRTUAL TABLE reflection_words USING fts5 (text, tags,
        content = 'reflection_texts', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2'))sql",
};

// What Today asks for and what lies in the trash is found without looking through everything, a single letter as fast as a word.
const std::vector<const char *> secondStep{
    "DROP INDEX open_plans",
    "CREATE INDEX attempts_by_creation ON attempts (created_at)",
    "CREATE INDEX open_attempts ON attempts (created_at, id) WHERE answer IS NULL OR answer = 'waiting'",
    "CREATE INDEX attempts_with_line ON attempts (keep_line DESC, happened_at DESC, id) WHERE line <> ''",
    "CREATE INDEX trashed_attempts ON attempts (deleted_at) WHERE deleted_at IS NOT NULL",
    "CREATE INDEX trashed_reflections ON reflections (deleted_at) WHERE deleted_at IS NOT NULL",
    "DROP TABLE attempt_words",
    R"sql(CREATE VIRTUAL TABLE attempt_words USING fts5 (feared, ask, setting, reply, line, amendments,
        content = 'attempt_texts', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2', prefix = '1'))sql",
    "INSERT INTO attempt_words (attempt_words) VALUES ('rebuild')",
    "DROP TABLE reflection_words",
    R"sql(CREATE VIRTUAL TABLE reflection_words USING fts5 (text, tags,
        content = 'reflection_texts', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2', prefix = '1'))sql",
    "INSERT INTO reflection_words (reflection_words) VALUES ('rebuild')",
};

// Signs, and scripts written without spaces, are found by an index of their own, which takes each sign for a word.
const std::vector<const char *> thirdStep{
    R"sql(CREATE VIRTUAL TABLE ladder_signs USING fts5 (name, fear, purpose,
        tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"))sql",
    R"sql(INSERT INTO ladder_signs (rowid, name, fear, purpose)
        SELECT key, signs_of(name), signs_of(fear), signs_of(purpose) FROM ladder_texts)sql",
    R"sql(CREATE VIRTUAL TABLE rung_signs USING fts5 (title, why, courtesy, notes,
        tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"))sql",
    R"sql(INSERT INTO rung_signs (rowid, title, why, courtesy, notes)
        SELECT key, signs_of(title), signs_of(why), signs_of(courtesy), signs_of(notes) FROM rung_texts)sql",
    R"sql(CREATE VIRTUAL TABLE attempt_signs USING fts5 (feared, ask, setting, reply, line, amendments,
        tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"))sql",
    R"sql(INSERT INTO attempt_signs (rowid, feared, ask, setting, reply, line, amendments)
        SELECT key, signs_of(feared), signs_of(ask), signs_of(setting), signs_of(reply), signs_of(line), signs_of(amendments) FROM attempt_texts)sql",
    R"sql(CREATE VIRTUAL TABLE reflection_signs USING fts5 (text, tags,
        tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"))sql",
    R"sql(INSERT INTO reflection_signs (rowid, text, tags)
        SELECT key, signs_of(text), signs_of(tags) FROM reflection_texts)sql",
};

const std::vector<const char *> steps[] = {firstStep, secondStep, thirdStep};

} // namespace

std::span<const std::vector<const char *>> schemaSteps()
{
    return steps;
}

} // namespace rung
