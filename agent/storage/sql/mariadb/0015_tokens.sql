-- SPDX-License-Identifier: GPL-3.0-or-later
-- step: expand
-- What programs log in by instead of a password; accounts and addresses that wait after wrong passwords.

-- Of the secret its hash alone is stored. level: the most that may be done by it, as Common::Level numbers it. expires_at, used_at: 0 = never.
CREATE TABLE IF NOT EXISTS api_token (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    secret_hash VARCHAR(64) NOT NULL UNIQUE,
    user_id BIGINT NOT NULL,
    name VARCHAR(100) NOT NULL,
    level SMALLINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT NOT NULL,
    used_address VARCHAR(64) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX IF NOT EXISTS api_token_user ON api_token (user_id);

-- The token that a session came by: it is good for as much and as long as that.
ALTER TABLE login_session ADD COLUMN IF NOT EXISTS token_id BIGINT;
CREATE INDEX IF NOT EXISTS login_session_token ON login_session (token_id);

-- What LoginThrottle has locked, so that starting a node anew frees nobody. name: a hash. wait_until: the next try is not before it.
CREATE TABLE IF NOT EXISTS login_lock (
    name VARCHAR(64) NOT NULL PRIMARY KEY,
    failures INTEGER NOT NULL,
    failed_at BIGINT NOT NULL,
    wait_until BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
