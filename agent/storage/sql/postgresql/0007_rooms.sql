-- SPDX-License-Identifier: GPL-3.0-or-later
-- What rooms are told besides, and what other systems know them by.

-- options: the bits of Common::RoomOption. external_id: in the system that external_type names; NULL = none, as when
-- the room is deleted.
ALTER TABLE room ADD COLUMN IF NOT EXISTS options INTEGER NOT NULL DEFAULT 42;
ALTER TABLE room ADD COLUMN IF NOT EXISTS external_id BIGINT;
ALTER TABLE room ADD COLUMN IF NOT EXISTS external_type VARCHAR(255) NOT NULL DEFAULT '';
CREATE UNIQUE INDEX room_external ON room (external_type, external_id, type);
