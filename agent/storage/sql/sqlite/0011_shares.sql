-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where administrative actions came from, and which node finds in the shared folders what the others put there.

ALTER TABLE audit_log ADD COLUMN address VARCHAR(64) NOT NULL DEFAULT '';
CREATE INDEX audit_log_at ON audit_log (at, id);

-- What a node last wrote into a shared folder, for the others to find.
CREATE TABLE share_probe (
    folder VARCHAR(20) NOT NULL,
    node_id BIGINT NOT NULL,
    incarnation BIGINT NOT NULL,
    number BIGINT NOT NULL,
    token VARCHAR(64) NOT NULL,
    written_at BIGINT NOT NULL,
    PRIMARY KEY (folder, node_id)
);

-- How a shared folder looks from a node: what it finds of each node, itself among them. hangs_since: 0 = it does not hang.
CREATE TABLE share_view (
    folder VARCHAR(20) NOT NULL,
    seen_from BIGINT NOT NULL,
    node_id BIGINT NOT NULL,
    incarnation BIGINT NOT NULL,
    state VARCHAR(20) NOT NULL,
    detail VARCHAR(1000) NOT NULL,
    hangs_since BIGINT NOT NULL,
    path VARCHAR(1000) NOT NULL,
    file_system VARCHAR(100) NOT NULL,
    is_read_only SMALLINT NOT NULL,
    free_bytes BIGINT NOT NULL,
    total_bytes BIGINT NOT NULL,
    checked_at BIGINT NOT NULL,
    PRIMARY KEY (folder, seen_from, node_id)
);
