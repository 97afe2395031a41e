-- SPDX-License-Identifier: GPL-3.0-or-later
-- step: expand
-- What the program can do that runs a node: which steps of the schema it knows, which features of the commit channel it has.

-- A row counts while its incarnation is the node's: programs of before, which write none, may run the node again.
CREATE TABLE IF NOT EXISTS node_program (
    node_id BIGINT NOT NULL PRIMARY KEY,
    incarnation BIGINT NOT NULL,
    schema_version INTEGER NOT NULL,
    features BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
