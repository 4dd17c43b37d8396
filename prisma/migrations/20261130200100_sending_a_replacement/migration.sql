-- A replacement is sent by the shop, once it was told to; or its customer takes the money in its place.
ALTER TABLE replacement
  ADD COLUMN sending_at timestamptz(3),
  -- Who of staff had it sent.
  ADD COLUMN sending_by uuid REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD COLUMN money_at timestamptz(3),
  ADD CONSTRAINT replacement_sent_by_somebody CHECK ((sending_at IS NULL) = (sending_by IS NULL)),
  ADD CONSTRAINT replacement_or_money CHECK (sending_at IS NULL OR money_at IS NULL);

CREATE OR REPLACE FUNCTION promised_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  may_change text[] := '{out_since,dropped_at,sending_at,sending_by,money_at}';
BEGIN
  IF to_jsonb(NEW) - may_change <> to_jsonb(OLD) - may_change THEN
    RAISE EXCEPTION 'what was promised stays as it is' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;

-- What an exchange gives back beside what it sends: two people stand behind both.
ALTER TABLE refund DROP CONSTRAINT refund_basis_check;
ALTER TABLE refund ADD CONSTRAINT refund_basis_check
  CHECK (basis IN ('filed', 'inspected', 'accepted-offer', 'exception', 'person', 'difference'));
