-- What a claim for repair rests on, beside the shop's decision: the legal guarantee with the remedy that was chosen, or the warranty. Null of all
-- that is no repair, of a case from before, and where no law is beside the shop's rules.
ALTER TABLE cases ADD COLUMN claim jsonb;
ALTER TABLE cases ADD CONSTRAINT cases_claim_known CHECK (
  claim IS NULL OR kind = 'repair' AND coalesce(claim ->> 'choice' IN ('guarantee_repair', 'guarantee_replacement', 'warranty'), false));

-- It is frozen as the decision is: nobody is put on another right than the one that they chose.
CREATE FUNCTION claim_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'case % violates check constraint "claim_stays"', OLD.number USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_stays';
END $$;
CREATE TRIGGER claim_stays BEFORE UPDATE OF claim ON cases
  FOR EACH ROW WHEN (NEW.claim IS DISTINCT FROM OLD.claim) EXECUTE FUNCTION claim_stays();

CREATE FUNCTION is_under_guarantee(claim jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(claim ->> 'choice' IN ('guarantee_repair', 'guarantee_replacement'), false)
$$;

-- As before, but that nobody pays for the way of what is claimed under the guarantee.
CREATE OR REPLACE FUNCTION shipping_is_customers(uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN c.kind = 'repair' THEN coalesce((c.decision #>> '{coverage,customerShippingShare}')::numeric > 0, false)
                                          AND NOT is_under_guarantee(c.claim)
              ELSE coalesce(c.decision #>> '{returnShipping,payer}' = 'customer', false)
                   AND NOT EXISTS (SELECT FROM case_override x
                                    WHERE x.case_id = c.id AND x.agreed_at IS NOT NULL AND x.dropped_at IS NULL AND x.amount_minor IS NOT NULL) END
    FROM cases c WHERE c.id = $1
$$;

-- As before; a free repair is also granted by a guarantee that is known to hold. A replacement is for two people, as it was.
CREATE OR REPLACE FUNCTION goods_of_two() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  needed text := case_move_gives(OLD.state, NEW.state);
  eligible boolean := coalesce(OLD.decision ->> 'outcome' = 'eligible', false);
BEGIN
  IF agreed_by_two(NEW.id, needed, OLD.version, NULL)
     OR needed = 'free_repair' AND eligible AND OLD.decision #>> '{coverage,repairFee}' = 'free'
     OR needed = 'free_repair' AND is_under_guarantee(OLD.claim) AND OLD.claim #>> '{guarantee,outcome}' = 'open'
     OR needed = 'replacement' AND OLD.kind = 'repair' AND eligible AND OLD.decision #>> '{coverage,status}' = 'first_use_replacement'
     OR needed = 'replacement' AND OLD.kind = 'not_received' AND eligible
     OR needed = 'replacement' AND OLD.kind = 'exchange' AND first_is_settled(NEW.id, NEW.state)
     OR needed = 'replacement' AND OLD.kind <> 'repair' AND NEW.state <> 'not_returned'
        AND came_as_declared(NEW.id) AND agreed_by_two(NEW.id, 'exception', NULL, NULL) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'case % violates check constraint "goods_of_two": nobody agreed to its %', NEW.number, needed
    USING ERRCODE = 'check_violation', CONSTRAINT = 'goods_of_two';
END $$;

-- What the shop refuses and the guarantee covers is no exception: one person says the plain yes.
DROP TRIGGER yes_against_policy ON cases;
CREATE TRIGGER yes_against_policy BEFORE UPDATE OF state ON cases
  FOR EACH ROW WHEN (
    case_agreed(NEW.state)
    AND (case_answer(OLD.state) = 'no'
         OR case_answer(OLD.state) = 'review' AND OLD.decision ->> 'outcome' = 'ineligible' AND NOT is_under_guarantee(OLD.claim)))
  EXECUTE FUNCTION yes_against_policy();
