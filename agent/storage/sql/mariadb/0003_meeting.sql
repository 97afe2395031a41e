-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a meeting has besides its chat, written by the node that serves the room: the whiteboard and the polls. Contents are JSON.

CREATE TABLE IF NOT EXISTS board_page (
    room_id BIGINT NOT NULL,
    page_id VARCHAR(40) NOT NULL,
    epoch BIGINT NOT NULL,
    content MEDIUMTEXT NOT NULL,
    PRIMARY KEY (room_id, page_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS board_object (
    room_id BIGINT NOT NULL,
    object_id VARCHAR(40) NOT NULL,
    epoch BIGINT NOT NULL,
    content MEDIUMTEXT NOT NULL,
    PRIMARY KEY (room_id, object_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS room_poll (
    room_id BIGINT NOT NULL,
    poll_id BIGINT NOT NULL,
    content MEDIUMTEXT NOT NULL,
    PRIMARY KEY (room_id, poll_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
