-- What a buyer sent along with a cart is a claim that staff confirm, never a fact.

ALTER TABLE order_line
  ADD COLUMN serials jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN gift_for_claimed text,
  ADD COLUMN gift_for_staff text,
  ADD CHECK (jsonb_typeof(serials) = 'array');
-- All that is here was read from the cart.
UPDATE order_line SET gift_for_claimed = gift_for_source_id, gift_for_source_id = NULL WHERE gift_for_source_id IS NOT NULL;

ALTER TABLE serial_claim
  ALTER COLUMN customer_id DROP NOT NULL,
  ADD COLUMN source text NOT NULL DEFAULT 'customer',
  ADD CONSTRAINT serial_claim_source_check CHECK (source IN ('customer', 'cart')),
  ADD CONSTRAINT serial_claim_whose CHECK (source = 'cart' OR customer_id IS NOT NULL);
-- What somebody typed in a cart keeps nobody from entering the number of their own machine.
DROP INDEX serial_claim_serial_once;
CREATE UNIQUE INDEX serial_claim_serial_once ON serial_claim (serial) WHERE state = 'waiting' AND source = 'customer';

-- Numbers that came from a cart and that nobody accepted wait to be confirmed; the catalogue names its own again.
CREATE TEMP TABLE from_cart ON COMMIT DROP AS
  SELECT DISTINCT u.id, upper(regexp_replace(btrim(u.serial), '\s+', ' ', 'g')) AS serial
    FROM unit u JOIN order_line l ON l.id = u.order_line_id
    CROSS JOIN LATERAL jsonb_each_text(l.properties) p
    CROSS JOIN LATERAL regexp_split_to_table(p.value, '[,;\n]') said
   WHERE u.serial IS NOT NULL AND btrim(said) = u.serial
     AND lower(regexp_replace(regexp_replace(p.key, '^_+', ''), '[_-]', ' ', 'g')) IN
       ('serial', 'serials', 'serial number', 'serial numbers', 'serial no', 'serial no.', 'seriennummer', 's/n', 'sn')
     AND NOT EXISTS (SELECT FROM serial_claim c WHERE c.unit_id = u.id AND c.state = 'accepted');
UPDATE unit SET serial = NULL WHERE id IN (SELECT id FROM from_cart);
INSERT INTO serial_claim (unit_id, serial, source) SELECT id, serial, 'cart' FROM from_cart WHERE length(serial) BETWEEN 3 AND 40
  ON CONFLICT DO NOTHING;
