-- Money given back for a gift that had been deducted and came later: once a gift, never more than was deducted for it.
CREATE TABLE gift_credit (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL,
  order_line_id uuid NOT NULL,
  amount_minor bigint NOT NULL,
  currency text NOT NULL,
  reference text NOT NULL,
  limit_minor bigint NOT NULL,
  proposed_by uuid NOT NULL,
  proposed_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  approved_by uuid,
  issued_at timestamptz(3),
  dropped_at timestamptz(3),
  CONSTRAINT gift_credit_pkey PRIMARY KEY (id)
);
CREATE INDEX gift_credit_case_id_idx ON gift_credit (case_id);
ALTER TABLE gift_credit ADD CONSTRAINT gift_credit_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE gift_credit ADD CONSTRAINT gift_credit_order_line_id_fkey FOREIGN KEY (order_line_id) REFERENCES order_line (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE gift_credit ADD CONSTRAINT gift_credit_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE gift_credit ADD CONSTRAINT gift_credit_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE gift_credit
  ADD CHECK (currency IN ('USD', 'EUR')),
  ADD CHECK (amount_minor BETWEEN 1 AND 1000000000),
  ADD CHECK (limit_minor >= 0),
  ADD CHECK (reference <> ''),
  ADD CONSTRAINT gift_credit_second_person CHECK (approved_by <> proposed_by),
  ADD CONSTRAINT gift_credit_above_limit CHECK (issued_at IS NULL OR amount_minor <= limit_minor OR approved_by IS NOT NULL),
  ADD CHECK (issued_at IS NULL OR dropped_at IS NULL);
CREATE UNIQUE INDEX one_gift_credit_per_line ON gift_credit (case_id, order_line_id) WHERE dropped_at IS NULL;

-- Refund and credits together stay within what the case's goods cost, and within what was deducted by what was decided last.
CREATE FUNCTION gift_credit_within_deducted() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  deducted bigint;
  credited bigint;
BEGIN
  IF NEW.dropped_at IS NOT NULL THEN RETURN NEW; END IF;
  PERFORM 1 FROM cases WHERE id = NEW.case_id FOR NO KEY UPDATE;
  SELECT coalesce((coalesce(
      (SELECT i.decision FROM inspection i WHERE i.case_id = c.id ORDER BY i.version DESC LIMIT 1), c.decision
    ) #>> '{giftDeduction,amountMinor}')::bigint, 0) INTO deducted
    FROM cases c JOIN refund r ON r.case_id = c.id AND r.issued_at IS NOT NULL AND r.basis IN ('filed', 'inspected', 'accepted-offer')
   WHERE c.id = NEW.case_id;
  SELECT coalesce(sum(amount_minor), 0) INTO credited FROM gift_credit
   WHERE case_id = NEW.case_id AND dropped_at IS NULL AND id <> NEW.id;
  IF credited + NEW.amount_minor > coalesce(deducted, 0) THEN
    RAISE EXCEPTION 'gift_credit violates check constraint "gift_credit_within_deducted": % and % before, % deducted',
      NEW.amount_minor, credited, deducted
      USING ERRCODE = 'check_violation', CONSTRAINT = 'gift_credit_within_deducted';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER gift_credit_within_deducted BEFORE INSERT OR UPDATE ON gift_credit
  FOR EACH ROW EXECUTE FUNCTION gift_credit_within_deducted();
CREATE TRIGGER issued_gift_credit_stays BEFORE UPDATE OR DELETE ON gift_credit
  FOR EACH ROW WHEN (OLD.issued_at IS NOT NULL) EXECUTE FUNCTION issued_refund_stays();
CREATE TRIGGER gift_credit_told AFTER INSERT OR UPDATE ON gift_credit FOR EACH ROW EXECUTE FUNCTION tell_of_its_case();
