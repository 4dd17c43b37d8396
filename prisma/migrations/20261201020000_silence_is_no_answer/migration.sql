-- Where silence is no answer to an offer, what was offered is paid and the rest stays open.
ALTER TABLE cases DROP CONSTRAINT cases_state_check;
ALTER TABLE cases ADD CONSTRAINT cases_state_check CHECK (state IN (
  'submitted', 'info_requested', 'declared', 'acknowledged', 'confirmed', 'requested', 'intercepted', 'awaiting_return', 'approved',
  'troubleshooting', 'send_in', 'pickup_booked', 'pickup_failed', 'own_shipping', 'picked_up', 'received', 'inspected', 'assessed', 'diagnosed',
  'offer_sent', 'offer_accepted', 'offer_unanswered', 'offer_disputed', 'estimate_sent', 'estimate_accepted', 'estimate_declined',
  'awaiting_parts', 'inquiry', 'awaiting_payment', 'payment_check', 'difference_paid', 'repaired', 'shipped_back', 'sent_back', 'parcel_found', 'sent_again', 'solved', 'replaced', 'refunded',
  'rest_disputed', 'rejected', 'closed', 'declined', 'withdrawn', 'expired', 'failed', 'lost', 'late', 'not_returned'));

CREATE OR REPLACE FUNCTION case_items(state text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN state IN ('declined', 'withdrawn', 'expired', 'failed', 'not_returned', 'parcel_found') THEN 'freed'
              WHEN state IN ('refunded', 'rest_disputed', 'replaced', 'closed') THEN 'taken'
              WHEN state IN ('sent_back', 'sent_again') THEN 'going_back' ELSE 'held' END
$$;

ALTER TABLE offer DROP CONSTRAINT offer_if_silent_check;
ALTER TABLE offer ADD CONSTRAINT offer_if_silent_check CHECK (if_silent IN ('accepted', 'part-paid', 'decided-by-person'));

-- A second refund is for that rest alone, and together they are no more than was paid for what the case is about.
ALTER TABLE refund ADD COLUMN is_rest boolean NOT NULL DEFAULT false;
DROP INDEX one_refund_per_case;
CREATE UNIQUE INDEX one_refund_per_case ON refund (case_id, is_rest) WHERE dropped_at IS NULL;

CREATE FUNCTION refund_rest_within_paid() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  paid_for_case bigint;
  given bigint;
BEGIN
  SELECT sum(ceil(l.paid_minor::numeric * cl.quantity / l.quantity)) INTO paid_for_case
    FROM case_line cl JOIN order_line l ON l.id = cl.order_line_id WHERE cl.case_id = NEW.case_id;
  SELECT sum(r.amount_minor) INTO given FROM refund r WHERE r.case_id = NEW.case_id AND r.dropped_at IS NULL;
  IF given > paid_for_case OR NOT EXISTS (SELECT FROM refund r WHERE r.case_id = NEW.case_id AND NOT r.is_rest AND r.issued_at IS NOT NULL) THEN
    RAISE EXCEPTION 'refund violates check constraint "refund_within_paid": % in all, % paid for the case', given, paid_for_case
      USING ERRCODE = 'check_violation', CONSTRAINT = 'refund_within_paid';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER refund_rest_within_paid AFTER INSERT OR UPDATE ON refund
  FOR EACH ROW WHEN (NEW.is_rest AND NEW.dropped_at IS NULL) EXECUTE FUNCTION refund_rest_within_paid();
