-- SPDX-License-Identifier: GPL-3.0-or-later
-- Appointments: meetings at a certain time, and those who take part in them.

-- owner_id, room_id: NULL = an account, a room that is gone. last_start: 0 = repeats for ever. over_at: when the last occurrence ends.
-- reminder: the numbers of Common::ReminderType. password_hash: empty = none. base_url: empty = the cluster's own address.
CREATE TABLE appointment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid VARCHAR(64) NOT NULL UNIQUE,
    owner_id BIGINT,
    room_id BIGINT,
    title VARCHAR(255) NOT NULL,
    location VARCHAR(1000) NOT NULL,
    description TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    time_zone VARCHAR(64) NOT NULL,
    repetition SMALLINT NOT NULL,
    last_start BIGINT NOT NULL,
    over_at BIGINT NOT NULL,
    category INTEGER NOT NULL,
    reminder SMALLINT NOT NULL,
    password_hash VARCHAR(255) NOT NULL,
    language VARCHAR(16) NOT NULL,
    base_url VARCHAR(1000) NOT NULL,
    sequence INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX appointment_owner ON appointment (owner_id);
CREATE INDEX appointment_room ON appointment (room_id);
CREATE INDEX appointment_over ON appointment (over_at);

-- user_id: NULL = somebody without an account. time_zone, language: empty = that of the appointment. invitation_id: whose link they come
-- by, NULL = none. sealed_link: the secret of that link, encrypted, for the letters to come; empty = none. reminded_for: the start of the occurrence
-- that they were reminded of last.
CREATE TABLE appointment_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    appointment_id BIGINT NOT NULL,
    user_id BIGINT,
    is_organizer SMALLINT NOT NULL,
    first_name VARCHAR(255) NOT NULL,
    last_name VARCHAR(255) NOT NULL,
    email VARCHAR(320) NOT NULL,
    phone VARCHAR(50) NOT NULL,
    time_zone VARCHAR(64) NOT NULL,
    language VARCHAR(16) NOT NULL,
    invitation_id BIGINT,
    sealed_link VARCHAR(255) NOT NULL,
    reminded_for BIGINT NOT NULL
);
CREATE INDEX appointment_member_appointment ON appointment_member (appointment_id);
CREATE INDEX appointment_member_user ON appointment_member (user_id);
