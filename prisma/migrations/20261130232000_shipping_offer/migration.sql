-- What the way back of a parcel costs its customer: offered for a day and a place, and agreed to before anybody books a courier.
CREATE TABLE shipping_offer (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL,
  amount_minor bigint NOT NULL,
  currency text NOT NULL,
  source text NOT NULL,
  service text,
  carrier text,
  day date,
  part text,
  address jsonb,
  phone text,
  reason text,
  made_by uuid,
  made_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  agreed_at timestamptz(3),
  agreed_by uuid,
  decision jsonb,
  dropped_at timestamptz(3),
  CONSTRAINT shipping_offer_pkey PRIMARY KEY (id)
);
CREATE INDEX shipping_offer_case_id_idx ON shipping_offer (case_id);
CREATE UNIQUE INDEX shipping_offer_one_stands ON shipping_offer (case_id) WHERE dropped_at IS NULL;
ALTER TABLE shipping_offer ADD CONSTRAINT shipping_offer_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE shipping_offer ADD CONSTRAINT shipping_offer_made_by_fkey FOREIGN KEY (made_by) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE shipping_offer ADD CONSTRAINT shipping_offer_agreed_by_fkey FOREIGN KEY (agreed_by) REFERENCES customer (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE shipping_offer ADD CHECK (amount_minor >= 0);
ALTER TABLE shipping_offer ADD CHECK (source IN ('live', 'table', 'staff'));
ALTER TABLE shipping_offer ADD CHECK (part IN ('morning', 'afternoon'));
ALTER TABLE shipping_offer ADD CHECK ((source = 'staff') = (made_by IS NOT NULL));
ALTER TABLE shipping_offer ADD CHECK (num_nulls(day, part, address, phone) IN (0, 4));
-- Its customer agrees to a price; that the shop pays is staff's to say, and nobody has to agree to nothing.
ALTER TABLE shipping_offer ADD CHECK (amount_minor > 0 OR source = 'staff');
ALTER TABLE shipping_offer ADD CHECK ((agreed_at IS NULL) = (decision IS NULL));
ALTER TABLE shipping_offer ADD CHECK ((agreed_by IS NOT NULL) = (agreed_at IS NOT NULL AND amount_minor > 0));

-- The decision that a case rests on: as it was filed, or made again with the price that was agreed to.
CREATE FUNCTION case_decision(uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT s.decision FROM shipping_offer s WHERE s.case_id = c.id AND s.dropped_at IS NULL), c.decision)
    FROM cases c WHERE c.id = $1
$$;

-- Whether the way back is paid by its customer, wholly or by half. What two people agreed on instead is all there is.
CREATE FUNCTION shipping_is_customers(uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN c.kind = 'repair' THEN coalesce((c.decision #>> '{coverage,customerShippingShare}')::numeric > 0, false)
              ELSE coalesce(c.decision #>> '{returnShipping,payer}' = 'customer', false)
                   AND NOT EXISTS (SELECT FROM case_override x
                                    WHERE x.case_id = c.id AND x.agreed_at IS NOT NULL AND x.dropped_at IS NULL AND x.amount_minor IS NOT NULL) END
    FROM cases c WHERE c.id = $1
$$;

-- No courier is booked at a price that nobody agreed to. Where one was booked before there were prices, it goes on as it began.
CREATE FUNCTION pickup_agreed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF shipping_is_customers(NEW.case_id)
     AND NOT EXISTS (SELECT FROM shipping_offer s WHERE s.case_id = NEW.case_id AND s.dropped_at IS NULL AND s.agreed_at IS NOT NULL)
     AND (EXISTS (SELECT FROM shipping_offer s WHERE s.case_id = NEW.case_id) OR NOT EXISTS (SELECT FROM pickup p WHERE p.case_id = NEW.case_id)) THEN
    RAISE EXCEPTION 'pickup violates check constraint "pickup_agreed": its customer has agreed to no price'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'pickup_agreed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER pickup_agreed BEFORE INSERT ON pickup FOR EACH ROW EXECUTE FUNCTION pickup_agreed();

-- What was agreed to stays as it was: another price is another row, and once a courier is booked there is none. It gives back no more
-- than what was filed does without any shipping.
CREATE FUNCTION shipping_offer_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  filed jsonb := (SELECT c.decision FROM cases c WHERE c.id = NEW.case_id);
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.case_id, NEW.amount_minor, NEW.currency, NEW.source) IS DISTINCT FROM (OLD.case_id, OLD.amount_minor, OLD.currency, OLD.source)
     OR TG_OP = 'UPDATE' AND OLD.agreed_at IS NOT NULL
        AND (NEW.agreed_at, NEW.agreed_by, NEW.decision) IS DISTINCT FROM (OLD.agreed_at, OLD.agreed_by, OLD.decision)
     OR TG_OP = 'UPDATE' AND OLD.dropped_at IS NOT NULL AND NEW.dropped_at IS NULL THEN
    RAISE EXCEPTION 'shipping_offer violates check constraint "shipping_offer_stays": %', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'shipping_offer_stays';
  END IF;
  IF (NEW.decision #>> '{refund,amountMinor}')::bigint
     > (filed #>> '{refund,amountMinor}')::bigint + coalesce((filed #>> '{returnShipping,amount,amountMinor}')::bigint, 0) THEN
    RAISE EXCEPTION 'shipping_offer violates check constraint "shipping_offer_within_filed": %', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'shipping_offer_within_filed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER shipping_offer_stays BEFORE INSERT OR UPDATE ON shipping_offer FOR EACH ROW EXECUTE FUNCTION shipping_offer_stays();

-- As before, with what was filed as the agreed price of shipping leaves it.
CREATE OR REPLACE FUNCTION granted_to_one(what text, given jsonb) RETURNS bigint LANGUAGE plpgsql STABLE AS $$
DECLARE
  the_case uuid := given ->> 'case_id';
  amount bigint := given ->> 'amount_minor';
  filed bigint := (case_decision(the_case) #>> '{refund,amountMinor}')::bigint;
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
        - (SELECT coalesce(sum(r.amount_minor), 0) FROM refund r WHERE r.case_id = the_case AND coalesce(r.ordered_at, r.issued_at) IS NOT NULL)
        - (SELECT coalesce(sum(g.amount_minor), 0) FROM gift_credit g
            WHERE g.case_id = the_case AND g.dropped_at IS NULL AND g.id <> (given ->> 'id')::uuid);
    ELSE
      RETURN NULL;
  END CASE;
END $$;
