-- SPDX-License-Identifier: GPL-3.0-or-later
-- Taking over, draining and loading of nodes, what was said in rooms and in the lobby, jobs that one node does for all.

-- How load is counted: capacity or people.
ALTER TABLE cluster ADD COLUMN placement_rule VARCHAR(20) NOT NULL DEFAULT 'capacity';

-- Limits: 0 = none. renewed_since: 0 = not once yet, see takeover.h. drain_since: 0 = not to be emptied.
ALTER TABLE node ADD COLUMN weight INTEGER NOT NULL DEFAULT 100;
ALTER TABLE node ADD COLUMN max_rooms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE node ADD COLUMN max_people INTEGER NOT NULL DEFAULT 0;
ALTER TABLE node ADD COLUMN labels VARCHAR(1000) NOT NULL DEFAULT '';
ALTER TABLE node ADD COLUMN renewed_since BIGINT NOT NULL DEFAULT 0;
ALTER TABLE node ADD COLUMN eligible_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE node ADD COLUMN flaps INTEGER NOT NULL DEFAULT 0;
ALTER TABLE node ADD COLUMN clock_offset_ms BIGINT NOT NULL DEFAULT 0;
ALTER TABLE node ADD COLUMN drain_since BIGINT NOT NULL DEFAULT 0;
ALTER TABLE node ADD COLUMN drain_until BIGINT NOT NULL DEFAULT 0;
ALTER TABLE node ADD COLUMN drain_notice VARCHAR(1000) NOT NULL DEFAULT '';

-- Where a room must be opened, the most people that were in it at once, 0 = not known.
ALTER TABLE room ADD COLUMN pin_node BIGINT;
ALTER TABLE room ADD COLUMN pin_label VARCHAR(40) NOT NULL DEFAULT '';
ALTER TABLE room ADD COLUMN most_people INTEGER NOT NULL DEFAULT 0;

-- What a node has open, counted with each claim so that placing a room does not count all rooms, and the size by which a room
-- counts there. Written under the placement lock alone.
ALTER TABLE room_placement ADD COLUMN size INTEGER NOT NULL DEFAULT 0;
CREATE TABLE node_load (
    node_id BIGINT NOT NULL PRIMARY KEY,
    incarnation BIGINT NOT NULL,
    rooms INTEGER NOT NULL,
    size BIGINT NOT NULL
);

UPDATE room_placement SET size = COALESCE((SELECT capacity FROM room WHERE room.id = room_placement.room_id), 0);
INSERT INTO node_load (node_id, incarnation, rooms, size)
    SELECT n.id, n.incarnation,
        (SELECT COUNT(*) FROM room_placement p WHERE p.node_id = n.id AND p.incarnation = n.incarnation),
        (SELECT COALESCE(SUM(p.size), 0) FROM room_placement p WHERE p.node_id = n.id AND p.incarnation = n.incarnation)
    FROM node n WHERE n.incarnation > 0;

-- The session that asked for the seat: being in a room keeps it alive.
ALTER TABLE seat ADD COLUMN session_hash VARCHAR(64) NOT NULL DEFAULT '';

-- What was said in a room that is open, gone when everybody has left. Written by the node that serves the room.
CREATE TABLE room_chat (
    room_id BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    epoch BIGINT NOT NULL,
    sender_id VARCHAR(64) NOT NULL,
    name VARCHAR(600) NOT NULL,
    text TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (room_id, seq)
);

-- What was said in the lobby, by everybody on every node. Writers stand in line, so that ids become visible in their order.
CREATE TABLE lobby_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id BIGINT NOT NULL,
    name VARCHAR(600) NOT NULL,
    text TEXT NOT NULL,
    at BIGINT NOT NULL
);
INSERT OR IGNORE INTO cluster_lock (name) VALUES ('lobby');

-- Work that one node does for the cluster, the node that does it holds the row's lease. lease_until: 0 = no run under way.
CREATE TABLE cluster_job (
    name VARCHAR(40) NOT NULL PRIMARY KEY,
    due_at BIGINT NOT NULL,
    node_id BIGINT,
    incarnation BIGINT NOT NULL,
    lease_until BIGINT NOT NULL,
    run BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    finished_at BIGINT NOT NULL,
    outcome VARCHAR(255) NOT NULL
);

-- Who is on a node, counted whenever a room is placed.
CREATE INDEX room_connection_node ON room_connection (node_id, incarnation);
