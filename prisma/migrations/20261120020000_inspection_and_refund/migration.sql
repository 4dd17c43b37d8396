-- What came back and what it comes to: inspections, offers, refunds, and what a repair would cost.

CREATE TABLE inspection (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL,
  version integer NOT NULL,
  decision jsonb NOT NULL,
  refund_minor bigint,
  missing_minor bigint NOT NULL,
  currency text NOT NULL,
  inspected_by uuid NOT NULL,
  at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT inspection_pkey PRIMARY KEY (id)
);

CREATE TABLE inspection_finding (
  inspection_id uuid NOT NULL,
  order_line_id uuid NOT NULL,
  declared_quantity integer NOT NULL,
  quantity integer NOT NULL,
  condition text NOT NULL,
  fault text NOT NULL,
  missing_minor bigint NOT NULL DEFAULT 0,
  note text,
  CONSTRAINT inspection_finding_pkey PRIMARY KEY (inspection_id, order_line_id)
);

CREATE TABLE offer (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL,
  inspection_id uuid NOT NULL,
  amount_minor bigint NOT NULL,
  currency text NOT NULL,
  note text,
  answer_by timestamptz(3) NOT NULL,
  if_silent text NOT NULL DEFAULT 'accepted',
  sent_by uuid NOT NULL,
  sent_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  answer text,
  answered_at timestamptz(3),
  CONSTRAINT offer_pkey PRIMARY KEY (id)
);

CREATE TABLE estimate (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL,
  finding text NOT NULL,
  amount_minor bigint NOT NULL,
  currency text NOT NULL,
  answer_by timestamptz(3) NOT NULL,
  sent_by uuid NOT NULL,
  sent_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  answer text,
  answered_at timestamptz(3),
  CONSTRAINT estimate_pkey PRIMARY KEY (id)
);

CREATE TABLE refund (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL,
  version integer NOT NULL,
  amount_minor bigint NOT NULL,
  currency text NOT NULL,
  basis text NOT NULL,
  reference text NOT NULL,
  limit_minor bigint NOT NULL,
  proposed_by uuid NOT NULL,
  proposed_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  approved_by uuid,
  issued_at timestamptz(3),
  dropped_at timestamptz(3),
  CONSTRAINT refund_pkey PRIMARY KEY (id)
);

CREATE UNIQUE INDEX inspection_case_id_version_key ON inspection (case_id, version);
CREATE INDEX offer_case_id_idx ON offer (case_id);
CREATE INDEX estimate_case_id_idx ON estimate (case_id);
CREATE INDEX refund_case_id_idx ON refund (case_id);

ALTER TABLE inspection ADD CONSTRAINT inspection_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE inspection ADD CONSTRAINT inspection_inspected_by_fkey FOREIGN KEY (inspected_by) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE inspection_finding ADD CONSTRAINT inspection_finding_inspection_id_fkey FOREIGN KEY (inspection_id) REFERENCES inspection (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE inspection_finding ADD CONSTRAINT inspection_finding_order_line_id_fkey FOREIGN KEY (order_line_id) REFERENCES order_line (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE offer ADD CONSTRAINT offer_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE offer ADD CONSTRAINT offer_inspection_id_fkey FOREIGN KEY (inspection_id) REFERENCES inspection (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE offer ADD CONSTRAINT offer_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE estimate ADD CONSTRAINT estimate_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE estimate ADD CONSTRAINT estimate_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE refund ADD CONSTRAINT refund_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE refund ADD CONSTRAINT refund_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE refund ADD CONSTRAINT refund_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE inspection
  ADD CHECK (version > 1),
  ADD CHECK (currency IN ('USD', 'EUR')),
  ADD CHECK (refund_minor BETWEEN 0 AND 1000000000),
  ADD CHECK (missing_minor BETWEEN 0 AND 1000000000);
ALTER TABLE inspection_finding
  ADD CHECK (quantity BETWEEN 0 AND declared_quantity),
  ADD CHECK (condition IN ('unopened', 'unused', 'used', 'damaged')),
  ADD CHECK (fault IN ('none', 'defective', 'damaged_on_arrival', 'wrong_item', 'missing_part')),
  ADD CHECK (missing_minor BETWEEN 0 AND 1000000000);
ALTER TABLE offer
  ADD CHECK (currency IN ('USD', 'EUR')),
  ADD CHECK (amount_minor BETWEEN 0 AND 1000000000),
  ADD CHECK (answer_by > sent_at),
  ADD CHECK (if_silent IN ('accepted', 'decided-by-person')),
  ADD CHECK (answer IN ('accepted', 'disputed', 'time-over')),
  ADD CHECK ((answer IS NULL) = (answered_at IS NULL));
CREATE UNIQUE INDEX one_open_offer_per_case ON offer (case_id) WHERE answer IS NULL;
CREATE INDEX offer_due ON offer (answer_by) WHERE answer IS NULL;
ALTER TABLE estimate
  ADD CHECK (currency IN ('USD', 'EUR')),
  ADD CHECK (amount_minor BETWEEN 1 AND 1000000000),
  ADD CHECK (answer_by > sent_at),
  ADD CHECK (answer IN ('accepted', 'declined', 'time-over')),
  ADD CHECK ((answer IS NULL) = (answered_at IS NULL));
CREATE UNIQUE INDEX one_open_estimate_per_case ON estimate (case_id) WHERE answer IS NULL;
CREATE INDEX estimate_due ON estimate (answer_by) WHERE answer IS NULL;

-- Above the limit, and where no rule gives the amount (a limit of nothing), a second person has to agree.
ALTER TABLE refund
  ADD CHECK (currency IN ('USD', 'EUR')),
  ADD CHECK (basis IN ('filed', 'inspected', 'accepted-offer', 'person')),
  ADD CHECK (amount_minor BETWEEN 0 AND 1000000000),
  ADD CHECK (limit_minor >= 0),
  ADD CHECK (reference <> ''),
  ADD CONSTRAINT refund_second_person CHECK (approved_by <> proposed_by),
  ADD CONSTRAINT refund_above_limit CHECK (issued_at IS NULL OR amount_minor <= limit_minor OR approved_by IS NOT NULL),
  ADD CHECK (issued_at IS NULL OR dropped_at IS NULL);
CREATE UNIQUE INDEX one_refund_per_case ON refund (case_id) WHERE dropped_at IS NULL;

-- Never more than was paid, for the case and for the whole order, whoever refunds and however many at once: the lock
-- on the order makes concurrent refunds wait for each other.

CREATE FUNCTION refund_within_paid() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  the_case cases%ROWTYPE;
  the_order orders%ROWTYPE;
  paid bigint;
  paid_for_case bigint;
  refunded bigint;
BEGIN
  IF NEW.dropped_at IS NOT NULL THEN RETURN NEW; END IF;
  SELECT * INTO the_case FROM cases WHERE id = NEW.case_id;
  SELECT * INTO the_order FROM orders WHERE id = the_case.order_id FOR NO KEY UPDATE;
  SELECT coalesce(sum(paid_minor), 0) + the_order.shipping_minor INTO paid FROM order_line WHERE order_id = the_order.id;
  SELECT coalesce(sum(r.amount_minor), 0) INTO refunded FROM refund r JOIN cases c ON c.id = r.case_id
   WHERE c.order_id = the_order.id AND r.dropped_at IS NULL AND r.id <> NEW.id;
  SELECT sum(ceil(l.paid_minor::numeric * cl.quantity / l.quantity)) + the_order.shipping_minor INTO paid_for_case
    FROM case_line cl JOIN order_line l ON l.id = cl.order_line_id WHERE cl.case_id = NEW.case_id;
  IF NEW.currency <> the_order.currency OR refunded + NEW.amount_minor > paid
     OR NEW.amount_minor > coalesce(paid_for_case, paid) THEN
    RAISE EXCEPTION 'refund violates check constraint "refund_within_paid": % and % before, % paid for the case, % for the order',
      NEW.amount_minor, refunded, paid_for_case, paid
      USING ERRCODE = 'check_violation', CONSTRAINT = 'refund_within_paid';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER refund_within_paid BEFORE INSERT OR UPDATE ON refund
  FOR EACH ROW EXECUTE FUNCTION refund_within_paid();

-- What was found, and what was issued, stays as it was written.

CREATE TRIGGER inspection_inserts_only BEFORE UPDATE OR DELETE ON inspection
  FOR EACH ROW EXECUTE FUNCTION inserts_only();
CREATE TRIGGER inspection_finding_inserts_only BEFORE UPDATE OR DELETE ON inspection_finding
  FOR EACH ROW EXECUTE FUNCTION inserts_only();
CREATE FUNCTION issued_refund_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an issued refund stays as it is' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER issued_refund_stays BEFORE UPDATE OR DELETE ON refund
  FOR EACH ROW WHEN (OLD.issued_at IS NOT NULL) EXECUTE FUNCTION issued_refund_stays();
