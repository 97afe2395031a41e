-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files stand in trees: one of each room, and one of each account (its home). Folders are rows as files are, with no content.

-- room_id: 0 in a home. home_id: 0 in a room. parent_id: the folder; 0 = the tree's root.
ALTER TABLE stored_file ADD COLUMN home_id BIGINT NOT NULL DEFAULT 0;
ALTER TABLE stored_file ADD COLUMN parent_id BIGINT NOT NULL DEFAULT 0;
ALTER TABLE stored_file ADD COLUMN is_folder SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE stored_file ADD COLUMN media_type VARCHAR(100) NOT NULL DEFAULT '';
-- changed_at: of the name or place; 0 = never.
ALTER TABLE stored_file ADD COLUMN changed_at BIGINT NOT NULL DEFAULT 0;
-- deleted: 1 = in the bin since deleted_at. deleted_with: the folder that took it along; 0 = it was deleted itself.
ALTER TABLE stored_file ADD COLUMN deleted_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE stored_file ADD COLUMN deleted_with BIGINT NOT NULL DEFAULT 0;
-- What another program knows it by.
ALTER TABLE stored_file ADD COLUMN external_type VARCHAR(255) NOT NULL DEFAULT '';
ALTER TABLE stored_file ADD COLUMN external_id BIGINT;
-- preview: 0 none, 1 waiting, 2 ready, 3 failed (preview_error says why). preview_by: the node that makes it, until preview_until.
ALTER TABLE stored_file ADD COLUMN preview SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE stored_file ADD COLUMN preview_by BIGINT NOT NULL DEFAULT 0;
ALTER TABLE stored_file ADD COLUMN preview_until BIGINT NOT NULL DEFAULT 0;
ALTER TABLE stored_file ADD COLUMN preview_error VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE stored_file ADD COLUMN pages INT NOT NULL DEFAULT 0;
ALTER TABLE stored_file ADD COLUMN width INT NOT NULL DEFAULT 0;
ALTER TABLE stored_file ADD COLUMN height INT NOT NULL DEFAULT 0;
CREATE INDEX stored_file_room ON stored_file (room_id, home_id, parent_id);
CREATE INDEX stored_file_home ON stored_file (home_id, parent_id);
CREATE INDEX stored_file_bin ON stored_file (deleted, deleted_at);
CREATE INDEX stored_file_preview ON stored_file (preview);
CREATE INDEX stored_file_external ON stored_file (external_type, external_id);

-- Uploads under way (tus). stored_bytes: that are safe on the disk. file_id: what it has become; 0 = not yet. held_by: the request that writes,
-- through held_node, until held_until.
CREATE TABLE file_upload (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    storage_key VARCHAR(64) NOT NULL UNIQUE,
    room_id BIGINT NOT NULL,
    home_id BIGINT NOT NULL,
    parent_id BIGINT NOT NULL,
    owner_id BIGINT NOT NULL,
    name VARCHAR(255) NOT NULL,
    size_bytes BIGINT NOT NULL,
    stored_bytes BIGINT NOT NULL,
    file_id BIGINT NOT NULL,
    held_by VARCHAR(64) NOT NULL,
    held_node BIGINT NOT NULL,
    held_until BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    touched_at BIGINT NOT NULL
);
CREATE INDEX file_upload_touched ON file_upload (touched_at);
CREATE INDEX file_upload_room ON file_upload (room_id, home_id);

-- Who adds to a tree holds this: two must not both take the last of its space, or a name.
INSERT OR IGNORE INTO cluster_lock (name) VALUES ('files');
