-- SPDX-License-Identifier: GPL-3.0-or-later
-- The cluster, its nodes, people, rooms and commits. Times are milliseconds since 1970-01-01 UTC by this database's clock.

CREATE TABLE cluster (
    id SMALLINT NOT NULL PRIMARY KEY,
    cluster_id VARCHAR(64) NOT NULL,
    key_check VARCHAR(64) NOT NULL,
    host VARCHAR(64) NOT NULL,
    created_at BIGINT NOT NULL
);

-- Rows that transactions lock to stand in line.
CREATE TABLE cluster_lock (
    name VARCHAR(40) NOT NULL PRIMARY KEY
);

CREATE TABLE node (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    address VARCHAR(255) NOT NULL,
    port INTEGER NOT NULL,
    protocol VARCHAR(8) NOT NULL,
    webapp VARCHAR(100) NOT NULL,
    soap_user VARCHAR(255) NOT NULL,
    soap_password TEXT NOT NULL,
    active SMALLINT NOT NULL,
    comment TEXT NOT NULL,
    deleted SMALLINT NOT NULL,
    inserted_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    inserted_by BIGINT,
    updated_by BIGINT,
    incarnation BIGINT NOT NULL,
    holder VARCHAR(255) NOT NULL,
    heartbeat_at BIGINT NOT NULL,
    lease_until BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    version VARCHAR(40) NOT NULL,
    peer_address VARCHAR(255) NOT NULL,
    peer_port INTEGER NOT NULL
);

CREATE TABLE app_user (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    login VARCHAR(255) NOT NULL,
    login_key VARCHAR(255) UNIQUE,
    password_hash VARCHAR(255) NOT NULL,
    first_name VARCHAR(255) NOT NULL,
    last_name VARCHAR(255) NOT NULL,
    email VARCHAR(255) NOT NULL,
    level SMALLINT NOT NULL,
    deleted SMALLINT NOT NULL,
    created_at BIGINT NOT NULL,
    last_login_at BIGINT NOT NULL
);

CREATE TABLE login_session (
    id_hash VARCHAR(64) NOT NULL PRIMARY KEY,
    user_id BIGINT,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL
);
CREATE INDEX login_session_seen ON login_session (seen_at);

CREATE TABLE room (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name VARCHAR(255) NOT NULL,
    comment TEXT NOT NULL,
    type SMALLINT NOT NULL,
    capacity INTEGER NOT NULL,
    is_public SMALLINT NOT NULL,
    deleted SMALLINT NOT NULL,
    created_at BIGINT NOT NULL
);

-- Where a room is open. The row stays when the room closes (node_id is then null), so that epochs only grow.
CREATE TABLE room_placement (
    room_id BIGINT NOT NULL PRIMARY KEY,
    node_id BIGINT,
    incarnation BIGINT NOT NULL,
    epoch BIGINT NOT NULL,
    since BIGINT NOT NULL
);
CREATE INDEX room_placement_node ON room_placement (node_id);

-- A promise of a place in a room: it counts as a person until it is used or lapses.
CREATE TABLE seat (
    ticket_hash VARCHAR(64) NOT NULL PRIMARY KEY,
    user_id BIGINT NOT NULL,
    room_id BIGINT NOT NULL,
    node_id BIGINT NOT NULL,
    epoch BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX seat_room ON seat (room_id);

-- One row per person present in a room, written by the node that serves the room.
CREATE TABLE room_connection (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    public_id VARCHAR(64) NOT NULL UNIQUE,
    node_id BIGINT NOT NULL,
    incarnation BIGINT NOT NULL,
    room_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    ip VARCHAR(45) NOT NULL,
    connected_at BIGINT NOT NULL
);
CREATE INDEX room_connection_room ON room_connection (room_id);

CREATE TABLE stored_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    storage_key VARCHAR(64) NOT NULL UNIQUE,
    room_id BIGINT NOT NULL,
    owner_id BIGINT NOT NULL,
    name VARCHAR(255) NOT NULL,
    size_bytes BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    deleted SMALLINT NOT NULL,
    created_at BIGINT NOT NULL
);

-- The commit channel's memory: what each commit of each sender changed. Sender 0 stands for administration commands.
CREATE TABLE commit_cursor (
    node_id BIGINT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL
);

CREATE TABLE commit_log (
    node_id BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    events TEXT NOT NULL,
    PRIMARY KEY (node_id, seq)
);

CREATE TABLE audit_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at BIGINT NOT NULL,
    node_id BIGINT NOT NULL,
    user_id BIGINT,
    login VARCHAR(255) NOT NULL,
    action VARCHAR(60) NOT NULL,
    target VARCHAR(255) NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    detail TEXT NOT NULL
);

INSERT OR IGNORE INTO cluster_lock (name) VALUES ('placement');
INSERT OR IGNORE INTO cluster_lock (name) VALUES ('nodes');
INSERT OR IGNORE INTO commit_cursor (node_id, seq) VALUES (0, 0);
