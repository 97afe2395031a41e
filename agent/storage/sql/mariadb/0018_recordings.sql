-- SPDX-License-Identifier: GPL-3.0-or-later
-- step: expand
-- Recordings of what went on in rooms, the files that they have become, and links to one of them.

-- storage_key: the name of its folder below "streams/recordings"; random, for ids are given anew after a restore. room_name, external_type: as they
-- were, for the room may go. state: 0 recording, 1 waiting to be converted, 2 converting, 3 done, 4 failed
-- (failure says why). node_id: the node that records or converts it, until lease_until; of one that waits, nobody begins before that.
-- run: counts who took it to convert it. deleted: 1 = its folder goes, then its row.
CREATE TABLE IF NOT EXISTS recording (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    storage_key VARCHAR(64) NOT NULL UNIQUE,
    room_id BIGINT NOT NULL,
    room_name VARCHAR(255) NOT NULL,
    external_type VARCHAR(255) NOT NULL,
    name VARCHAR(255) NOT NULL,
    comment VARCHAR(2000) NOT NULL,
    created_by BIGINT NOT NULL,
    is_interview SMALLINT NOT NULL,
    state SMALLINT NOT NULL,
    progress SMALLINT NOT NULL,
    started_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    node_id BIGINT NOT NULL,
    lease_until BIGINT NOT NULL,
    run BIGINT NOT NULL,
    failures SMALLINT NOT NULL,
    failure VARCHAR(500) NOT NULL,
    width INT NOT NULL,
    height INT NOT NULL,
    duration_ms BIGINT NOT NULL,
    size_bytes BIGINT NOT NULL,
    deleted SMALLINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX IF NOT EXISTS recording_room ON recording (room_id, state);
CREATE INDEX IF NOT EXISTS recording_started ON recording (started_at);
CREATE INDEX IF NOT EXISTS recording_state ON recording (state, lease_until);

-- What is kept of a recording that is done. path: below the folder "streams".
CREATE TABLE IF NOT EXISTS recording_file (
    recording_id BIGINT NOT NULL,
    name VARCHAR(40) NOT NULL,
    path VARCHAR(200) NOT NULL,
    size_bytes BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    PRIMARY KEY (recording_id, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- A link or a session that is good for one recording alone has a room_id that no room has: so it opens nothing at nodes that do not know this.
ALTER TABLE secure_hash ADD COLUMN IF NOT EXISTS recording_id BIGINT;
ALTER TABLE login_session ADD COLUMN IF NOT EXISTS recording_id BIGINT;
-- Whether who came by a link may record: 0 no, 1 yes, 2 as any moderator.
ALTER TABLE login_session ADD COLUMN IF NOT EXISTS may_record SMALLINT NOT NULL DEFAULT 2;
