-- What came in for an order and what went back, whoever gave it back: the portal's refunds and the shop's together never
-- pass what was received.

ALTER TABLE orders
  ADD COLUMN received_minor bigint NOT NULL DEFAULT 0,
  ADD COLUMN refunded_minor bigint NOT NULL DEFAULT 0,
  ADD COLUMN shipping_refunded_minor bigint NOT NULL DEFAULT 0,
  ADD COLUMN money_faults jsonb NOT NULL DEFAULT '[]';

-- What is here already was read by its lines alone: its total stands for what came in, and what lines were given back
-- for what went back, until the shop tells of the order again.
UPDATE orders o SET received_minor = total_minor, refunded_minor = coalesce((
  SELECT sum(r.amount_minor + r.tax_minor) FROM refund_line r JOIN order_line l ON l.id = r.order_line_id WHERE l.order_id = o.id), 0);

CREATE TABLE shop_refund (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  order_id uuid NOT NULL,
  source_id text NOT NULL,
  at timestamptz(3),
  told_at timestamptz(3) NOT NULL,
  amount_minor bigint NOT NULL,
  shipping_minor bigint NOT NULL DEFAULT 0,
  names text[] NOT NULL DEFAULT '{}',
  refund_id uuid,
  gift_credit_id uuid,
  matched_by uuid,
  CONSTRAINT shop_refund_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX shop_refund_order_id_source_id_key ON shop_refund (order_id, source_id);
CREATE INDEX shop_refund_refund_id_idx ON shop_refund (refund_id);
CREATE INDEX shop_refund_gift_credit_id_idx ON shop_refund (gift_credit_id);
ALTER TABLE shop_refund ADD CONSTRAINT shop_refund_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE shop_refund ADD CONSTRAINT shop_refund_refund_id_fkey FOREIGN KEY (refund_id) REFERENCES refund (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE shop_refund ADD CONSTRAINT shop_refund_gift_credit_id_fkey FOREIGN KEY (gift_credit_id) REFERENCES gift_credit (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE shop_refund ADD CONSTRAINT shop_refund_matched_by_fkey FOREIGN KEY (matched_by) REFERENCES staff (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE shop_refund
  ADD CHECK (amount_minor BETWEEN 0 AND 1000000000),
  ADD CHECK (shipping_minor BETWEEN 0 AND 1000000000),
  ADD CHECK (refund_id IS NULL OR gift_credit_id IS NULL);
ALTER TABLE orders
  ADD CHECK (received_minor >= 0),
  ADD CHECK (refunded_minor >= 0),
  ADD CHECK (shipping_refunded_minor >= 0),
  ADD CHECK (jsonb_typeof(money_faults) = 'array');

-- What a reference says beside spelling: without the shop's `#`, in small letters, of a global id the last part.
CREATE FUNCTION plain_reference(reference text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(lower(btrim(reference)), '^(#+|gid://.*/)', '')
$$;

-- What went back of an order, all told: what the shop gave back, and of what the portal gave back as much as the shop
-- has not told of. A refund of the shop that is known to be one of the portal's is the same money. Proposals count.
CREATE FUNCTION given_back(the_order uuid) RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT greatest(o.refunded_minor, (SELECT coalesce(sum(s.amount_minor), 0) FROM shop_refund s WHERE s.order_id = o.id))::bigint
    + coalesce((SELECT sum(greatest(0, r.amount_minor - coalesce(
          (SELECT sum(s.amount_minor) FROM shop_refund s WHERE s.refund_id = r.id), 0)))
        FROM cases c JOIN refund r ON r.case_id = c.id AND r.dropped_at IS NULL WHERE c.order_id = o.id), 0)::bigint
    + coalesce((SELECT sum(greatest(0, g.amount_minor - coalesce(
          (SELECT sum(s.amount_minor) FROM shop_refund s WHERE s.gift_credit_id = g.id), 0)))
        FROM cases c JOIN gift_credit g ON g.case_id = c.id AND g.dropped_at IS NULL WHERE c.order_id = o.id), 0)::bigint
    FROM orders o WHERE o.id = the_order
$$;

-- A refund of the shop is one of the portal's where staff entered one of its names as the reference. The lock makes both
-- sides come one after the other.
CREATE FUNCTION shop_refund_known() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM orders WHERE id = NEW.order_id FOR NO KEY UPDATE;
  NEW.names := (SELECT coalesce(array_agg(DISTINCT plain_reference(n)), '{}') FROM unnest(NEW.names) n WHERE plain_reference(n) <> '');
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
CREATE TRIGGER shop_refund_known BEFORE INSERT OR UPDATE OF names, amount_minor ON shop_refund
  FOR EACH ROW EXECUTE FUNCTION shop_refund_known();

-- Never more than was received for the order, the portal's refunds and the shop's together, nor more than was paid for
-- what the case is about.
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
DROP TRIGGER refund_within_paid ON refund;
CREATE TRIGGER refund_within_paid AFTER INSERT OR UPDATE ON refund
  FOR EACH ROW EXECUTE FUNCTION refund_within_paid();

CREATE FUNCTION gift_credit_within_received() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  the_order orders%ROWTYPE;
BEGIN
  IF NEW.dropped_at IS NOT NULL THEN RETURN NEW; END IF;
  SELECT o.* INTO the_order FROM orders o JOIN cases c ON c.order_id = o.id WHERE c.id = NEW.case_id FOR NO KEY UPDATE OF o;
  UPDATE shop_refund SET gift_credit_id = NEW.id
   WHERE order_id = the_order.id AND refund_id IS NULL AND gift_credit_id IS NULL AND plain_reference(NEW.reference) = ANY (names);
  IF given_back(the_order.id) > the_order.received_minor THEN
    RAISE EXCEPTION 'gift_credit violates check constraint "gift_credit_within_received": with %, % of % given back',
      NEW.amount_minor, given_back(the_order.id), the_order.received_minor
      USING ERRCODE = 'check_violation', CONSTRAINT = 'gift_credit_within_received';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER gift_credit_within_received AFTER INSERT OR UPDATE ON gift_credit
  FOR EACH ROW EXECUTE FUNCTION gift_credit_within_received();

-- What a proposal was matched with is free again where it is dropped.
CREATE FUNCTION shop_refund_let_go() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE shop_refund SET refund_id = NULL, matched_by = NULL WHERE refund_id = NEW.id;
  UPDATE shop_refund SET gift_credit_id = NULL, matched_by = NULL WHERE gift_credit_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER shop_refund_let_go AFTER UPDATE ON refund
  FOR EACH ROW WHEN (NEW.dropped_at IS NOT NULL AND OLD.dropped_at IS NULL) EXECUTE FUNCTION shop_refund_let_go();
CREATE TRIGGER shop_refund_let_go AFTER UPDATE ON gift_credit
  FOR EACH ROW WHEN (NEW.dropped_at IS NOT NULL AND OLD.dropped_at IS NULL) EXECUTE FUNCTION shop_refund_let_go();
