-- What a customer has answered of a request that is not filed yet: one open draft a customer, order and kind of request.
CREATE TABLE request_draft (
  customer_id uuid NOT NULL,
  order_id uuid NOT NULL,
  action text NOT NULL,
  steps jsonb NOT NULL DEFAULT '{}',
  quote_id uuid,
  started_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  touched_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT request_draft_pkey PRIMARY KEY (customer_id, order_id, action)
);

CREATE INDEX request_draft_order_id_idx ON request_draft (order_id);
CREATE INDEX request_draft_quote_id_idx ON request_draft (quote_id);
CREATE INDEX request_draft_touched_at_idx ON request_draft (touched_at);

ALTER TABLE request_draft ADD CONSTRAINT request_draft_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE request_draft ADD CONSTRAINT request_draft_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE request_draft ADD CONSTRAINT request_draft_quote_id_fkey FOREIGN KEY (quote_id) REFERENCES quote (id) ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TRIGGER request_draft_customer_is_there BEFORE INSERT ON request_draft
  FOR EACH ROW EXECUTE FUNCTION customer_is_there();
