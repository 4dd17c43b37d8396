-- What a case hands over by a move from one state to another, that is no money; tests/integration/cases/states.test.ts compares it
-- with what the rows of the steps say.
CREATE FUNCTION case_move_gives(was text, now text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN was = now THEN NULL WHEN now = 'replaced' THEN 'replacement'
              WHEN now = 'repaired' AND was <> 'estimate_accepted' THEN 'free_repair' END
$$;

CREATE OR REPLACE FUNCTION goods_of_two() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  needed text := case_move_gives(OLD.state, NEW.state);
  eligible boolean := coalesce(OLD.decision ->> 'outcome' = 'eligible', false);
BEGIN
  IF agreed_by_two(NEW.id, needed, OLD.version, NULL)
     OR needed = 'free_repair' AND eligible AND OLD.decision #>> '{coverage,repairFee}' = 'free'
     OR needed = 'replacement' AND OLD.kind = 'repair' AND eligible AND OLD.decision #>> '{coverage,status}' = 'first_use_replacement'
     OR needed = 'replacement' AND OLD.kind <> 'repair' AND came_as_declared(NEW.id) AND agreed_by_two(NEW.id, 'exception', NULL, NULL) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'case % violates check constraint "goods_of_two": nobody agreed to its %', NEW.number, needed
    USING ERRCODE = 'check_violation', CONSTRAINT = 'goods_of_two';
END $$;
DROP TRIGGER goods_of_two ON cases;
CREATE TRIGGER goods_of_two BEFORE UPDATE OF state ON cases
  FOR EACH ROW WHEN (case_move_gives(OLD.state, NEW.state) IS NOT NULL) EXECUTE FUNCTION goods_of_two();
