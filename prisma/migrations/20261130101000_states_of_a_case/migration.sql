-- What the database itself must know of states. The rows are in app/domain/cases/states.ts; tests/integration/cases/states.test.ts
-- compares each of these answers with its row, so that neither can drift.

-- What becomes of the items of a case.
CREATE FUNCTION case_items(state text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN state IN ('declined', 'withdrawn', 'expired', 'failed', 'not_returned') THEN 'freed'
              WHEN state IN ('refunded', 'replaced', 'closed') THEN 'taken'
              WHEN state = 'sent_back' THEN 'going_back' ELSE 'held' END
$$;

-- What the request was answered with.
CREATE FUNCTION case_answer(state text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN state IN ('submitted', 'info_requested') THEN 'review'
              WHEN state = 'declined' THEN 'no'
              WHEN state IN ('withdrawn', 'expired') THEN 'left' ELSE 'yes' END
$$;

-- Whether a person's yes leads there.
CREATE FUNCTION case_agreed(state text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT state IN ('approved', 'confirmed', 'requested', 'awaiting_return', 'troubleshooting')
$$;

-- The one answer to whether a case still has its items: not where its state frees them, nor once what went back is closed.
CREATE OR REPLACE FUNCTION case_gave_back(uuid, text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT case_items($2) = 'freed'
      OR ($2 = 'closed' AND EXISTS (SELECT FROM case_event e WHERE e.case_id = $1 AND case_items(e.to_state) = 'going_back'))
$$;

CREATE OR REPLACE FUNCTION case_line_within_bought() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  bought integer;
  held integer;
BEGIN
  IF (SELECT kind FROM cases WHERE id = NEW.case_id) = 'repair' THEN RETURN NEW; END IF;
  SELECT quantity INTO bought FROM order_line WHERE id = NEW.order_line_id FOR NO KEY UPDATE;
  SELECT coalesce(sum(l.quantity), 0) INTO held FROM case_line l JOIN cases c ON c.id = l.case_id
   WHERE l.order_line_id = NEW.order_line_id AND l.case_id <> NEW.case_id AND c.kind <> 'repair'
     AND NOT case_gave_back(c.id, c.state);
  IF held + NEW.quantity > bought THEN
    RAISE EXCEPTION 'line % violates check constraint "case_line_within_bought": % asked, % bought',
      NEW.order_line_id, held + NEW.quantity, bought
      USING ERRCODE = 'check_violation', CONSTRAINT = 'case_line_within_bought';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION part_has_room(asking uuid, line uuid, asked integer) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  own uuid[];
  about uuid[];
  whole uuid;
  holds integer;
  held integer;
BEGIN
  SELECT part, order_id INTO own, whole FROM cases WHERE id = asking AND kind <> 'repair';
  IF own IS NULL OR own = '{}' THEN RETURN true; END IF;
  -- Nothing can be counted where the shop did not say what is in a parcel.
  IF EXISTS (SELECT FROM shipment s WHERE s.order_id = whole AND NOT s.cancelled AND s.status <> 'unshipped'
               AND NOT EXISTS (SELECT FROM shipment_line sl WHERE sl.shipment_id = s.id)) THEN RETURN true; END IF;
  -- Parcels of one day may have been one part for another case, and two for this one.
  SELECT array_agg(DISTINCT parcel) INTO about
    FROM (SELECT unnest(own) AS parcel
          UNION ALL SELECT unnest(c.part) FROM case_line cl JOIN cases c ON c.id = cl.case_id
           WHERE cl.order_line_id = line AND c.part && own AND c.kind <> 'repair') parcels;
  SELECT coalesce(sum(sl.quantity), 0) INTO holds FROM shipment_line sl
   WHERE sl.order_line_id = line AND sl.shipment_id = ANY (about);
  IF whole = ANY (about) THEN
    SELECT holds + (SELECT quantity FROM order_line WHERE id = line) - coalesce(sum(sl.quantity), 0) INTO holds
      FROM shipment s JOIN shipment_line sl ON sl.shipment_id = s.id AND sl.order_line_id = line
     WHERE s.order_id = whole AND NOT s.cancelled AND s.status <> 'unshipped';
  END IF;
  SELECT coalesce(sum(cl.quantity), 0) INTO held FROM case_line cl JOIN cases c ON c.id = cl.case_id
   WHERE cl.order_line_id = line AND cl.case_id <> asking AND c.kind <> 'repair' AND c.part && about
     AND NOT case_gave_back(c.id, c.state);
  RETURN held + asked <= holds;
END $$;

-- A yes after a no counted what others hold by a list of its own, in which what did not come back was held for ever.
CREATE OR REPLACE FUNCTION yes_against_policy() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  line record;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM case_override WHERE case_id = NEW.id AND version = OLD.version AND agreed_at IS NOT NULL) THEN
    RAISE EXCEPTION 'case % violates check constraint "yes_against_policy": nobody agreed to an override of it', NEW.number
      USING ERRCODE = 'check_violation', CONSTRAINT = 'yes_against_policy';
  END IF;
  IF case_answer(OLD.state) <> 'no' OR NEW.kind = 'repair' THEN RETURN NEW; END IF;
  -- A declined case held nothing: what it takes up again must still be there.
  FOR line IN SELECT l.id, l.quantity AS bought, cl.quantity AS asked FROM case_line cl JOIN order_line l ON l.id = cl.order_line_id
               WHERE cl.case_id = NEW.id ORDER BY l.id FOR NO KEY UPDATE OF l
  LOOP
    IF line.asked + (SELECT coalesce(sum(l.quantity), 0) FROM case_line l JOIN cases c ON c.id = l.case_id
                      WHERE l.order_line_id = line.id AND c.id <> NEW.id AND c.kind <> 'repair'
                        AND NOT case_gave_back(c.id, c.state)) > line.bought THEN
      RAISE EXCEPTION 'line % violates check constraint "case_line_within_bought": held by another case since', line.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'case_line_within_bought';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;
DROP TRIGGER yes_against_policy ON cases;
CREATE TRIGGER yes_against_policy BEFORE UPDATE OF state ON cases
  FOR EACH ROW WHEN (
    case_agreed(NEW.state)
    AND (case_answer(OLD.state) = 'no' OR case_answer(OLD.state) = 'review' AND OLD.decision ->> 'outcome' = 'ineligible'))
  EXECUTE FUNCTION yes_against_policy();

DROP TRIGGER yes_within_part ON cases;
CREATE TRIGGER yes_within_part BEFORE UPDATE OF state ON cases
  FOR EACH ROW WHEN (case_answer(OLD.state) = 'no' AND case_answer(NEW.state) <> 'no' AND NEW.kind <> 'repair')
  EXECUTE FUNCTION yes_within_part();
