-- What one person may give alone is one question, asked of offers, refunds and credits by one trigger; and whether two people agreed is
-- asked in one place. The rules are those of before.

-- Whether two people agreed to give this in a case: for that version of it and of that amount, where these are asked for.
CREATE FUNCTION agreed_by_two(the_case uuid, what text, at_version integer, amount bigint) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM proposals_of(the_case) p
                  WHERE p.gives = what AND p.agreed_at IS NOT NULL
                    AND (at_version IS NULL OR p.version = at_version) AND (amount IS NULL OR p.amount_minor = amount))
$$;

-- Up to what amount one person gives this row alone: what the policy granted, what was found, or what two people stand behind. Null where
-- nothing grants it.
CREATE FUNCTION granted_to_one(what text, given jsonb) RETURNS bigint LANGUAGE plpgsql STABLE AS $$
DECLARE
  the_case uuid := given ->> 'case_id';
  amount bigint := given ->> 'amount_minor';
  filed bigint := (SELECT (c.decision #>> '{refund,amountMinor}')::bigint FROM cases c WHERE c.id = the_case);
BEGIN
  CASE what || coalesce(':' || (given ->> 'basis'), '')
    WHEN 'offer' THEN
      RETURN CASE WHEN agreed_by_two(the_case, 'offer', NULL, amount) THEN amount
                  ELSE greatest(found_amount(the_case), excepted_amount(the_case), 0) END;
    WHEN 'refund:filed' THEN
      RETURN filed;
    WHEN 'refund:inspected' THEN
      RETURN found_amount(the_case);
    WHEN 'refund:exception' THEN
      RETURN excepted_amount(the_case);
    WHEN 'refund:accepted-offer' THEN
      RETURN (SELECT o.amount_minor FROM offer o
               WHERE o.case_id = the_case AND o.answer IN ('accepted', 'time-over') AND o.amount_minor <= granted_to_one('offer', to_jsonb(o))
               ORDER BY o.sent_at DESC, o.id LIMIT 1);
    WHEN 'gift_credit' THEN
      -- It comes on top of what the rules gave: together never more than they grant with every gift there. Two people may have agreed to
      -- a refund beyond it; a second one is asked again then.
      RETURN coalesce(found_amount(the_case), filed)
        + coalesce((SELECT (coalesce((SELECT i.decision FROM inspection i WHERE i.case_id = c.id ORDER BY i.version DESC LIMIT 1), c.decision)
                             #>> '{giftDeduction,amountMinor}')::bigint FROM cases c WHERE c.id = the_case), 0)
        - (SELECT coalesce(sum(r.amount_minor), 0) FROM refund r WHERE r.case_id = the_case AND r.issued_at IS NOT NULL)
        - (SELECT coalesce(sum(g.amount_minor), 0) FROM gift_credit g
            WHERE g.case_id = the_case AND g.dropped_at IS NULL AND g.id <> (given ->> 'id')::uuid);
    ELSE
      RETURN NULL;
  END CASE;
END $$;

-- Nothing beyond it is given on one person's word. The arguments say what is given and the name of the constraint.
CREATE FUNCTION given_by_one() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  granted bigint := granted_to_one(TG_ARGV[0], to_jsonb(NEW));
BEGIN
  IF granted IS NULL OR NEW.amount_minor > granted THEN
    RAISE EXCEPTION '% violates check constraint "%": % where one person alone may give %', TG_TABLE_NAME, TG_ARGV[1], NEW.amount_minor, granted
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_ARGV[1];
  END IF;
  RETURN NEW;
END $$;

DROP TRIGGER offer_of_two ON offer;
DROP TRIGGER second_person_refund ON refund;
DROP TRIGGER second_person_gift_credit ON gift_credit;
DROP FUNCTION offer_of_two();
DROP FUNCTION refund_by_one();
DROP FUNCTION gift_credit_by_one();
DROP FUNCTION offer_is_backed(uuid, bigint);
CREATE TRIGGER offer_of_two BEFORE INSERT OR UPDATE OF case_id, amount_minor ON offer
  FOR EACH ROW EXECUTE FUNCTION given_by_one('offer', 'offer_of_two');
CREATE TRIGGER second_person_refund BEFORE INSERT OR UPDATE ON refund
  FOR EACH ROW WHEN (NEW.issued_at IS NOT NULL AND NEW.approved_by IS NULL) EXECUTE FUNCTION given_by_one('refund', 'refund_by_one');
CREATE TRIGGER second_person_gift_credit BEFORE INSERT OR UPDATE ON gift_credit
  FOR EACH ROW WHEN (NEW.issued_at IS NOT NULL AND NEW.approved_by IS NULL) EXECUTE FUNCTION given_by_one('gift_credit', 'gift_credit_by_one');

-- No machine leaves, and no repair is free, on one person's word.
CREATE OR REPLACE FUNCTION goods_of_two() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  needed text := CASE NEW.state WHEN 'replaced' THEN 'replacement' ELSE 'free_repair' END;
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
