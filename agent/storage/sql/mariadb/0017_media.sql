-- SPDX-License-Identifier: GPL-3.0-or-later
-- step: expand
-- The media server that a node has beside it, as the node told with its last heartbeat.

-- Counts while media_incarnation is the node's: programs of before, which tell nothing, may run the node again.
-- media_state: 0 = none, 1 = up, 2 = down. media_max_streams: 0 = no limit.
ALTER TABLE node ADD COLUMN IF NOT EXISTS media_incarnation BIGINT NOT NULL DEFAULT 0;
ALTER TABLE node ADD COLUMN IF NOT EXISTS media_state SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE node ADD COLUMN IF NOT EXISTS media_streams INTEGER NOT NULL DEFAULT 0;
ALTER TABLE node ADD COLUMN IF NOT EXISTS media_max_streams INTEGER NOT NULL DEFAULT 0;
