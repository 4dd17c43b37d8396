-- A kind of case that no policy decides: a withdrawal by law, with the states that only it knows and what it rests on.
ALTER TABLE evidence DROP CONSTRAINT evidence_action;
ALTER TABLE evidence ADD CONSTRAINT evidence_action
  CHECK (action IN ('cancel', 'intercept', 'refuse', 'return', 'exchange', 'repair', 'not_received', 'withdrawal'));
ALTER TABLE cases DROP CONSTRAINT cases_kind_check;
ALTER TABLE cases ADD CONSTRAINT cases_kind_check
  CHECK (kind IN ('cancel', 'intercept', 'refuse', 'return', 'exchange', 'repair', 'not_received', 'withdrawal'));
ALTER TABLE cases DROP CONSTRAINT cases_state_check;
ALTER TABLE cases ADD CONSTRAINT cases_state_check CHECK (state IN (
  'submitted', 'info_requested', 'declared', 'acknowledged', 'confirmed', 'requested', 'intercepted', 'awaiting_return', 'approved',
  'troubleshooting', 'send_in', 'pickup_booked', 'pickup_failed', 'own_shipping', 'picked_up', 'received', 'inspected', 'assessed', 'diagnosed',
  'offer_sent', 'offer_accepted', 'offer_disputed', 'estimate_sent', 'estimate_accepted', 'estimate_declined',
  'awaiting_parts', 'inquiry', 'awaiting_payment', 'payment_check', 'difference_paid', 'repaired', 'shipped_back', 'sent_back', 'parcel_found', 'sent_again', 'solved', 'replaced', 'refunded',
  'rejected', 'closed', 'declined', 'withdrawn', 'expired', 'failed', 'lost', 'late', 'not_returned'));

ALTER TABLE cases ADD COLUMN withdrawal jsonb;
ALTER TABLE cases ADD CONSTRAINT cases_withdrawal CHECK ((kind = 'withdrawal') = (withdrawal IS NOT NULL));
-- What was declared once is one case, however often it is taken in.
CREATE UNIQUE INDEX cases_declaration ON cases ((withdrawal ->> 'declarationId')) WHERE kind = 'withdrawal';

-- What a withdrawal rests on was declared by somebody else, and is told to them: it stays as it was.
CREATE FUNCTION withdrawal_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'case % violates check constraint "withdrawal_stays"', OLD.number
    USING ERRCODE = 'check_violation', CONSTRAINT = 'withdrawal_stays';
END $$;
CREATE TRIGGER withdrawal_stays BEFORE UPDATE OF kind, withdrawal ON cases
  FOR EACH ROW WHEN (OLD.withdrawal IS DISTINCT FROM NEW.withdrawal OR (OLD.kind = 'withdrawal') <> (NEW.kind = 'withdrawal'))
  EXECUTE FUNCTION withdrawal_stays();

CREATE OR REPLACE FUNCTION case_agreed(state text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT state IN ('approved', 'confirmed', 'requested', 'awaiting_return', 'troubleshooting', 'inquiry', 'acknowledged')
$$;

-- Off a withdrawal nothing is taken but what goods lost by more than being tried: of what came, never more than was paid for it, with words
-- for its customer and a photo, and never where nobody had told the buyer of the right.
CREATE FUNCTION loss_of_value() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  the_case cases%ROWTYPE;
  paid bigint;
BEGIN
  SELECT c.* INTO the_case FROM cases c JOIN inspection i ON i.case_id = c.id WHERE i.id = NEW.inspection_id;
  IF the_case.kind <> 'withdrawal' OR NEW.missing_minor = 0 THEN RETURN NEW; END IF;
  SELECT ceil(l.paid_minor::numeric * NEW.quantity / l.quantity) INTO paid FROM order_line l WHERE l.id = NEW.order_line_id;
  IF NEW.missing_minor < 0 OR NEW.missing_minor > paid OR coalesce(btrim(NEW.note), '') = ''
     OR the_case.withdrawal #>> '{law,deduction}' IS DISTINCT FROM 'loss_of_value'
     OR NOT EXISTS (SELECT FROM evidence e WHERE e.case_id = the_case.id AND e.item = 'finding' AND e.order_line_id = NEW.order_line_id) THEN
    RAISE EXCEPTION 'inspection_finding violates check constraint "loss_of_value": % of %', NEW.missing_minor, paid
      USING ERRCODE = 'check_violation', CONSTRAINT = 'loss_of_value';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER loss_of_value BEFORE INSERT ON inspection_finding FOR EACH ROW EXECUTE FUNCTION loss_of_value();
