-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files stand in trees: one of each room, and one of each account (its home). Folders are rows as files are, with no content.

-- room_id: 0 in a home. home_id: 0 in a room. parent_id: the folder; 0 = the tree's root.
ALTER TABLE stored_file ADD COLUMN IF NOT EXISTS home_id BIGINT NOT NULL DEFAULT 0;
ALTER TABLE stored_file ADD COLUMN IF NOT EXISTS parent_id BIGINT NOT NULL DEFAULT 0;
ALTER TABLE stored_file ADD COLUMN IF NOT EXISTS is_folder SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE stored_file ADD COLUMN IF NOT EXISTS media_type VARCHAR(100) NOT NULL DEFAULT '';
-- changed_at: of the name or place; 0 = never.
ALTER TABLE stored_file ADD COLUMN IF NOT EXISTS changed_at BIGINT NOT NULL DEFAULT 0;
-- deleted: 1 = in the bin since deleted_at. deleted_with: the folder that took it along; 0 = it was deleted itself.
ALTER TABLE stored_file ADD COLUMN IF NOT EXISTS deleted_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE stored_file ADD COLUMN IF NOT EXISTS deleted_with BIGINT NOT NULL DEFAULT 0;
-- What another program knows it by.
ALTER TABLE stored_file ADD COLUMN IF NOT EXISTS external_type VARCHAR(255) NOT NULL DEFAULT '';
ALTER TABLE stored_file ADD COLUMN IF NOT EXISTS external_id BIGINT;
-- preview: 0 none, 1 waiting, 2 ready, 3 failed (preview_error says why). preview_by: the node that makes it, until preview_until.
ALTER TABLE stored_file ADD COLUMN IF NOT EXISTS preview SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE stored_file ADD COLUMN IF NOT EXISTS preview_by BIGINT NOT NULL DEFAULT 0;
ALTER TABLE stored_file ADD COLUMN IF NOT EXISTS preview_until BIGINT NOT NULL DEFAULT 0;
ALTER TABLE stored_file ADD COLUMN IF NOT EXISTS preview_error VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE stored_file ADD COLUMN IF NOT EXISTS pages INT NOT NULL DEFAULT 0;
ALTER TABLE stored_file ADD COLUMN IF NOT EXISTS width INT NOT NULL DEFAULT 0;
ALTER TABLE stored_file ADD COLUMN IF NOT EXISTS height INT NOT NULL DEFAULT 0;
CREATE INDEX IF NOT EXISTS stored_file_room ON stored_file (room_id, home_id, parent_id);
CREATE INDEX IF NOT EXISTS stored_file_home ON stored_file (home_id, parent_id);
CREATE INDEX IF NOT EXISTS stored_file_bin ON stored_file (deleted, deleted_at);
CREATE INDEX IF NOT EXISTS stored_file_preview ON stored_file (preview);
CREATE INDEX IF NOT EXISTS stored_file_external ON stored_file (external_type, external_id);

-- Uploads under way (tus). stored_bytes: that are safe on the disk. file_id: what it has become; 0 = not yet. held_by: the request that writes,
-- through held_node, until held_until.
CREATE TABLE IF NOT EXISTS file_upload (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
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
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX IF NOT EXISTS file_upload_touched ON file_upload (touched_at);
CREATE INDEX IF NOT EXISTS file_upload_room ON file_upload (room_id, home_id);

-- Who adds to a tree holds this: two must not both take the last of its space, or a name.
INSERT IGNORE INTO cluster_lock (name) VALUES ('files');
