-- SPDX-FileCopyrightText: 2026 OX-Lotse contributors
-- SPDX-License-Identifier: EUPL-1.2

-- All times are seconds since 1970 (UTC), all truth values 0 or 1, so that both engines hold the same.

CREATE TABLE cafe_date (
    id           TEXT PRIMARY KEY,
    -- DateSnapshot as JSON: what holds now.
    snapshot     TEXT NOT NULL,
    -- PublishedDate as JSON: what the publisher said last, to see what has changed since.
    published    TEXT NOT NULL,
    starts_at    BIGINT NOT NULL,
    ends_at      BIGINT NOT NULL,
    opens_at     BIGINT NOT NULL,
    closes_at    BIGINT NOT NULL,
    cancelled    BIGINT NOT NULL DEFAULT 0,
    -- Whether it stands in the published file.
    listed       BIGINT NOT NULL DEFAULT 1,
    reminded     BIGINT NOT NULL DEFAULT 0
);

-- The one counter of seats: taken by a conditional UPDATE only.
CREATE TABLE seats (
    date_id      TEXT NOT NULL REFERENCES cafe_date (id),
    -- 0 online, 1 on site
    attendance   BIGINT NOT NULL CHECK (attendance IN (0, 1)),
    offered      BIGINT NOT NULL,
    -- NULL: as many as come
    capacity     BIGINT,
    -- The capacity, or what was taken when it was lowered below that: nobody is evicted.
    ceiling      BIGINT,
    taken        BIGINT NOT NULL DEFAULT 0,
    next_waiting BIGINT NOT NULL DEFAULT 1,
    PRIMARY KEY (date_id, attendance),
    CHECK (taken >= 0),
    CHECK (taken <= ceiling)
);

CREATE TABLE registration (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    -- UID of the calendar entry
    uid             TEXT NOT NULL UNIQUE,
    date_id         TEXT NOT NULL REFERENCES cafe_date (id),
    state           TEXT NOT NULL CHECK (state IN ('unconfirmed', 'confirmed', 'waiting', 'cancelled')),
    has_seat        BIGINT NOT NULL,
    attendance      BIGINT NOT NULL CHECK (attendance IN (0, 1)),
    email           TEXT NOT NULL,
    name            TEXT NOT NULL,
    language        TEXT NOT NULL,
    question        TEXT NOT NULL DEFAULT '',
    needs           TEXT NOT NULL DEFAULT '',
    -- Order on the waiting list; NULL for those who had a seat from the start
    waiting_number  BIGINT,
    -- Until when an unconfirmed registration holds its seat
    held_until      BIGINT,
    sequence        BIGINT NOT NULL DEFAULT 0,
    checked_in      BIGINT NOT NULL DEFAULT 0,
    created_at      BIGINT NOT NULL,
    idempotency_key TEXT NOT NULL UNIQUE,
    fingerprint     TEXT NOT NULL,
    -- The answer of the API, sent again for the same key
    answer          TEXT NOT NULL,
    CHECK (has_seat = 0 OR state IN ('unconfirmed', 'confirmed')),
    CHECK (state <> 'confirmed' OR has_seat = 1)
);

-- One registration for each address; after a cancellation one may come again, with another UID.
CREATE UNIQUE INDEX registration_address ON registration (date_id, lower(email)) WHERE state <> 'cancelled';
CREATE INDEX registration_waiting ON registration (date_id, attendance, waiting_number) WHERE state = 'waiting';
CREATE INDEX registration_unconfirmed ON registration (created_at) WHERE state = 'unconfirmed';

-- Links in mails. The link itself is nowhere but in the mail.
CREATE TABLE token (
    hash            TEXT PRIMARY KEY,
    registration_id BIGINT NOT NULL REFERENCES registration (id) ON DELETE CASCADE,
    expires_at      BIGINT NOT NULL
);
CREATE INDEX token_registration ON token (registration_id);

CREATE TABLE outbox (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    registration_id BIGINT NOT NULL REFERENCES registration (id) ON DELETE CASCADE,
    kind            TEXT NOT NULL,
    -- OutboxRow as JSON; emptied when sent
    payload         TEXT NOT NULL,
    state           TEXT NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'sent', 'parked')),
    attempts        BIGINT NOT NULL DEFAULT 0,
    next_at         BIGINT NOT NULL,
    lease_until     BIGINT NOT NULL DEFAULT 0,
    sent_at         BIGINT,
    last_error      TEXT
);
CREATE INDEX outbox_due ON outbox (next_at, id) WHERE state = 'due';
CREATE INDEX outbox_registration ON outbox (registration_id);

-- How many mails strangers caused to an address (SHA-256) on a day; kept for two days.
CREATE TABLE mail_count (
    address TEXT NOT NULL,
    day     BIGINT NOT NULL,
    mails   BIGINT NOT NULL,
    PRIMARY KEY (address, day)
);

-- What remains of registrations that were deleted.
CREATE TABLE tally (
    date_id       TEXT NOT NULL REFERENCES cafe_date (id),
    attendance    BIGINT NOT NULL,
    state         TEXT NOT NULL,
    registrations BIGINT NOT NULL,
    checked_in    BIGINT NOT NULL,
    PRIMARY KEY (date_id, attendance, state)
);
