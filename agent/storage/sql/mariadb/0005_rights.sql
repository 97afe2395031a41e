-- SPDX-License-Identifier: GPL-3.0-or-later
-- What users were given in a room, as the sum of Common::Right, gone when everybody has left. Written by the node that serves the room.

CREATE TABLE IF NOT EXISTS room_right (
    room_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    rights SMALLINT NOT NULL,
    PRIMARY KEY (room_id, user_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
