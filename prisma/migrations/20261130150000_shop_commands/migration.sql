-- What a shop is asked to do, written in the transaction of the step that asks for it and carried out by a worker.
CREATE TABLE shop_command (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- Commands of one order are carried out in this order.
  position bigserial NOT NULL,
  store text NOT NULL,
  order_id uuid NOT NULL REFERENCES orders (id) ON DELETE CASCADE ON UPDATE CASCADE,
  case_id uuid REFERENCES cases (id) ON DELETE CASCADE ON UPDATE CASCADE,
  -- The version of the case that its step made.
  case_version integer,
  address_report_id uuid REFERENCES address_report (id) ON DELETE SET NULL ON UPDATE CASCADE,
  -- Only once that one was done, by the shop or by hand.
  needs_id uuid REFERENCES shop_command (id) ON DELETE SET NULL ON UPDATE CASCADE,
  kind text NOT NULL,
  input jsonb NOT NULL,
  state text NOT NULL DEFAULT 'asked',
  attempts integer NOT NULL DEFAULT 0,
  due_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  lease_until timestamptz(3),
  fault text,
  answer jsonb,
  -- Of one that staff did by hand.
  reference text,
  reason text,
  staff_id uuid REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  asked_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  settled_at timestamptz(3),
  CONSTRAINT shop_command_store_known CHECK (store IN ('us', 'de', 'eu')),
  CONSTRAINT shop_command_kind_known CHECK (kind IN ('hold', 'release', 'cancel_order', 'correct_address', 'open_return', 'cancel_return',
    'take_in', 'close_return', 'refund', 'open_invoice', 'void_invoice', 'tag')),
  CONSTRAINT shop_command_state_known CHECK (state IN ('asked', 'done', 'refused', 'by_hand', 'dropped')),
  CONSTRAINT shop_command_settled_once CHECK ((settled_at IS NULL) = (state IN ('asked', 'refused'))),
  CONSTRAINT shop_command_done_with_answer CHECK ((state = 'done') = (answer IS NOT NULL)),
  CONSTRAINT shop_command_by_hand_by_somebody CHECK (
    (state = 'by_hand') = (reference IS NOT NULL) AND (state = 'by_hand') = (reason IS NOT NULL) AND (state = 'by_hand') = (staff_id IS NOT NULL)),
  CONSTRAINT shop_command_refused_with_words CHECK (state <> 'refused' OR fault IS NOT NULL)
);

-- A step asks for each thing once.
CREATE UNIQUE INDEX shop_command_once ON shop_command (case_id, case_version, kind) WHERE case_id IS NOT NULL;
CREATE INDEX shop_command_of_order ON shop_command (order_id, position);
CREATE INDEX shop_command_of_case ON shop_command (case_id);
CREATE INDEX shop_command_of_report ON shop_command (address_report_id) WHERE address_report_id IS NOT NULL;
CREATE INDEX shop_command_due ON shop_command (due_at) WHERE state = 'asked';
CREATE INDEX shop_command_refused ON shop_command (asked_at DESC, id) WHERE state = 'refused';
