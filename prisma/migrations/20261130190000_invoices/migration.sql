-- Money that a customer is asked for: on the shop's own page, or by hand. Nothing of a card is ever here.

ALTER TABLE cases DROP CONSTRAINT cases_state_check;
ALTER TABLE cases ADD CONSTRAINT cases_state_check CHECK (state IN (
  'submitted', 'info_requested', 'confirmed', 'requested', 'intercepted', 'awaiting_return', 'approved',
  'troubleshooting', 'send_in', 'pickup_booked', 'pickup_failed', 'picked_up', 'received', 'inspected', 'diagnosed',
  'offer_sent', 'offer_accepted', 'offer_disputed', 'estimate_sent', 'estimate_accepted', 'estimate_declined',
  'awaiting_parts', 'awaiting_payment', 'payment_check', 'difference_paid', 'repaired', 'shipped_back', 'sent_back', 'solved', 'replaced',
  'refunded', 'rejected', 'closed', 'declined', 'withdrawn', 'expired', 'failed', 'lost', 'late', 'not_returned'));

-- Reminded of money, too.
ALTER TABLE case_reminder DROP CONSTRAINT case_reminder_awaited_check;
ALTER TABLE case_reminder ADD CONSTRAINT case_reminder_awaited_check
  CHECK (awaited IN ('item', 'pickup', 'send-in', 'offer', 'estimate', 'payment'));

CREATE TABLE invoice (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL REFERENCES cases (id) ON DELETE CASCADE ON UPDATE CASCADE,
  purpose text NOT NULL,
  amount_minor bigint NOT NULL,
  currency text NOT NULL,
  state text NOT NULL DEFAULT 'open',
  due_until timestamptz(3) NOT NULL,
  -- Null where nobody of staff asked for it: it follows from what was agreed.
  asked_by uuid REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  asked_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  -- The shop's draft order and the page on which it is paid, once the shop has told them.
  draft_order_id text,
  url text,
  -- What the shop says came in, and by which order of its own.
  shop_order_id text,
  shop_order_name text,
  received_minor bigint,
  received_currency text,
  -- Why staff have to look at it: it is not what was asked for, went back in the shop, or came a second time.
  question text,
  -- Of what was paid, or given back, by hand.
  reference text,
  noted_by uuid REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  paid_at timestamptz(3),
  -- By what the money that was given back is found, and the way it went as the shop names it.
  repaid_reference text,
  repaid_method text,
  settled_at timestamptz(3),
  CONSTRAINT invoice_purpose_known CHECK (purpose IN ('estimate', 'shipping_share', 'exchange_difference')),
  CONSTRAINT invoice_state_known CHECK (state IN ('open', 'paid', 'void', 'repaying', 'repaid')),
  CONSTRAINT invoice_currency_known CHECK (currency IN ('USD', 'EUR') AND received_currency IN ('USD', 'EUR')),
  CONSTRAINT invoice_of_something CHECK (amount_minor > 0 AND received_minor > 0),
  CONSTRAINT invoice_question_known CHECK (question IN ('amount', 'currency', 'test', 'given_back', 'twice')),
  CONSTRAINT invoice_received_whole CHECK ((received_minor IS NULL) = (received_currency IS NULL) AND (shop_order_id IS NULL OR received_minor IS NOT NULL)),
  CONSTRAINT invoice_paid_by_something CHECK (state <> 'paid' OR (paid_at IS NOT NULL AND received_minor IS NOT NULL
    AND (shop_order_id IS NOT NULL OR reference IS NOT NULL))),
  CONSTRAINT invoice_repaid_of_received CHECK (state NOT IN ('repaying', 'repaid') OR received_minor IS NOT NULL),
  CONSTRAINT invoice_repaid_by_something CHECK ((state = 'repaid') = (repaid_reference IS NOT NULL)),
  CONSTRAINT invoice_noted_by_somebody CHECK ((reference IS NULL) = (noted_by IS NULL))
);
-- Nobody is asked twice at once for the same.
CREATE UNIQUE INDEX one_open_invoice ON invoice (case_id, purpose) WHERE state = 'open';
CREATE UNIQUE INDEX invoice_paid_by_one_order ON invoice (shop_order_id);
CREATE INDEX invoice_of_case ON invoice (case_id);
CREATE INDEX invoice_due ON invoice (due_until) WHERE state = 'open';

-- What was asked for stays, and so does the way it ended: money that came is never forgotten, nor counted for another.
CREATE FUNCTION invoice_goes_on() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  asked text[] := '{id,case_id,purpose,amount_minor,currency,asked_by,asked_at}';
BEGIN
  IF EXISTS (SELECT FROM unnest(asked) name WHERE to_jsonb(NEW) -> name <> to_jsonb(OLD) -> name)
     OR OLD.url IS NOT NULL AND NEW.due_until <> OLD.due_until
     OR OLD.state <> 'open' AND OLD.received_minor IS NOT NULL AND (NEW.received_minor, NEW.received_currency) IS DISTINCT FROM (OLD.received_minor, OLD.received_currency)
     OR NOT (NEW.state = OLD.state OR CASE OLD.state
               WHEN 'open' THEN NEW.state IN ('paid', 'void', 'repaying')
               WHEN 'paid' THEN NEW.state IN ('repaying', 'repaid')
               WHEN 'void' THEN NEW.state = 'repaying'
               WHEN 'repaying' THEN NEW.state = 'repaid' ELSE false END) THEN
    RAISE EXCEPTION 'invoice % does not go from % to %', OLD.id, OLD.state, NEW.state USING ERRCODE = 'check_violation', CONSTRAINT = 'invoice_goes_on';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER invoice_goes_on BEFORE UPDATE ON invoice FOR EACH ROW EXECUTE FUNCTION invoice_goes_on();

CREATE TRIGGER invoice_told AFTER INSERT OR UPDATE ON invoice FOR EACH ROW EXECUTE FUNCTION tell_of_its_case();

-- Orders of the shop that pay an invoice, known by the tag that the draft order had from the portal. They are nobody's orders here: what
-- they are about is on its case, and nothing of them can be cancelled or returned.
CREATE TABLE invoice_payment (
  source_id text PRIMARY KEY,
  invoice_id uuid NOT NULL,
  store text NOT NULL,
  name text NOT NULL,
  currency text NOT NULL,
  received_minor bigint NOT NULL,
  refunded_minor bigint NOT NULL,
  test boolean NOT NULL,
  source_updated_at timestamptz(3) NOT NULL,
  told_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  -- When what it tells was settled with the invoice; null where that is still to be done.
  settled_at timestamptz(3)
);
CREATE INDEX invoice_payment_to_settle ON invoice_payment (told_at) WHERE settled_at IS NULL;
CREATE INDEX invoice_payment_of_invoice ON invoice_payment (invoice_id);
