-- Money that a shop was asked to give back: it is reserved from then on, as if it were given, and issued once the shop has done it.

ALTER TABLE refund ADD COLUMN ordered_at timestamptz(3);
ALTER TABLE gift_credit ADD COLUMN ordered_at timestamptz(3);
ALTER TABLE refund
  DROP CONSTRAINT refund_above_limit,
  ADD CONSTRAINT refund_above_limit CHECK (coalesce(ordered_at, issued_at) IS NULL OR amount_minor <= limit_minor OR approved_by IS NOT NULL),
  ADD CONSTRAINT refund_ordered_or_dropped CHECK (ordered_at IS NULL OR dropped_at IS NULL);
ALTER TABLE gift_credit
  DROP CONSTRAINT gift_credit_above_limit,
  ADD CONSTRAINT gift_credit_above_limit CHECK (coalesce(ordered_at, issued_at) IS NULL OR amount_minor <= limit_minor OR approved_by IS NOT NULL),
  ADD CONSTRAINT gift_credit_ordered_or_dropped CHECK (ordered_at IS NULL OR dropped_at IS NULL);

-- Several gifts of a case may be credited where its version stays.
DROP INDEX shop_command_once;
CREATE UNIQUE INDEX shop_command_once ON shop_command (case_id, case_version, kind, coalesce(input ->> 'id', input ->> 'invoiceId', ''))
  WHERE case_id IS NOT NULL;

-- What was ordered stays as it is until it is issued; by what it is found is known only then.
CREATE FUNCTION ordered_money_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ending text[] := '{issued_at,reference}';
BEGIN
  IF TG_OP = 'DELETE' OR to_jsonb(NEW) - ending <> to_jsonb(OLD) - ending THEN
    RAISE EXCEPTION 'an ordered % stays as it is', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER ordered_money_stays BEFORE UPDATE OR DELETE ON refund
  FOR EACH ROW WHEN (OLD.ordered_at IS NOT NULL) EXECUTE FUNCTION ordered_money_stays();
CREATE TRIGGER ordered_money_stays BEFORE UPDATE OR DELETE ON gift_credit
  FOR EACH ROW WHEN (OLD.ordered_at IS NOT NULL) EXECUTE FUNCTION ordered_money_stays();

-- Who stands behind it was asked when it was ordered. Once the shop has given it, nothing of that is asked again.
CREATE OR REPLACE FUNCTION two_hands() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  words text[] := '{reason,internal_reason,note}';
  before jsonb := to_jsonb(OLD);
  after jsonb := to_jsonb(NEW);
  second uuid := (after ->> TG_ARGV[0])::uuid;
BEGIN
  IF before ->> TG_ARGV[1] IS NOT NULL AND (
       after ->> 'reason' IS DISTINCT FROM '[deleted]' OR coalesce(after ->> 'internal_reason', '[deleted]') <> '[deleted]'
       OR after ->> 'note' IS NOT NULL OR after - words <> before - words) THEN
    RAISE EXCEPTION 'an % stays as it is', TG_ARGV[2] USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF second <> NEW.proposed_by AND coalesce(before ->> 'ordered_at', before ->> TG_ARGV[1]) IS NULL AND same_hand(NEW.proposed_by, second) THEN
    RAISE EXCEPTION '% violates check constraint "two_hands": one of the two had a hand in how the other signs in', TG_TABLE_NAME
      USING ERRCODE = 'check_violation', CONSTRAINT = 'two_hands';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION given_by_one() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  granted bigint;
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(OLD) ->> 'ordered_at' IS NOT NULL THEN RETURN NEW; END IF;
  granted := granted_to_one(TG_ARGV[0], to_jsonb(NEW));
  IF granted IS NULL OR NEW.amount_minor > granted THEN
    RAISE EXCEPTION '% violates check constraint "%": % where one person alone may give %', TG_TABLE_NAME, TG_ARGV[1], NEW.amount_minor, granted
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_ARGV[1];
  END IF;
  RETURN NEW;
END $$;
DROP TRIGGER second_person_refund ON refund;
DROP TRIGGER second_person_gift_credit ON gift_credit;
CREATE TRIGGER second_person_refund BEFORE INSERT OR UPDATE ON refund
  FOR EACH ROW WHEN (coalesce(NEW.ordered_at, NEW.issued_at) IS NOT NULL AND NEW.approved_by IS NULL)
  EXECUTE FUNCTION given_by_one('refund', 'refund_by_one');
CREATE TRIGGER second_person_gift_credit BEFORE INSERT OR UPDATE ON gift_credit
  FOR EACH ROW WHEN (coalesce(NEW.ordered_at, NEW.issued_at) IS NOT NULL AND NEW.approved_by IS NULL)
  EXECUTE FUNCTION given_by_one('gift_credit', 'gift_credit_by_one');

-- As before, with what was ordered counted as given.
CREATE OR REPLACE FUNCTION granted_to_one(what text, given jsonb) RETURNS bigint LANGUAGE plpgsql STABLE AS $$
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
        - (SELECT coalesce(sum(r.amount_minor), 0) FROM refund r WHERE r.case_id = the_case AND coalesce(r.ordered_at, r.issued_at) IS NOT NULL)
        - (SELECT coalesce(sum(g.amount_minor), 0) FROM gift_credit g
            WHERE g.case_id = the_case AND g.dropped_at IS NULL AND g.id <> (given ->> 'id')::uuid);
    ELSE
      RETURN NULL;
  END CASE;
END $$;

CREATE OR REPLACE FUNCTION proposals_of(uuid) RETURNS TABLE (
  id uuid, gives text, version integer, order_line_id uuid, amount_minor bigint, limit_minor bigint, currency text, reference text,
  note text, reason text, proposed_by uuid, proposed_at timestamptz, agreed_by uuid, agreed_at timestamptz
) LANGUAGE sql STABLE AS $$
  SELECT a.id, a.gives, a.version, NULL::uuid, a.amount_minor, a.granted_minor, a.currency, NULL::text,
         a.note, a.reason, a.proposed_by, a.proposed_at, a.agreed_by, a.agreed_at
    FROM approval a WHERE a.case_id = $1 AND a.dropped_at IS NULL
  UNION ALL
  SELECT x.id, 'exception', x.version, NULL, x.amount_minor, NULL, x.currency, NULL,
         x.reason, x.internal_reason, x.proposed_by, x.proposed_at, x.agreed_by, x.agreed_at
    FROM case_override x WHERE x.case_id = $1 AND x.dropped_at IS NULL
  UNION ALL
  SELECT r.id, 'refund', r.version, NULL, r.amount_minor, r.limit_minor, r.currency, r.reference,
         NULL, NULL, r.proposed_by, r.proposed_at, r.approved_by, coalesce(r.ordered_at, r.issued_at)
    FROM refund r WHERE r.case_id = $1 AND r.dropped_at IS NULL AND (coalesce(r.ordered_at, r.issued_at) IS NULL OR r.approved_by IS NOT NULL)
  UNION ALL
  -- A credit is about a refund that was issued: it holds wherever the case stands.
  SELECT g.id, 'gift_credit', NULL, g.order_line_id, g.amount_minor, g.limit_minor, g.currency, g.reference,
         NULL, NULL, g.proposed_by, g.proposed_at, g.approved_by, coalesce(g.ordered_at, g.issued_at)
    FROM gift_credit g WHERE g.case_id = $1 AND g.dropped_at IS NULL AND (coalesce(g.ordered_at, g.issued_at) IS NULL OR g.approved_by IS NOT NULL)
$$;

-- Money that two people agreed to is issued at once, or ordered where a shop gives it back.
DROP FUNCTION end_proposal(text, uuid, uuid);
CREATE FUNCTION end_proposal(what text, proposal uuid, second uuid, orders boolean DEFAULT false) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  agreed timestamptz := CASE WHEN second IS NOT NULL THEN clock_timestamp() END;
  dropped timestamptz := CASE WHEN second IS NULL THEN clock_timestamp() END;
  ordered timestamptz := CASE WHEN orders THEN agreed END;
  issued timestamptz := CASE WHEN NOT orders THEN agreed END;
BEGIN
  CASE what
    WHEN 'exception' THEN
      UPDATE case_override SET agreed_by = second, agreed_at = agreed, dropped_at = dropped
       WHERE id = proposal AND agreed_at IS NULL AND dropped_at IS NULL;
    WHEN 'refund' THEN
      UPDATE refund SET approved_by = second, ordered_at = ordered, issued_at = issued, dropped_at = dropped
       WHERE id = proposal AND ordered_at IS NULL AND issued_at IS NULL AND dropped_at IS NULL;
    WHEN 'gift_credit' THEN
      UPDATE gift_credit SET approved_by = second, ordered_at = ordered, issued_at = issued, dropped_at = dropped
       WHERE id = proposal AND ordered_at IS NULL AND issued_at IS NULL AND dropped_at IS NULL;
    ELSE
      UPDATE approval SET agreed_by = second, agreed_at = agreed, dropped_at = dropped
       WHERE id = proposal AND gives = what AND agreed_at IS NULL AND dropped_at IS NULL;
  END CASE;
  RETURN FOUND;
END $$;

-- Which of the portal's own a refund of the shop is, by the command that asked for it: its id stands in the refund's note, so that the
-- shop's notice may come before its answer.
CREATE FUNCTION asked_for_by(the_order uuid, known_as text[], what text) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT (k.input ->> 'id')::uuid FROM shop_command k
   WHERE k.order_id = the_order AND k.kind = 'refund' AND k.input ->> 'of' = what AND k.id::text = ANY (known_as) ORDER BY k.position LIMIT 1
$$;

CREATE OR REPLACE FUNCTION shop_refund_known() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM orders WHERE id = NEW.order_id FOR NO KEY UPDATE;
  NEW.names := (SELECT coalesce(array_agg(DISTINCT plain_reference(n)), '{}') FROM unnest(NEW.names) n WHERE plain_reference(n) <> '');
  IF NEW.refund_id IS NULL AND NEW.gift_credit_id IS NULL THEN
    NEW.refund_id := asked_for_by(NEW.order_id, NEW.names, 'refund');
    NEW.gift_credit_id := asked_for_by(NEW.order_id, NEW.names, 'gift_credit');
  END IF;
  IF NEW.refund_id IS NULL AND NEW.gift_credit_id IS NULL THEN
    SELECT r.id INTO NEW.refund_id FROM cases c JOIN refund r ON r.case_id = c.id AND r.dropped_at IS NULL
     WHERE c.order_id = NEW.order_id AND plain_reference(r.reference) = ANY (NEW.names) ORDER BY r.proposed_at, r.id LIMIT 1;
  END IF;
  IF NEW.refund_id IS NULL AND NEW.gift_credit_id IS NULL THEN
    SELECT g.id INTO NEW.gift_credit_id FROM cases c JOIN gift_credit g ON g.case_id = c.id AND g.dropped_at IS NULL
     WHERE c.order_id = NEW.order_id AND plain_reference(g.reference) = ANY (NEW.names) ORDER BY g.proposed_at, g.id LIMIT 1;
  END IF;
  RETURN NEW;
END $$;

-- What was ordered was held to what was received when it was ordered: when it is issued the shop has given it, and that is written down
-- whatever was received since.
CREATE OR REPLACE FUNCTION refund_within_paid() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  the_case cases%ROWTYPE;
  the_order orders%ROWTYPE;
  paid_for_case bigint;
BEGIN
  IF NEW.dropped_at IS NOT NULL THEN RETURN NEW; END IF;
  SELECT * INTO the_case FROM cases WHERE id = NEW.case_id;
  SELECT * INTO the_order FROM orders WHERE id = the_case.order_id FOR NO KEY UPDATE;
  UPDATE shop_refund SET refund_id = NEW.id
   WHERE order_id = the_order.id AND refund_id IS NULL AND gift_credit_id IS NULL AND plain_reference(NEW.reference) = ANY (names);
  IF TG_OP = 'UPDATE' AND OLD.ordered_at IS NOT NULL THEN RETURN NEW; END IF;
  SELECT sum(ceil(l.paid_minor::numeric * cl.quantity / l.quantity))
         + greatest(0, the_order.shipping_minor - the_order.shipping_refunded_minor) INTO paid_for_case
    FROM case_line cl JOIN order_line l ON l.id = cl.order_line_id WHERE cl.case_id = NEW.case_id;
  IF NEW.currency <> the_order.currency OR NEW.amount_minor > paid_for_case THEN
    RAISE EXCEPTION 'refund violates check constraint "refund_within_paid": %, % paid for the case', NEW.amount_minor, paid_for_case
      USING ERRCODE = 'check_violation', CONSTRAINT = 'refund_within_paid';
  END IF;
  IF given_back(the_order.id) > the_order.received_minor THEN
    RAISE EXCEPTION 'refund violates check constraint "refund_within_received": with %, % of % given back',
      NEW.amount_minor, given_back(the_order.id), the_order.received_minor
      USING ERRCODE = 'check_violation', CONSTRAINT = 'refund_within_received';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION gift_credit_within_received() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  the_order orders%ROWTYPE;
BEGIN
  IF NEW.dropped_at IS NOT NULL THEN RETURN NEW; END IF;
  SELECT o.* INTO the_order FROM orders o JOIN cases c ON c.order_id = o.id WHERE c.id = NEW.case_id FOR NO KEY UPDATE OF o;
  UPDATE shop_refund SET gift_credit_id = NEW.id
   WHERE order_id = the_order.id AND refund_id IS NULL AND gift_credit_id IS NULL AND plain_reference(NEW.reference) = ANY (names);
  IF TG_OP = 'UPDATE' AND OLD.ordered_at IS NOT NULL THEN RETURN NEW; END IF;
  IF given_back(the_order.id) > the_order.received_minor THEN
    RAISE EXCEPTION 'gift_credit violates check constraint "gift_credit_within_received": with %, % of % given back',
      NEW.amount_minor, given_back(the_order.id), the_order.received_minor
      USING ERRCODE = 'check_violation', CONSTRAINT = 'gift_credit_within_received';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION gift_credit_within_deducted() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  deducted bigint;
  credited bigint;
BEGIN
  IF NEW.dropped_at IS NOT NULL OR TG_OP = 'UPDATE' AND OLD.ordered_at IS NOT NULL THEN RETURN NEW; END IF;
  PERFORM 1 FROM cases WHERE id = NEW.case_id FOR NO KEY UPDATE;
  SELECT coalesce((coalesce(i.decision, c.decision) #>> '{giftDeduction,amountMinor}')::bigint, 0) INTO deducted
    FROM cases c JOIN refund r ON r.case_id = c.id AND r.issued_at IS NOT NULL AND r.basis IN ('filed', 'inspected', 'accepted-offer')
    LEFT JOIN LATERAL (SELECT decision, refund_minor FROM inspection WHERE case_id = c.id ORDER BY version DESC LIMIT 1) i ON true
   WHERE c.id = NEW.case_id AND (r.basis <> 'accepted-offer' OR r.amount_minor = i.refund_minor);
  SELECT coalesce(sum(amount_minor), 0) INTO credited FROM gift_credit
   WHERE case_id = NEW.case_id AND dropped_at IS NULL AND id <> NEW.id;
  IF credited + NEW.amount_minor > coalesce(deducted, 0) THEN
    RAISE EXCEPTION 'gift_credit violates check constraint "gift_credit_within_deducted": % and % before, % deducted',
      NEW.amount_minor, credited, deducted
      USING ERRCODE = 'check_violation', CONSTRAINT = 'gift_credit_within_deducted';
  END IF;
  RETURN NEW;
END $$;
