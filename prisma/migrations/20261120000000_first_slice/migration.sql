-- The first slice: people, sign-in, orders, cases, mails, audit.

CREATE TABLE customer (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  email_key text,
  email text,
  name text,
  phone text,
  language text,
  store text,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  blocked_at timestamptz(3),
  anonymised_at timestamptz(3),
  CONSTRAINT customer_pkey PRIMARY KEY (id)
);

CREATE TABLE staff (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  email_key text NOT NULL,
  email text NOT NULL,
  name text NOT NULL,
  role text NOT NULL,
  language text NOT NULL DEFAULT 'en',
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  removed_at timestamptz(3),
  CONSTRAINT staff_pkey PRIMARY KEY (id)
);

CREATE TABLE login_code (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  purpose text NOT NULL,
  email_key text NOT NULL,
  flow_hash bytea NOT NULL,
  key_id text NOT NULL,
  code_hmac bytea NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  max_attempts integer NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  expires_at timestamptz(3) NOT NULL,
  consumed_at timestamptz(3),
  superseded_at timestamptz(3),
  CONSTRAINT login_code_pkey PRIMARY KEY (id)
);

CREATE TABLE auth_bucket (
  key text NOT NULL,
  window_start timestamptz(3) NOT NULL,
  n integer NOT NULL,
  CONSTRAINT auth_bucket_pkey PRIMARY KEY (key)
);

CREATE TABLE session (
  id text NOT NULL,
  customer_id uuid NOT NULL,
  code_id uuid,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  expires_at timestamptz(3) NOT NULL,
  proved_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  last_seen_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  user_agent text,
  place text,
  CONSTRAINT session_pkey PRIMARY KEY (id)
);

CREATE TABLE staff_session (
  id text NOT NULL,
  staff_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  expires_at timestamptz(3) NOT NULL,
  proved_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  last_seen_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  user_agent text,
  place text,
  CONSTRAINT staff_session_pkey PRIMARY KEY (id)
);

CREATE TABLE passkey (
  id text NOT NULL,
  customer_id uuid NOT NULL,
  name text NOT NULL,
  public_key bytea NOT NULL,
  counter bigint NOT NULL DEFAULT 0,
  transports text[] NOT NULL DEFAULT '{}',
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  last_used_at timestamptz(3),
  CONSTRAINT passkey_pkey PRIMARY KEY (id)
);

CREATE TABLE staff_passkey (
  id text NOT NULL,
  staff_id uuid NOT NULL,
  name text NOT NULL,
  public_key bytea NOT NULL,
  counter bigint NOT NULL DEFAULT 0,
  transports text[] NOT NULL DEFAULT '{}',
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  last_used_at timestamptz(3),
  CONSTRAINT staff_passkey_pkey PRIMARY KEY (id)
);

CREATE TABLE staff_enrolment (
  id text NOT NULL,
  staff_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  expires_at timestamptz(3) NOT NULL,
  used_at timestamptz(3),
  CONSTRAINT staff_enrolment_pkey PRIMARY KEY (id)
);

CREATE TABLE passkey_challenge (
  id text NOT NULL,
  purpose text NOT NULL,
  challenge text NOT NULL,
  customer_id uuid,
  staff_id uuid,
  expires_at timestamptz(3) NOT NULL,
  CONSTRAINT passkey_challenge_pkey PRIMARY KEY (id)
);

CREATE TABLE catalogue_item (
  sku text NOT NULL,
  title text NOT NULL,
  category text NOT NULL,
  series text,
  gift boolean NOT NULL DEFAULT false,
  gift_value_usd integer,
  gift_value_eur integer,
  final_maintenance_date date,
  service_agreement boolean NOT NULL DEFAULT false,
  hs_code text,
  origin text,
  image text,
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT catalogue_item_pkey PRIMARY KEY (sku)
);

CREATE TABLE orders (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  store text NOT NULL,
  source text NOT NULL,
  source_id text NOT NULL,
  name text NOT NULL,
  customer_id uuid,
  email text,
  email_key text,
  channel text NOT NULL,
  kind text NOT NULL,
  currency text NOT NULL,
  ship_to text NOT NULL,
  ship_address jsonb,
  phone text,
  test boolean NOT NULL DEFAULT false,
  total_minor bigint NOT NULL,
  shipping_minor bigint NOT NULL DEFAULT 0,
  placed_at timestamptz(3) NOT NULL,
  cancelled_at timestamptz(3),
  source_updated_at timestamptz(3) NOT NULL,
  content_hash bytea NOT NULL,
  imported_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);

CREATE TABLE order_line (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  order_id uuid NOT NULL,
  source_id text NOT NULL,
  position integer NOT NULL,
  sku text,
  title text NOT NULL,
  variant text,
  quantity integer NOT NULL,
  dropped_quantity integer NOT NULL DEFAULT 0,
  removed_quantity integer NOT NULL DEFAULT 0,
  list_minor bigint NOT NULL,
  discount_minor bigint NOT NULL,
  tax_minor bigint NOT NULL,
  paid_minor bigint NOT NULL,
  gift_for_source_id text,
  properties jsonb NOT NULL DEFAULT '{}',
  CONSTRAINT order_line_pkey PRIMARY KEY (id)
);

CREATE TABLE refund_line (
  order_line_id uuid NOT NULL,
  source_id text NOT NULL,
  quantity integer NOT NULL,
  amount_minor bigint NOT NULL,
  tax_minor bigint NOT NULL,
  CONSTRAINT refund_line_pkey PRIMARY KEY (order_line_id, source_id)
);

CREATE TABLE unit (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  order_line_id uuid NOT NULL,
  position integer NOT NULL,
  serial text,
  CONSTRAINT unit_pkey PRIMARY KEY (id)
);

CREATE TABLE shipment (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  order_id uuid NOT NULL,
  source_id text NOT NULL,
  carrier text,
  tracking_number text,
  tracking_url text,
  cancelled boolean NOT NULL DEFAULT false,
  reported_status text,
  reported_at timestamptz(3) NOT NULL,
  created_at timestamptz(3) NOT NULL,
  status text NOT NULL DEFAULT 'unshipped',
  shipped_at timestamptz(3),
  delivered_at timestamptz(3),
  expected_at timestamptz(3),
  source_updated_at timestamptz(3) NOT NULL,
  content_hash bytea NOT NULL,
  CONSTRAINT shipment_pkey PRIMARY KEY (id)
);

CREATE TABLE shipment_line (
  shipment_id uuid NOT NULL,
  order_line_id uuid NOT NULL,
  quantity integer NOT NULL,
  CONSTRAINT shipment_line_pkey PRIMARY KEY (shipment_id, order_line_id)
);

CREATE TABLE tracking_event (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  shipment_id uuid NOT NULL,
  source_id text NOT NULL,
  status text NOT NULL,
  message text,
  place text,
  happened_at timestamptz(3) NOT NULL,
  expected_at timestamptz(3),
  CONSTRAINT tracking_event_pkey PRIMARY KEY (id)
);

CREATE TABLE webhook_delivery (
  id text NOT NULL,
  topic text NOT NULL,
  shop text,
  body bytea,
  state text NOT NULL DEFAULT 'queued',
  order_source_id text,
  attempts integer NOT NULL DEFAULT 0,
  due_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  lease_until timestamptz(3),
  fault text,
  received_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  worked_at timestamptz(3),
  CONSTRAINT webhook_delivery_pkey PRIMARY KEY (id)
);

CREATE TABLE quote (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  customer_id uuid NOT NULL,
  order_id uuid NOT NULL,
  action text NOT NULL,
  policy_version text NOT NULL,
  facts jsonb NOT NULL,
  decision jsonb NOT NULL,
  answers jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  expires_at timestamptz(3) NOT NULL,
  CONSTRAINT quote_pkey PRIMARY KEY (id)
);

CREATE TABLE cases (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  number text NOT NULL,
  customer_id uuid NOT NULL,
  order_id uuid NOT NULL,
  quote_id uuid NOT NULL,
  kind text NOT NULL,
  state text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  store text NOT NULL,
  language text NOT NULL,
  policy_version text NOT NULL,
  facts jsonb NOT NULL,
  decision jsonb NOT NULL,
  reason text NOT NULL,
  phone text,
  answer text,
  fault_key text,
  filed_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  review_by timestamptz(3),
  closed_at timestamptz(3),
  CONSTRAINT cases_pkey PRIMARY KEY (id)
);

CREATE TABLE case_line (
  case_id uuid NOT NULL,
  order_line_id uuid NOT NULL,
  quantity integer NOT NULL,
  condition text,
  fault text NOT NULL DEFAULT 'none',
  CONSTRAINT case_line_pkey PRIMARY KEY (case_id, order_line_id)
);

CREATE TABLE case_event (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  case_id uuid NOT NULL,
  version integer NOT NULL,
  step text NOT NULL,
  from_state text,
  to_state text NOT NULL,
  actor_kind text NOT NULL,
  actor_id uuid,
  note text,
  at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT case_event_pkey PRIMARY KEY (id)
);

CREATE TABLE pickup (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL,
  carrier text NOT NULL,
  day date NOT NULL,
  window_from text NOT NULL,
  window_to text NOT NULL,
  tracking_number text,
  parcels integer NOT NULL DEFAULT 1,
  cost_minor bigint,
  address jsonb NOT NULL,
  phone text NOT NULL,
  booked_by uuid NOT NULL,
  booked_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  cancelled_at timestamptz(3),
  CONSTRAINT pickup_pkey PRIMARY KEY (id)
);

CREATE TABLE pickup_document (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL,
  pickup_id uuid NOT NULL,
  snapshot jsonb NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  superseded_at timestamptz(3),
  CONSTRAINT pickup_document_pkey PRIMARY KEY (id)
);

CREATE TABLE idempotency_key (
  actor_id uuid NOT NULL,
  route text NOT NULL,
  key uuid NOT NULL,
  request_hash bytea NOT NULL,
  response jsonb NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT idempotency_key_pkey PRIMARY KEY (actor_id, route, key)
);

CREATE TABLE mail (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  kind text NOT NULL,
  to_address text NOT NULL,
  language text NOT NULL,
  case_id uuid,
  payload jsonb,
  sealed bytea,
  lane text NOT NULL DEFAULT 'normal',
  state text NOT NULL DEFAULT 'queued',
  attempts integer NOT NULL DEFAULT 0,
  due_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  lease_until timestamptz(3),
  deadline timestamptz(3),
  last_error text,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  sent_at timestamptz(3),
  CONSTRAINT mail_pkey PRIMARY KEY (id)
);

CREATE TABLE audit_entry (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  actor_kind text NOT NULL,
  actor_id uuid,
  action text NOT NULL,
  object_kind text NOT NULL,
  object_id text NOT NULL,
  before jsonb,
  after jsonb,
  ip text,
  user_agent text,
  CONSTRAINT audit_entry_pkey PRIMARY KEY (id)
);

CREATE UNIQUE INDEX customer_email_key_key ON customer (email_key);
CREATE UNIQUE INDEX staff_email_key_key ON staff (email_key);
CREATE INDEX login_code_expires_at_idx ON login_code (expires_at);
CREATE INDEX auth_bucket_window_start_idx ON auth_bucket (window_start);
CREATE UNIQUE INDEX session_code_id_key ON session (code_id);
CREATE INDEX session_customer_id_idx ON session (customer_id);
CREATE INDEX session_expires_at_idx ON session (expires_at);
CREATE INDEX staff_session_staff_id_idx ON staff_session (staff_id);
CREATE INDEX passkey_customer_id_idx ON passkey (customer_id);
CREATE INDEX staff_passkey_staff_id_idx ON staff_passkey (staff_id);
CREATE INDEX staff_enrolment_staff_id_idx ON staff_enrolment (staff_id);
CREATE INDEX passkey_challenge_expires_at_idx ON passkey_challenge (expires_at);
CREATE UNIQUE INDEX orders_source_source_id_key ON orders (source, source_id);
CREATE INDEX orders_customer_id_placed_at_id_idx ON orders (customer_id, placed_at DESC, id);
CREATE INDEX orders_email_key_idx ON orders (email_key);
CREATE INDEX orders_name_idx ON orders (name);
CREATE UNIQUE INDEX order_line_order_id_source_id_key ON order_line (order_id, source_id);
CREATE INDEX order_line_sku_idx ON order_line (sku);
CREATE UNIQUE INDEX unit_order_line_id_position_key ON unit (order_line_id, position);
CREATE INDEX unit_serial_idx ON unit (serial);
CREATE UNIQUE INDEX shipment_order_id_source_id_key ON shipment (order_id, source_id);
CREATE UNIQUE INDEX tracking_event_shipment_id_source_id_key ON tracking_event (shipment_id, source_id);
CREATE INDEX quote_customer_id_idx ON quote (customer_id);
CREATE INDEX quote_expires_at_idx ON quote (expires_at);
CREATE UNIQUE INDEX cases_number_key ON cases (number);
CREATE UNIQUE INDEX cases_quote_id_key ON cases (quote_id);
CREATE INDEX cases_customer_id_filed_at_idx ON cases (customer_id, filed_at DESC);
CREATE INDEX cases_order_id_idx ON cases (order_id);
CREATE INDEX cases_state_review_by_idx ON cases (state, review_by);
CREATE INDEX case_line_order_line_id_idx ON case_line (order_line_id);
CREATE UNIQUE INDEX case_event_case_id_version_key ON case_event (case_id, version);
CREATE INDEX idempotency_key_created_at_idx ON idempotency_key (created_at);
CREATE INDEX mail_case_id_idx ON mail (case_id);
CREATE INDEX audit_entry_object_kind_object_id_idx ON audit_entry (object_kind, object_id);

ALTER TABLE session ADD CONSTRAINT session_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE staff_session ADD CONSTRAINT staff_session_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE passkey ADD CONSTRAINT passkey_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE staff_passkey ADD CONSTRAINT staff_passkey_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE staff_enrolment ADD CONSTRAINT staff_enrolment_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE order_line ADD CONSTRAINT order_line_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE refund_line ADD CONSTRAINT refund_line_order_line_id_fkey FOREIGN KEY (order_line_id) REFERENCES order_line (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE unit ADD CONSTRAINT unit_order_line_id_fkey FOREIGN KEY (order_line_id) REFERENCES order_line (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE shipment ADD CONSTRAINT shipment_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE shipment_line ADD CONSTRAINT shipment_line_shipment_id_fkey FOREIGN KEY (shipment_id) REFERENCES shipment (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE shipment_line ADD CONSTRAINT shipment_line_order_line_id_fkey FOREIGN KEY (order_line_id) REFERENCES order_line (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE tracking_event ADD CONSTRAINT tracking_event_shipment_id_fkey FOREIGN KEY (shipment_id) REFERENCES shipment (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE quote ADD CONSTRAINT quote_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE quote ADD CONSTRAINT quote_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE cases ADD CONSTRAINT cases_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE cases ADD CONSTRAINT cases_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE cases ADD CONSTRAINT cases_quote_id_fkey FOREIGN KEY (quote_id) REFERENCES quote (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE case_line ADD CONSTRAINT case_line_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE case_line ADD CONSTRAINT case_line_order_line_id_fkey FOREIGN KEY (order_line_id) REFERENCES order_line (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE case_event ADD CONSTRAINT case_event_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE pickup ADD CONSTRAINT pickup_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE pickup ADD CONSTRAINT pickup_booked_by_fkey FOREIGN KEY (booked_by) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE pickup_document ADD CONSTRAINT pickup_document_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE pickup_document ADD CONSTRAINT pickup_document_pickup_id_fkey FOREIGN KEY (pickup_id) REFERENCES pickup (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE mail ADD CONSTRAINT mail_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE SET NULL ON UPDATE CASCADE;

-- What may stand in a column. The code holds the same rules; these hold them also for whatever else writes here.

ALTER TABLE customer
  ADD CHECK (language IN ('en', 'de')),
  ADD CHECK (store IN ('us', 'de', 'eu')),
  ADD CHECK ((email_key IS NULL) = (email IS NULL)),
  ADD CHECK (email_key IS NOT NULL OR anonymised_at IS NOT NULL);
ALTER TABLE staff
  ADD CHECK (role IN ('agent', 'finance', 'admin')),
  ADD CHECK (language IN ('en', 'de'));

ALTER TABLE login_code
  ADD CHECK (purpose IN ('sign-in', 'step-up', 'change-email', 'claim-order')),
  ADD CHECK (octet_length(flow_hash) = 32),
  ADD CHECK (octet_length(code_hmac) = 32),
  ADD CHECK (attempts BETWEEN 0 AND max_attempts),
  ADD CHECK (expires_at > created_at);
CREATE UNIQUE INDEX one_live_code_per_flow ON login_code (purpose, email_key, flow_hash)
  WHERE consumed_at IS NULL AND superseded_at IS NULL;
ALTER TABLE auth_bucket ADD CHECK (n > 0);
ALTER TABLE session ADD CHECK (id ~ '^[0-9a-f]{64}$');
ALTER TABLE staff_session ADD CHECK (id ~ '^[0-9a-f]{64}$');
ALTER TABLE staff_enrolment ADD CHECK (id ~ '^[0-9a-f]{64}$');
ALTER TABLE passkey_challenge
  ADD CHECK (purpose IN ('register', 'sign-in', 'staff-enrol', 'staff-sign-in', 'staff-step-up'));

ALTER TABLE catalogue_item
  ADD CHECK (category IN ('machine', 'accessory', 'consumable', 'material', 'filter', 'packaging')),
  ADD CHECK (series IN ('nova', 'basic', 'mopa', 'super', 'dual')),
  ADD CHECK (series IS NULL OR category = 'machine'),
  ADD CHECK (gift_value_usd >= 0 AND gift_value_eur >= 0);
ALTER TABLE orders
  ADD CHECK (store IN ('us', 'de', 'eu')),
  ADD CHECK (channel IN ('official', 'retailer', 'resold')),
  ADD CHECK (kind IN ('standard', 'bulk', 'custom')),
  ADD CHECK (currency IN ('USD', 'EUR')),
  ADD CHECK (ship_to ~ '^[A-Z]{2}$'),
  ADD CHECK (total_minor BETWEEN 0 AND 1000000000),
  ADD CHECK (shipping_minor BETWEEN 0 AND 1000000000),
  ADD CHECK (octet_length(content_hash) = 32);
ALTER TABLE order_line
  ADD CHECK (quantity > 0),
  ADD CHECK (dropped_quantity BETWEEN 0 AND quantity),
  ADD CHECK (removed_quantity BETWEEN dropped_quantity AND quantity),
  ADD CHECK (list_minor >= 0 AND discount_minor >= 0 AND tax_minor >= 0),
  ADD CHECK (paid_minor BETWEEN 0 AND 1000000000),
  ADD CHECK (paid_minor = list_minor - discount_minor + tax_minor);
ALTER TABLE refund_line
  ADD CHECK (quantity > 0),
  ADD CHECK (amount_minor >= 0 AND tax_minor >= 0);
ALTER TABLE unit ADD CHECK (position > 0);
ALTER TABLE shipment
  ADD CHECK (status IN ('unshipped', 'in_transit', 'out_for_delivery', 'attempted', 'delivered')),
  ADD CHECK (reported_status IN ('in_transit', 'out_for_delivery', 'attempted', 'delivered')),
  ADD CHECK (octet_length(content_hash) = 32),
  ADD CHECK (delivered_at IS NULL OR status = 'delivered'),
  ADD CHECK (shipped_at IS NULL OR delivered_at IS NULL OR shipped_at <= delivered_at);
ALTER TABLE shipment_line ADD CHECK (quantity > 0);

ALTER TABLE webhook_delivery
  ADD CHECK (id ~ '^[0-9a-f]{64}$'),
  ADD CHECK (state IN ('queued', 'waiting', 'done', 'bad', 'for_staff', 'ignored')),
  ADD CHECK (body IS NOT NULL OR state IN ('done', 'ignored'));
CREATE INDEX webhook_delivery_due ON webhook_delivery (due_at) WHERE state IN ('queued', 'waiting');
CREATE INDEX webhook_delivery_waiting_for ON webhook_delivery (order_source_id) WHERE state = 'waiting';
CREATE INDEX webhook_delivery_worked ON webhook_delivery (worked_at) WHERE state IN ('done', 'ignored');

ALTER TABLE quote
  ADD CHECK (action IN ('cancel', 'intercept', 'refuse', 'return', 'exchange', 'repair')),
  ADD CHECK (expires_at > created_at);
CREATE SEQUENCE case_number AS bigint MINVALUE 1;
ALTER TABLE cases
  ADD CHECK (number ~ '^EMR-[0-9]{4}-[0-9]{6,}$'),
  ADD CHECK (kind IN ('cancellation', 'interception', 'refusal', 'return', 'exchange', 'repair')),
  ADD CHECK (state IN (
    'submitted', 'info_requested', 'confirmed', 'requested', 'intercepted', 'awaiting_return', 'approved',
    'troubleshooting', 'send_in', 'pickup_booked', 'pickup_failed', 'picked_up', 'received', 'inspected', 'diagnosed',
    'offer_sent', 'offer_accepted', 'offer_disputed', 'estimate_sent', 'estimate_accepted', 'estimate_declined',
    'repaired', 'shipped_back', 'sent_back', 'solved', 'replaced', 'refunded', 'rejected', 'closed', 'declined',
    'withdrawn', 'expired', 'failed', 'lost', 'late', 'not_returned')),
  ADD CHECK (version > 0),
  ADD CHECK (store IN ('us', 'de', 'eu')),
  ADD CHECK (language IN ('en', 'de')),
  ADD CHECK ((kind = 'repair') = (fault_key IS NOT NULL));
CREATE UNIQUE INDEX one_open_repair_per_fault ON cases (fault_key)
  WHERE state NOT IN ('solved', 'replaced', 'shipped_back', 'closed', 'declined', 'withdrawn', 'lost');
ALTER TABLE case_line
  ADD CHECK (quantity > 0),
  ADD CHECK (condition IN ('unopened', 'unused', 'used', 'damaged')),
  ADD CHECK (fault IN ('none', 'defective', 'damaged_on_arrival', 'wrong_item', 'missing_part'));
ALTER TABLE case_event ADD CHECK (actor_kind IN ('customer', 'staff', 'system'));
ALTER TABLE pickup
  ADD CHECK (window_from ~ '^[0-2][0-9]:[0-5][0-9]$' AND window_to ~ '^[0-2][0-9]:[0-5][0-9]$'),
  ADD CHECK (window_from < window_to),
  ADD CHECK (parcels BETWEEN 1 AND 99),
  ADD CHECK (cost_minor BETWEEN 0 AND 1000000000);
CREATE UNIQUE INDEX one_live_pickup_per_case ON pickup (case_id) WHERE cancelled_at IS NULL;
CREATE UNIQUE INDEX one_live_document_per_case ON pickup_document (case_id) WHERE superseded_at IS NULL;
ALTER TABLE idempotency_key ADD CHECK (octet_length(request_hash) = 32);

ALTER TABLE mail
  ADD CHECK (state IN ('queued', 'sending', 'sent', 'dropped', 'dead')),
  ADD CHECK (lane IN ('normal', 'sign-in')),
  ADD CHECK (language IN ('en', 'de')),
  ADD CHECK (attempts >= 0),
  ADD CHECK (sealed IS NULL OR state <> 'sent');
CREATE INDEX mail_due ON mail (lane, due_at) WHERE state IN ('queued', 'sending');
ALTER TABLE audit_entry ADD CHECK (actor_kind IN ('customer', 'staff', 'system', 'visitor'));

-- Never more than was bought: what cases hold or took of a line, whoever files and however many at once.
-- The lock on the line makes concurrent filings wait for each other.

CREATE FUNCTION case_line_within_bought() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  bought integer;
  held integer;
BEGIN
  IF (SELECT kind FROM cases WHERE id = NEW.case_id) = 'repair' THEN RETURN NEW; END IF;
  SELECT quantity INTO bought FROM order_line WHERE id = NEW.order_line_id FOR NO KEY UPDATE;
  SELECT coalesce(sum(l.quantity), 0) INTO held FROM case_line l JOIN cases c ON c.id = l.case_id
   WHERE l.order_line_id = NEW.order_line_id AND l.case_id <> NEW.case_id AND c.kind <> 'repair'
     AND c.state NOT IN ('declined', 'failed', 'withdrawn', 'expired');
  IF held + NEW.quantity > bought THEN
    RAISE EXCEPTION 'line % violates check constraint "case_line_within_bought": % asked, % bought',
      NEW.order_line_id, held + NEW.quantity, bought
      USING ERRCODE = 'check_violation', CONSTRAINT = 'case_line_within_bought';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER case_line_within_bought BEFORE INSERT OR UPDATE ON case_line
  FOR EACH ROW EXECUTE FUNCTION case_line_within_bought();

-- What is written once stays: the audit trail and the timeline.

CREATE FUNCTION inserts_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% takes inserts only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_entry_inserts_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION inserts_only();
CREATE TRIGGER audit_entry_never_emptied BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION inserts_only();
