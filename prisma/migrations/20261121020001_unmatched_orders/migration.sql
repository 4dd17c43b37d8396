-- Orders that no address leads to a customer: for staff to match, the newest first.
CREATE INDEX orders_unmatched ON orders (placed_at DESC, id) WHERE customer_id IS NULL AND email_key IS NULL;
