-- Which mail acknowledged a declaration: staff read when it was sent, as long as that is kept.
ALTER TABLE withdrawal_declaration ADD COLUMN acknowledgement_id uuid;
ALTER TABLE withdrawal_declaration ADD CONSTRAINT withdrawal_declaration_acknowledgement_id_fkey FOREIGN KEY (acknowledgement_id) REFERENCES mail (id) ON DELETE SET NULL ON UPDATE CASCADE;
CREATE UNIQUE INDEX withdrawal_declaration_acknowledgement_id_key ON withdrawal_declaration (acknowledgement_id);

CREATE OR REPLACE FUNCTION declaration_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  said text[] := '{name,contract,items,email,email_key}';
  follows text[] := '{state,order_id,case_id,decided_by,decided_at,reason,forgotten_at,restricted,acknowledgement_id}';
  words jsonb := jsonb_build_object('name', OLD.name, 'contract', OLD.contract, 'items', OLD.items, 'email', OLD.email, 'reason', OLD.reason);
BEGIN
  IF TG_OP = 'DELETE' OR to_jsonb(NEW) - said - follows <> to_jsonb(OLD) - said - follows THEN
    RAISE EXCEPTION 'a declaration stays as it was declared' USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- The mail is known once it is queued, and gone once its time is over; another one it never is.
  IF num_nonnulls(OLD.acknowledgement_id, NEW.acknowledgement_id) = 2 AND OLD.acknowledgement_id <> NEW.acknowledgement_id THEN
    RAISE EXCEPTION 'a declaration stays as it was declared' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF OLD.forgotten_at IS NULL AND NEW.forgotten_at IS NOT NULL THEN
    NEW.name := NULL; NEW.contract := NULL; NEW.items := NULL; NEW.email := NULL; NEW.email_key := NULL; NEW.reason := NULL;
    NEW.restricted := words;
  ELSIF (to_jsonb(NEW) - follows) <> (to_jsonb(OLD) - follows)
     OR NEW.forgotten_at IS DISTINCT FROM OLD.forgotten_at
     OR NEW.restricted IS DISTINCT FROM OLD.restricted
        AND NOT (NEW.restricted IS NULL AND OLD.declared_at < clock_timestamp() - interval '10 years') THEN
    RAISE EXCEPTION 'a declaration stays as it was declared' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF OLD.state IN ('matched', 'set_aside') AND (NEW.state, NEW.order_id, NEW.decided_by, NEW.decided_at)
       IS DISTINCT FROM (OLD.state, OLD.order_id, OLD.decided_by, OLD.decided_at)
     OR OLD.case_id IS NOT NULL AND NEW.case_id IS DISTINCT FROM OLD.case_id THEN
    RAISE EXCEPTION 'what a declaration was matched to stays' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
