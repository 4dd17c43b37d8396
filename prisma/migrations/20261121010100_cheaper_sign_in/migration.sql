-- A customer has ten sessions at most and the oldest go first. The trigger looks after the statement that opened one,
-- with that customer's row locked, so that sign-ins at once count each other.

CREATE FUNCTION newest_sessions_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM session WHERE id IN (
    SELECT id FROM session WHERE customer_id = NEW.customer_id ORDER BY created_at DESC, id OFFSET 10);
  RETURN NULL;
END
$$;

CREATE TRIGGER newest_sessions_stay AFTER INSERT ON session
  FOR EACH ROW EXECUTE FUNCTION newest_sessions_stay();

-- What was taken from a budget may all be given back.

ALTER TABLE auth_bucket DROP CONSTRAINT auth_bucket_n_check, ADD CHECK (n >= 0);
