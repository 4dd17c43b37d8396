-- A yes against the policy, or after a no: one person of staff proposes it, another agrees.

CREATE TABLE case_override (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL,
  version integer NOT NULL,
  amount_minor bigint,
  currency text NOT NULL,
  reason text NOT NULL,
  internal_reason text NOT NULL,
  proposed_by uuid NOT NULL,
  proposed_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  agreed_by uuid,
  agreed_at timestamptz(3),
  dropped_at timestamptz(3),
  CONSTRAINT case_override_pkey PRIMARY KEY (id)
);

CREATE INDEX case_override_case_id_idx ON case_override (case_id);
ALTER TABLE case_override ADD CONSTRAINT case_override_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE case_override ADD CONSTRAINT case_override_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE case_override ADD CONSTRAINT case_override_agreed_by_fkey FOREIGN KEY (agreed_by) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE case_override
  ADD CHECK (version > 0),
  ADD CHECK (currency IN ('USD', 'EUR')),
  ADD CHECK (amount_minor BETWEEN 1 AND 1000000000),
  ADD CHECK (length(reason) BETWEEN 3 AND 2000),
  ADD CHECK (length(internal_reason) BETWEEN 3 AND 2000),
  ADD CONSTRAINT override_second_person CHECK (agreed_by <> proposed_by),
  ADD CHECK ((agreed_by IS NULL) = (agreed_at IS NULL)),
  ADD CHECK (agreed_at IS NULL OR dropped_at IS NULL);
CREATE UNIQUE INDEX one_override_per_version ON case_override (case_id, version) WHERE dropped_at IS NULL;

CREATE FUNCTION agreed_override_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an agreed override stays as it is' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER agreed_override_stays BEFORE UPDATE OR DELETE ON case_override
  FOR EACH ROW WHEN (OLD.agreed_at IS NOT NULL) EXECUTE FUNCTION agreed_override_stays();

-- No case leaves its review with a yes that the policy refuses, and none a no, unless two people agreed to just that.

CREATE FUNCTION yes_against_policy() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  line record;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM case_override WHERE case_id = NEW.id AND version = OLD.version AND agreed_at IS NOT NULL) THEN
    RAISE EXCEPTION 'case % violates check constraint "yes_against_policy": nobody agreed to an override of it', NEW.number
      USING ERRCODE = 'check_violation', CONSTRAINT = 'yes_against_policy';
  END IF;
  IF OLD.state <> 'declined' OR NEW.kind = 'repair' THEN RETURN NEW; END IF;
  -- A declined case held nothing: what it takes up again must still be there.
  FOR line IN SELECT l.id, l.quantity AS bought, cl.quantity AS asked FROM case_line cl JOIN order_line l ON l.id = cl.order_line_id
               WHERE cl.case_id = NEW.id ORDER BY l.id FOR NO KEY UPDATE OF l
  LOOP
    IF line.asked + (SELECT coalesce(sum(l.quantity), 0) FROM case_line l JOIN cases c ON c.id = l.case_id
                      WHERE l.order_line_id = line.id AND c.id <> NEW.id AND c.kind <> 'repair'
                        AND c.state NOT IN ('declined', 'failed', 'withdrawn', 'expired')) > line.bought THEN
      RAISE EXCEPTION 'line % violates check constraint "case_line_within_bought": held by another case since', line.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'case_line_within_bought';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;
CREATE TRIGGER yes_against_policy BEFORE UPDATE OF state ON cases
  FOR EACH ROW WHEN (
    NEW.state IN ('approved', 'confirmed', 'requested', 'awaiting_return', 'troubleshooting')
    AND (OLD.state = 'declined'
         OR OLD.state IN ('submitted', 'info_requested') AND OLD.decision ->> 'outcome' = 'ineligible'))
  EXECUTE FUNCTION yes_against_policy();

-- A refund may rest on an agreed override.
ALTER TABLE refund DROP CONSTRAINT refund_basis_check;
ALTER TABLE refund ADD CONSTRAINT refund_basis_check
  CHECK (basis IN ('filed', 'inspected', 'accepted-offer', 'exception', 'person'));
