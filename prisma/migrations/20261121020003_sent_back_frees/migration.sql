-- What was sent back to its customer is theirs again: a case that closed after it holds nothing of the order any more.

CREATE FUNCTION case_gave_back(uuid, text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT $2 = 'closed' AND EXISTS (SELECT FROM case_event e WHERE e.case_id = $1 AND e.to_state = 'sent_back')
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
     AND c.state NOT IN ('declined', 'failed', 'withdrawn', 'expired') AND NOT case_gave_back(c.id, c.state);
  IF held + NEW.quantity > bought THEN
    RAISE EXCEPTION 'line % violates check constraint "case_line_within_bought": % asked, % bought',
      NEW.order_line_id, held + NEW.quantity, bought
      USING ERRCODE = 'check_violation', CONSTRAINT = 'case_line_within_bought';
  END IF;
  RETURN NEW;
END $$;
