-- SPDX-License-Identifier: GPL-3.0-or-later
-- People of other programs (a learning platform, say) and the links by which those programs send them here.

-- external_type names the program, external_id the person there; both NULL = of no other program. picture_url: empty = none.
ALTER TABLE app_user ADD COLUMN IF NOT EXISTS external_id VARCHAR(255);
ALTER TABLE app_user ADD COLUMN IF NOT EXISTS external_type VARCHAR(255);
ALTER TABLE app_user ADD COLUMN IF NOT EXISTS picture_url VARCHAR(1000) NOT NULL DEFAULT '';
CREATE UNIQUE INDEX IF NOT EXISTS app_user_external ON app_user (external_type, external_id);

-- Of the secret in the link its hash alone is stored. room_id: NULL = the list of rooms. used_address:
-- where the first came from. created_by: the account of the other program.
CREATE TABLE IF NOT EXISTS secure_hash (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    secret_hash VARCHAR(64) NOT NULL UNIQUE,
    user_id BIGINT NOT NULL,
    room_id BIGINT,
    becomes_moderator SMALLINT NOT NULL,
    may_record SMALLINT NOT NULL,
    asks_name SMALLINT NOT NULL,
    is_reusable SMALLINT NOT NULL,
    created_by BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    valid_until BIGINT NOT NULL,
    used INTEGER NOT NULL,
    used_address VARCHAR(64) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX IF NOT EXISTS secure_hash_user ON secure_hash (user_id);
CREATE INDEX IF NOT EXISTS secure_hash_creator ON secure_hash (created_by);

-- The link that a session came by.
ALTER TABLE login_session ADD COLUMN IF NOT EXISTS secure_hash_id BIGINT;
CREATE INDEX IF NOT EXISTS login_session_secure_hash ON login_session (secure_hash_id);
