-- What staff look through: mails given up, dropped, or waiting to be tried again; the newest first.
CREATE INDEX mail_failed ON mail (state, created_at DESC, id DESC)
  WHERE state IN ('dead', 'dropped') OR (state = 'queued' AND last_error IS NOT NULL);
