-- What a person said of a parcel that its carrier tells nothing of: the customer, that it came or did not; staff, when it came.
-- The newest that says so counts; nothing is written over.
CREATE TABLE receipt_statement (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  shipment_id uuid NOT NULL,
  came boolean NOT NULL,
  customer_id uuid,
  staff_id uuid,
  received_at timestamptz(3),
  conversation_id uuid,
  stated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT receipt_statement_pkey PRIMARY KEY (id)
);
CREATE INDEX receipt_statement_shipment_id_stated_at_idx ON receipt_statement (shipment_id, stated_at DESC);
ALTER TABLE receipt_statement ADD CONSTRAINT receipt_statement_shipment_id_fkey FOREIGN KEY (shipment_id) REFERENCES shipment (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE receipt_statement ADD CONSTRAINT receipt_statement_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE receipt_statement ADD CONSTRAINT receipt_statement_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE receipt_statement ADD CONSTRAINT receipt_statement_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES conversation (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE receipt_statement
  ADD CONSTRAINT receipt_statement_one_author CHECK ((customer_id IS NULL) <> (staff_id IS NULL)),
  ADD CONSTRAINT receipt_statement_day_of_staff CHECK (received_at IS NULL OR came AND staff_id IS NOT NULL),
  ADD CHECK (conversation_id IS NULL OR NOT came);
-- Sold over the counter: nothing is on its way to anybody.
ALTER TABLE orders ADD COLUMN over_the_counter boolean NOT NULL DEFAULT false;
