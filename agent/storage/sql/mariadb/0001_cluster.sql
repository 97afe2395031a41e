-- SPDX-License-Identifier: GPL-3.0-or-later
-- The cluster, its nodes, people, rooms and commits. Times are milliseconds since 1970-01-01 UTC by this database's clock.
-- MariaDB commits each CREATE by itself: every statement can be run again, so that a script that was cut off is simply repeated.

CREATE TABLE IF NOT EXISTS cluster (
    id SMALLINT NOT NULL PRIMARY KEY,
    cluster_id VARCHAR(64) NOT NULL,
    key_check VARCHAR(64) NOT NULL,
    host VARCHAR(64) NOT NULL,
    created_at BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Rows that transactions lock to stand in line.
CREATE TABLE IF NOT EXISTS cluster_lock (
    name VARCHAR(40) NOT NULL PRIMARY KEY
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS node (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    address VARCHAR(255) NOT NULL,
    port INTEGER NOT NULL,
    protocol VARCHAR(8) NOT NULL,
    webapp VARCHAR(100) NOT NULL,
    soap_user VARCHAR(255) NOT NULL,
    soap_password MEDIUMTEXT NOT NULL,
    active SMALLINT NOT NULL,
    comment MEDIUMTEXT NOT NULL,
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
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS app_user (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
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
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS login_session (
    id_hash VARCHAR(64) NOT NULL PRIMARY KEY,
    user_id BIGINT,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    INDEX login_session_seen (seen_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS room (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    comment MEDIUMTEXT NOT NULL,
    type SMALLINT NOT NULL,
    capacity INTEGER NOT NULL,
    is_public SMALLINT NOT NULL,
    deleted SMALLINT NOT NULL,
    created_at BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Where a room is open. The row stays when the room closes (node_id is then null), so that epochs only grow.
CREATE TABLE IF NOT EXISTS room_placement (
    room_id BIGINT NOT NULL PRIMARY KEY,
    node_id BIGINT,
    incarnation BIGINT NOT NULL,
    epoch BIGINT NOT NULL,
    since BIGINT NOT NULL,
    INDEX room_placement_node (node_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- A promise of a place in a room: it counts as a person until it is used or lapses.
CREATE TABLE IF NOT EXISTS seat (
    ticket_hash VARCHAR(64) NOT NULL PRIMARY KEY,
    user_id BIGINT NOT NULL,
    room_id BIGINT NOT NULL,
    node_id BIGINT NOT NULL,
    epoch BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    INDEX seat_room (room_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One row per person present in a room, written by the node that serves the room.
CREATE TABLE IF NOT EXISTS room_connection (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    public_id VARCHAR(64) NOT NULL UNIQUE,
    node_id BIGINT NOT NULL,
    incarnation BIGINT NOT NULL,
    room_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    ip VARCHAR(45) NOT NULL,
    connected_at BIGINT NOT NULL,
    INDEX room_connection_room (room_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS stored_file (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    storage_key VARCHAR(64) NOT NULL UNIQUE,
    room_id BIGINT NOT NULL,
    owner_id BIGINT NOT NULL,
    name VARCHAR(255) NOT NULL,
    size_bytes BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    deleted SMALLINT NOT NULL,
    created_at BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The commit channel's memory: what each commit of each sender changed. Sender 0 stands for administration commands.
CREATE TABLE IF NOT EXISTS commit_cursor (
    node_id BIGINT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS commit_log (
    node_id BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    events MEDIUMTEXT NOT NULL,
    PRIMARY KEY (node_id, seq)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS audit_log (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at BIGINT NOT NULL,
    node_id BIGINT NOT NULL,
    user_id BIGINT,
    login VARCHAR(255) NOT NULL,
    action VARCHAR(60) NOT NULL,
    target VARCHAR(255) NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    detail MEDIUMTEXT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT IGNORE INTO cluster_lock (name) VALUES ('placement');
INSERT IGNORE INTO cluster_lock (name) VALUES ('nodes');
INSERT IGNORE INTO commit_cursor (node_id, seq) VALUES (0, 0);
