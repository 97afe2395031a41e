-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a shared folder is to the node that looks, in a word, and how long it took to write and read a small file there.

-- folder_state: empty = by a node that does not tell. latency_ms: 0 = not known.
ALTER TABLE share_view ADD COLUMN folder_state VARCHAR(20) NOT NULL DEFAULT '';
ALTER TABLE share_view ADD COLUMN latency_ms BIGINT NOT NULL DEFAULT 0;
