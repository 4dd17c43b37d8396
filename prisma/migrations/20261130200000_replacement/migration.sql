-- What is sent in an exchange for what comes back, as it was promised: its price stays, whatever the shop asks later.
CREATE TABLE replacement (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL REFERENCES cases (id) ON DELETE CASCADE ON UPDATE CASCADE,
  -- As the shop calls them. It may sell them no more: what was promised is written out.
  variant_id text NOT NULL,
  product_id text NOT NULL,
  title text NOT NULL,
  variant text,
  sku text,
  picture jsonb,
  quantity integer NOT NULL,
  price_minor bigint NOT NULL,
  currency text NOT NULL,
  -- Who chose it: its customer when they filed, or later where it could not be sent any more.
  chosen_by text NOT NULL,
  chosen_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  -- Since when it is known that there is none left to send.
  out_since timestamptz(3),
  -- Since when another one, or the money, stands in its place.
  dropped_at timestamptz(3),
  CONSTRAINT replacement_some_pieces CHECK (quantity BETWEEN 1 AND 9999),
  CONSTRAINT replacement_priced CHECK (price_minor >= 0 AND currency IN ('USD', 'EUR')),
  CONSTRAINT replacement_chosen_by_known CHECK (chosen_by IN ('customer', 'staff'))
);

-- One stands at a time.
CREATE UNIQUE INDEX replacement_one_per_case ON replacement (case_id) WHERE dropped_at IS NULL;
CREATE INDEX replacement_of_case ON replacement (case_id);
-- How many of a variant are promised is asked of those that stand.
CREATE INDEX replacement_of_variant ON replacement (variant_id) WHERE dropped_at IS NULL;

-- What was promised stays as it is.
CREATE FUNCTION promised_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  may_change text[] := '{out_since,dropped_at}';
BEGIN
  IF to_jsonb(NEW) - may_change <> to_jsonb(OLD) - may_change THEN
    RAISE EXCEPTION 'what was promised stays as it is' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER promised_stays BEFORE UPDATE ON replacement FOR EACH ROW EXECUTE FUNCTION promised_stays();
