-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where accounts have logged in from: tries from there are counted by themselves, so that whoever guesses at an account does
-- not keep its owner out.

-- origin: a keyed hash of the network.
CREATE TABLE IF NOT EXISTS login_origin (
    user_id BIGINT NOT NULL,
    origin VARCHAR(64) NOT NULL,
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, origin)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX IF NOT EXISTS login_origin_seen ON login_origin (seen_at);
