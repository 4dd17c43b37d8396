-- A request of its own for a parcel that never arrived, with the states that only it knows.
ALTER TABLE quote DROP CONSTRAINT quote_action_check;
ALTER TABLE quote ADD CONSTRAINT quote_action_check
  CHECK (action IN ('cancel', 'intercept', 'refuse', 'return', 'exchange', 'repair', 'not_received'));
ALTER TABLE evidence DROP CONSTRAINT evidence_action;
ALTER TABLE evidence ADD CONSTRAINT evidence_action
  CHECK (action IN ('cancel', 'intercept', 'refuse', 'return', 'exchange', 'repair', 'not_received'));
ALTER TABLE evidence DROP CONSTRAINT evidence_item;
ALTER TABLE evidence ADD CONSTRAINT evidence_item
  CHECK (item IN ('requested', 'damage', 'parcel', 'fault', 'sample', 'item', 'contents', 'condition', 'place', 'log', 'other', 'finding'));
ALTER TABLE cases DROP CONSTRAINT cases_kind_check;
ALTER TABLE cases ADD CONSTRAINT cases_kind_check
  CHECK (kind IN ('cancel', 'intercept', 'refuse', 'return', 'exchange', 'repair', 'not_received'));
ALTER TABLE cases DROP CONSTRAINT cases_state_check;
ALTER TABLE cases ADD CONSTRAINT cases_state_check CHECK (state IN (
  'submitted', 'info_requested', 'confirmed', 'requested', 'intercepted', 'awaiting_return', 'approved',
  'troubleshooting', 'send_in', 'pickup_booked', 'pickup_failed', 'picked_up', 'received', 'inspected', 'diagnosed',
  'offer_sent', 'offer_accepted', 'offer_disputed', 'estimate_sent', 'estimate_accepted', 'estimate_declined',
  'awaiting_parts', 'inquiry', 'awaiting_payment', 'payment_check', 'difference_paid', 'repaired', 'shipped_back', 'sent_back', 'parcel_found', 'sent_again', 'solved', 'replaced', 'refunded',
  'rejected', 'closed', 'declined', 'withdrawn', 'expired', 'failed', 'lost', 'late', 'not_returned'));

CREATE OR REPLACE FUNCTION case_items(state text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN state IN ('declined', 'withdrawn', 'expired', 'failed', 'not_returned', 'parcel_found') THEN 'freed'
              WHEN state IN ('refunded', 'replaced', 'closed') THEN 'taken'
              WHEN state IN ('sent_back', 'sent_again') THEN 'going_back' ELSE 'held' END
$$;

-- What was found stays its customer's once the case is closed, as what went back does.
CREATE OR REPLACE FUNCTION case_gave_back(uuid, text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT case_items($2) = 'freed'
      OR ($2 = 'closed' AND EXISTS (SELECT FROM case_event e
                                     WHERE e.case_id = $1 AND (case_items(e.to_state) = 'going_back' OR e.to_state = 'parcel_found')))
$$;

CREATE OR REPLACE FUNCTION case_agreed(state text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT state IN ('approved', 'confirmed', 'requested', 'awaiting_return', 'troubleshooting', 'inquiry')
$$;

CREATE OR REPLACE FUNCTION case_move_gives(was text, now text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN was = now THEN NULL WHEN now IN ('replaced', 'sent_again') THEN 'replacement'
              WHEN now = 'repaired' AND was <> 'estimate_accepted' THEN 'free_repair' END
$$;

-- What the policy says was not received may be sent again; above which value two people agree to it is a setting, which the portal minds.
CREATE OR REPLACE FUNCTION goods_of_two() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  needed text := case_move_gives(OLD.state, NEW.state);
  eligible boolean := coalesce(OLD.decision ->> 'outcome' = 'eligible', false);
BEGIN
  IF agreed_by_two(NEW.id, needed, OLD.version, NULL)
     OR needed = 'free_repair' AND eligible AND OLD.decision #>> '{coverage,repairFee}' = 'free'
     OR needed = 'replacement' AND OLD.kind = 'repair' AND eligible AND OLD.decision #>> '{coverage,status}' = 'first_use_replacement'
     OR needed = 'replacement' AND OLD.kind = 'not_received' AND eligible
     OR needed = 'replacement' AND OLD.kind <> 'repair' AND came_as_declared(NEW.id) AND agreed_by_two(NEW.id, 'exception', NULL, NULL) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'case % violates check constraint "goods_of_two": nobody agreed to its %', NEW.number, needed
    USING ERRCODE = 'check_violation', CONSTRAINT = 'goods_of_two';
END $$;
