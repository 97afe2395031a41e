-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may come into a room and for how long: its settings, its moderators, invitations and the guests that came by them.

-- demo_seconds: 0 = no demo room. redirect_url: empty = nowhere.
ALTER TABLE room ADD COLUMN is_moderated SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE room ADD COLUMN is_chat_moderated SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE room ADD COLUMN demo_seconds INTEGER NOT NULL DEFAULT 0;
ALTER TABLE room ADD COLUMN redirect_url VARCHAR(1000) NOT NULL DEFAULT '';
ALTER TABLE room ADD COLUMN is_closed SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE room ADD COLUMN owner_id BIGINT;

CREATE TABLE room_moderator (
    room_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    PRIMARY KEY (room_id, user_id)
);
CREATE INDEX room_moderator_user ON room_moderator (user_id);

-- Links into a room for people without an account. Of the secret in the link its hash alone is stored.
-- valid_from, valid_until: of a period. password_hash, guest_name: empty = none. revoked_at: 0 = not revoked.
CREATE TABLE invitation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    secret_hash VARCHAR(64) NOT NULL UNIQUE,
    room_id BIGINT NOT NULL,
    validity SMALLINT NOT NULL,
    valid_from BIGINT NOT NULL,
    valid_until BIGINT NOT NULL,
    password_hash VARCHAR(255) NOT NULL,
    guest_name VARCHAR(255) NOT NULL,
    becomes_moderator SMALLINT NOT NULL,
    note VARCHAR(1000) NOT NULL,
    used INTEGER NOT NULL,
    revoked_at BIGINT NOT NULL,
    created_by BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX invitation_room ON invitation (room_id);

-- An account with an invitation is a guest's.
ALTER TABLE app_user ADD COLUMN invitation_id BIGINT;
CREATE INDEX app_user_invitation ON app_user (invitation_id);

-- A session with a room is good for that room alone.
ALTER TABLE login_session ADD COLUMN room_id BIGINT;
ALTER TABLE login_session ADD COLUMN becomes_moderator SMALLINT NOT NULL DEFAULT 0;
CREATE INDEX login_session_user ON login_session (user_id);
