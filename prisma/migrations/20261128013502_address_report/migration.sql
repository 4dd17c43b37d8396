-- What a customer reports of a wrong delivery address before the order is sent, and what became of it.
CREATE TABLE address_report (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  order_id uuid NOT NULL,
  conversation_id uuid NOT NULL,
  address jsonb NOT NULL,
  state text NOT NULL DEFAULT 'waiting',
  note text,
  reported_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  decided_by uuid,
  decided_at timestamptz(3),
  CONSTRAINT address_report_pkey PRIMARY KEY (id)
);
CREATE INDEX address_report_order_id_reported_at_idx ON address_report (order_id, reported_at DESC);
CREATE INDEX address_report_conversation_id_idx ON address_report (conversation_id);
ALTER TABLE address_report ADD CONSTRAINT address_report_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE address_report ADD CONSTRAINT address_report_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES conversation (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE address_report ADD CONSTRAINT address_report_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE address_report
  ADD CHECK (state IN ('waiting', 'replaced', 'corrected', 'too_late')),
  ADD CHECK ((decided_by IS NOT NULL) = (state IN ('corrected', 'too_late'))),
  ADD CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
  ADD CHECK (jsonb_typeof(address) = 'object'),
  ADD CHECK (length(note) <= 2000);
CREATE UNIQUE INDEX one_waiting_address_report ON address_report (order_id) WHERE state = 'waiting';

-- The page of the order tells of it by itself.
CREATE TRIGGER address_report_added_told AFTER INSERT ON address_report
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_of_shipment_rows();
CREATE TRIGGER address_report_told AFTER UPDATE ON address_report
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_of_shipment_rows();
