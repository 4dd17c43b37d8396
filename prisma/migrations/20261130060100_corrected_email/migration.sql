-- An order whose email the shop corrects leaves the account that the former one led to. Where something was filed on it,
-- or where staff had matched it, it stays, and staff are told: since when, and by which address, it is in doubt.
ALTER TABLE orders ADD COLUMN email_corrected_at timestamptz(3);
CREATE INDEX orders_corrected ON orders (email_corrected_at) WHERE email_corrected_at IS NOT NULL;

CREATE FUNCTION order_email_corrected() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  owner uuid;
BEGIN
  SELECT c.id INTO owner FROM customer c WHERE c.email_key = NEW.email_key;
  IF owner = OLD.customer_id THEN
    NEW.email_corrected_at := NULL;
    RETURN NEW;
  END IF;
  IF OLD.email_key IS NULL
    OR EXISTS (SELECT FROM cases f WHERE f.order_id = OLD.id)
    OR EXISTS (SELECT FROM conversation f WHERE f.order_id = OLD.id)
    OR EXISTS (SELECT FROM address_report f WHERE f.order_id = OLD.id)
    OR EXISTS (SELECT FROM serial_claim f JOIN unit u ON u.id = f.unit_id JOIN order_line l ON l.id = u.order_line_id WHERE l.order_id = OLD.id)
  THEN
    NEW.email_corrected_at := clock_timestamp();
    INSERT INTO audit_entry (actor_kind, action, object_kind, object_id) VALUES ('system', 'order.email-corrected', 'order', OLD.id::text);
    RETURN NEW;
  END IF;
  NEW.customer_id := owner;
  PERFORM forget_begun(OLD.id, OLD.customer_id);
  INSERT INTO audit_entry (actor_kind, action, object_kind, object_id, before, after)
  VALUES ('system', 'order.detach', 'order', OLD.id::text, jsonb_build_object('customerId', OLD.customer_id), jsonb_build_object('customerId', owner));
  RETURN NEW;
END $$;

-- What somebody began about an order that is theirs no more, and did not file.
CREATE FUNCTION forget_begun(begun_order uuid, begun_by uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM request_draft WHERE order_id = begun_order AND customer_id = begun_by;
  DELETE FROM quote q WHERE q.order_id = begun_order AND q.customer_id = begun_by AND NOT EXISTS (SELECT FROM cases c WHERE c.quote_id = q.id);
END $$;

CREATE TRIGGER order_email_corrected BEFORE UPDATE OF email, email_key ON orders FOR EACH ROW
  WHEN (OLD.customer_id IS NOT NULL AND OLD.email IS DISTINCT FROM NEW.email AND NEW.email_key IS NOT NULL
    AND OLD.email_key IS DISTINCT FROM NEW.email_key AND OLD.customer_id IS NOT DISTINCT FROM NEW.customer_id)
  EXECUTE FUNCTION order_email_corrected();

-- Addresses with a character that was not read before; domains of other scripts are read with the next import.
WITH readable AS (
  SELECT id, lower(btrim(email)) AS key FROM orders
   WHERE email_key IS NULL AND length(btrim(email)) <= 254
     AND btrim(email) ~ '^[A-Za-z0-9_!#$%&''*+/=?^`{|}~-]+(\.[A-Za-z0-9_!#$%&''*+/=?^`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$'
     AND position('@' IN btrim(email)) <= 65
)
UPDATE orders o SET email_key = r.key, customer_id = coalesce(o.customer_id, (SELECT c.id FROM customer c WHERE c.email_key = r.key))
  FROM readable r WHERE o.id = r.id;
