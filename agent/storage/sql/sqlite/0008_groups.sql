-- SPDX-License-Identifier: GPL-3.0-or-later
-- Groups of users, their members and rooms; what administration of accounts needs besides.

-- name_key: what names are compared by. version: grows with each change, so that nobody overwrites what they have not seen.
CREATE TABLE user_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name VARCHAR(255) NOT NULL,
    name_key VARCHAR(255) NOT NULL UNIQUE,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE TABLE group_member (
    group_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    is_moderator SMALLINT NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (group_id, user_id)
);
CREATE INDEX group_member_user ON group_member (user_id);

-- Members of the group come into the room, public or not.
CREATE TABLE room_group (
    room_id BIGINT NOT NULL,
    group_id BIGINT NOT NULL,
    PRIMARY KEY (room_id, group_id)
);
CREATE INDEX room_group_group ON room_group (group_id);

ALTER TABLE app_user ADD COLUMN version BIGINT NOT NULL DEFAULT 1;

-- way: how it was opened, as Agent::SessionWay numbers it. address: where from; empty = not known.
ALTER TABLE login_session ADD COLUMN way SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE login_session ADD COLUMN address VARCHAR(64) NOT NULL DEFAULT '';

-- Whoever takes an administrator away stands in line, so that one stays.
INSERT OR IGNORE INTO cluster_lock (name) VALUES ('administrators');
