-- An offer of another amount than was found is what a person said and the customer agreed to: it holds no deduction to credit.
CREATE OR REPLACE FUNCTION gift_credit_within_deducted() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  deducted bigint;
  credited bigint;
BEGIN
  IF NEW.dropped_at IS NOT NULL THEN RETURN NEW; END IF;
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
