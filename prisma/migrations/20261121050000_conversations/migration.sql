-- What a customer and customer service write to each other: in a case, or as a question of its own.

CREATE TABLE conversation (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  customer_id uuid NOT NULL,
  case_id uuid,
  order_id uuid,
  subject text,
  store text NOT NULL,
  language text NOT NULL,
  opened_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  last_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  waiting_since timestamptz(3),
  unread_since timestamptz(3),
  CONSTRAINT conversation_pkey PRIMARY KEY (id)
);

CREATE TABLE message (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  conversation_id uuid NOT NULL,
  key uuid NOT NULL,
  author text NOT NULL,
  staff_id uuid,
  text text NOT NULL,
  at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT message_pkey PRIMARY KEY (id)
);

CREATE UNIQUE INDEX conversation_case_id_key ON conversation (case_id);
CREATE INDEX conversation_customer_id_last_at_idx ON conversation (customer_id, last_at DESC);
CREATE INDEX conversation_order_id_idx ON conversation (order_id);
CREATE UNIQUE INDEX message_conversation_id_key_key ON message (conversation_id, key);
CREATE INDEX message_conversation_id_at_idx ON message (conversation_id, at);

ALTER TABLE conversation ADD CONSTRAINT conversation_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE conversation ADD CONSTRAINT conversation_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE conversation ADD CONSTRAINT conversation_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE message ADD CONSTRAINT message_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES conversation (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE message ADD CONSTRAINT message_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;

-- A question has a subject; what is said in a case goes by its number.
ALTER TABLE conversation
  ADD CHECK (store IN ('us', 'de', 'eu')),
  ADD CHECK (language IN ('en', 'de')),
  ADD CHECK ((case_id IS NULL) = (subject IS NOT NULL)),
  ADD CHECK (case_id IS NULL OR order_id IS NULL),
  ADD CHECK (char_length(subject) BETWEEN 1 AND 120);
ALTER TABLE message
  ADD CHECK (author IN ('customer', 'staff')),
  ADD CHECK ((author = 'staff') = (staff_id IS NOT NULL)),
  ADD CHECK (char_length(text) BETWEEN 1 AND 4000);
CREATE INDEX conversation_waiting ON conversation (waiting_since) WHERE waiting_since IS NOT NULL;
CREATE INDEX conversation_unread ON conversation (customer_id) WHERE unread_since IS NOT NULL;
