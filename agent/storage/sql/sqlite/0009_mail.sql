-- SPDX-License-Identifier: GPL-3.0-or-later
-- Letters that wait to be sent, and what became of them.

-- content, calendar: emptied when the letter is sent, for its link may be a secret. once_key: NULL = it stands alone. state: the numbers of
-- MailState. run: the run of the job mail.send that has it or had it last. may_be_doubled: a try ended without a word of the mail server.
-- created_by: the account that had it sent; NULL = the cluster itself.
CREATE TABLE mail (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    to_address VARCHAR(320) NOT NULL,
    to_name VARCHAR(200) NOT NULL,
    reply_to VARCHAR(320) NOT NULL,
    subject VARCHAR(250) NOT NULL,
    content TEXT NOT NULL,
    calendar TEXT NOT NULL,
    calendar_method VARCHAR(20) NOT NULL,
    once_key VARCHAR(200) UNIQUE,
    state SMALLINT NOT NULL,
    run BIGINT NOT NULL,
    tries INTEGER NOT NULL,
    last_error VARCHAR(500) NOT NULL,
    may_be_doubled SMALLINT NOT NULL,
    created_by BIGINT,
    created_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    tried_at BIGINT NOT NULL,
    sent_at BIGINT NOT NULL
);
CREATE INDEX mail_due ON mail (state, due_at);
CREATE INDEX mail_tried ON mail (tried_at);
CREATE INDEX mail_creator ON mail (created_by, created_at);
