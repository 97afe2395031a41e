-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a meeting has besides its chat, written by the node that serves the room: the whiteboard and the polls. Contents are JSON.

CREATE TABLE board_page (
    room_id BIGINT NOT NULL,
    page_id VARCHAR(40) NOT NULL,
    epoch BIGINT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (room_id, page_id)
);

CREATE TABLE board_object (
    room_id BIGINT NOT NULL,
    object_id VARCHAR(40) NOT NULL,
    epoch BIGINT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (room_id, object_id)
);

CREATE TABLE room_poll (
    room_id BIGINT NOT NULL,
    poll_id BIGINT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (room_id, poll_id)
);
