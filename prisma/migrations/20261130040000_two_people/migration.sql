-- What a case gives beyond what the policy grants: proposed by one person of staff, agreed to by another.

CREATE TABLE approval (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL,
  version integer NOT NULL,
  gives text NOT NULL,
  amount_minor bigint,
  currency text,
  granted_minor bigint,
  note text,
  reason text NOT NULL,
  proposed_by uuid NOT NULL,
  proposed_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  agreed_by uuid,
  agreed_at timestamptz(3),
  dropped_at timestamptz(3),
  CONSTRAINT approval_pkey PRIMARY KEY (id)
);
CREATE INDEX approval_case_id_idx ON approval (case_id);
ALTER TABLE approval ADD CONSTRAINT approval_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE approval ADD CONSTRAINT approval_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE approval ADD CONSTRAINT approval_agreed_by_fkey FOREIGN KEY (agreed_by) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE approval
  ADD CHECK (version > 0),
  ADD CHECK (gives IN ('offer', 'replacement', 'free_repair')),
  ADD CHECK ((gives = 'offer') = (amount_minor IS NOT NULL)),
  ADD CHECK ((amount_minor IS NULL) = (currency IS NULL)),
  ADD CHECK ((amount_minor IS NULL) = (granted_minor IS NULL)),
  ADD CHECK (currency IN ('USD', 'EUR')),
  ADD CHECK (amount_minor BETWEEN 1 AND 1000000000),
  ADD CHECK (granted_minor >= 0),
  ADD CHECK (length(reason) BETWEEN 3 AND 2000),
  ADD CONSTRAINT approval_second_person CHECK (agreed_by <> proposed_by),
  ADD CHECK ((agreed_by IS NULL) = (agreed_at IS NULL)),
  ADD CHECK (agreed_at IS NULL OR dropped_at IS NULL);
CREATE UNIQUE INDEX one_approval_per_version ON approval (case_id, version, gives) WHERE dropped_at IS NULL;
CREATE TRIGGER agreed_approval_stays BEFORE UPDATE OR DELETE ON approval
  FOR EACH ROW WHEN (OLD.agreed_at IS NOT NULL) EXECUTE FUNCTION agreed_override_stays();
CREATE TRIGGER approval_told AFTER INSERT OR UPDATE ON approval FOR EACH ROW EXECUTE FUNCTION tell_of_its_case();

-- Whether all that the case is about came as it was declared; true before anything was looked at.
CREATE FUNCTION came_as_declared(uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT NOT EXISTS (
    SELECT FROM inspection_finding f JOIN case_line l ON l.case_id = $1 AND l.order_line_id = f.order_line_id
     WHERE f.inspection_id = (SELECT i.id FROM inspection i WHERE i.case_id = $1 ORDER BY i.version DESC LIMIT 1)
       AND (f.quantity <> f.declared_quantity OR f.missing_minor > 0 OR f.fault <> l.fault
            OR f.condition <> coalesce(l.condition, f.condition)))
$$;

-- The amount of an exception that two people agreed on, where it still holds; else null.
CREATE FUNCTION excepted_amount(uuid) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT x.amount_minor FROM case_override x
   WHERE x.case_id = $1 AND x.agreed_at IS NOT NULL AND came_as_declared($1) ORDER BY x.version DESC LIMIT 1
$$;

-- What was found to be owed, by the policy alone; null where it says nothing. Where it refused what was filed, a finding that
-- would have it granted is one person's word.
CREATE FUNCTION found_amount(uuid) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT i.refund_minor FROM inspection i JOIN cases c ON c.id = i.case_id
   WHERE c.id = $1 AND c.decision ->> 'outcome' <> 'ineligible' ORDER BY i.version DESC LIMIT 1
$$;

-- Whether an offer of this amount has the policy or two people behind it.
CREATE FUNCTION offer_is_backed(uuid, bigint) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT $2 <= greatest(found_amount($1), excepted_amount($1), 0)
      OR EXISTS (SELECT FROM approval a WHERE a.case_id = $1 AND a.gives = 'offer' AND a.agreed_at IS NOT NULL AND a.amount_minor = $2)
$$;

-- No offer goes out on one person's word for its amount.
CREATE FUNCTION offer_of_two() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT offer_is_backed(NEW.case_id, NEW.amount_minor) THEN
    RAISE EXCEPTION 'offer violates check constraint "offer_of_two": % is more than anything grants', NEW.amount_minor
      USING ERRCODE = 'check_violation', CONSTRAINT = 'offer_of_two';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER offer_of_two BEFORE INSERT OR UPDATE OF case_id, amount_minor ON offer
  FOR EACH ROW EXECUTE FUNCTION offer_of_two();

-- One person alone gives back what the policy granted, what was found, or what two people stand behind; nothing else.
CREATE FUNCTION refund_by_one() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  granted bigint;
BEGIN
  SELECT CASE NEW.basis
      WHEN 'filed' THEN (c.decision #>> '{refund,amountMinor}')::bigint
      WHEN 'inspected' THEN found_amount(c.id)
      WHEN 'exception' THEN excepted_amount(c.id)
      WHEN 'accepted-offer' THEN (
        SELECT o.amount_minor FROM offer o WHERE o.case_id = c.id AND o.answer IN ('accepted', 'time-over')
           AND offer_is_backed(c.id, o.amount_minor) ORDER BY o.sent_at DESC, o.id LIMIT 1)
    END INTO granted FROM cases c WHERE c.id = NEW.case_id;
  IF granted IS NULL OR NEW.amount_minor > granted THEN
    RAISE EXCEPTION 'refund violates check constraint "refund_by_one": % on the basis "%" that grants %', NEW.amount_minor, NEW.basis, granted
      USING ERRCODE = 'check_violation', CONSTRAINT = 'refund_by_one';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER second_person_refund BEFORE INSERT OR UPDATE ON refund
  FOR EACH ROW WHEN (NEW.issued_at IS NOT NULL AND NEW.approved_by IS NULL) EXECUTE FUNCTION refund_by_one();

-- A credit comes on top of what the rules gave: together never more than they grant with every gift there, unless two agree.
CREATE FUNCTION gift_credit_by_one() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  granted bigint;
  given bigint;
BEGIN
  -- Two people may have agreed to a refund beyond it; a second one is asked again then.
  SELECT coalesce(found_amount(c.id), (c.decision #>> '{refund,amountMinor}')::bigint)
       + coalesce((coalesce((SELECT i.decision FROM inspection i WHERE i.case_id = c.id ORDER BY i.version DESC LIMIT 1), c.decision)
           #>> '{giftDeduction,amountMinor}')::bigint, 0) INTO granted
    FROM cases c WHERE c.id = NEW.case_id;
  SELECT coalesce(sum(r.amount_minor), 0) + (
      SELECT coalesce(sum(g.amount_minor), 0) FROM gift_credit g WHERE g.case_id = NEW.case_id AND g.dropped_at IS NULL AND g.id <> NEW.id
    ) INTO given FROM refund r WHERE r.case_id = NEW.case_id AND r.issued_at IS NOT NULL;
  IF given + NEW.amount_minor > coalesce(granted, 0) THEN
    RAISE EXCEPTION 'gift_credit violates check constraint "gift_credit_by_one": % after %, % granted', NEW.amount_minor, given, granted
      USING ERRCODE = 'check_violation', CONSTRAINT = 'gift_credit_by_one';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER second_person_gift_credit BEFORE INSERT OR UPDATE ON gift_credit
  FOR EACH ROW WHEN (NEW.issued_at IS NOT NULL AND NEW.approved_by IS NULL) EXECUTE FUNCTION gift_credit_by_one();

-- No machine leaves, and no repair is free, on one person's word.
CREATE FUNCTION goods_of_two() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  needed text := CASE NEW.state WHEN 'replaced' THEN 'replacement' ELSE 'free_repair' END;
  eligible boolean := coalesce(OLD.decision ->> 'outcome' = 'eligible', false);
BEGIN
  IF EXISTS (SELECT FROM approval a WHERE a.case_id = NEW.id AND a.version = OLD.version AND a.gives = needed AND a.agreed_at IS NOT NULL)
     OR needed = 'free_repair' AND eligible AND OLD.decision #>> '{coverage,repairFee}' = 'free'
     OR needed = 'replacement' AND OLD.kind = 'repair' AND eligible AND OLD.decision #>> '{coverage,status}' = 'first_use_replacement'
     OR needed = 'replacement' AND OLD.kind <> 'repair' AND came_as_declared(NEW.id)
        AND EXISTS (SELECT FROM case_override x WHERE x.case_id = NEW.id AND x.agreed_at IS NOT NULL) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'case % violates check constraint "goods_of_two": nobody agreed to its %', NEW.number, needed
    USING ERRCODE = 'check_violation', CONSTRAINT = 'goods_of_two';
END $$;
CREATE TRIGGER goods_of_two BEFORE UPDATE OF state ON cases
  FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state
    AND (NEW.state = 'replaced' OR NEW.state = 'repaired' AND OLD.state <> 'estimate_accepted'))
  EXECUTE FUNCTION goods_of_two();
