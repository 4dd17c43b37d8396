-- One way of a parcel that a carrier can tell of: out to the customer, back to us or to the repair, and out again. Where it is, is worked
-- out from all that was told of it, whenever and however often.
CREATE TABLE parcel_leg (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  store text NOT NULL,
  order_id uuid NOT NULL,
  case_id uuid,
  shipment_id uuid,
  kind text NOT NULL,
  carrier text NOT NULL,
  -- Without blanks and in capitals, as every carrier reads it.
  tracking_number text NOT NULL,
  began_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  status text,
  since timestamptz(3),
  handed_over_at timestamptz(3),
  delivered_at timestamptz(3),
  -- When something last happened to it.
  moved_at timestamptz(3),
  expected_on date,
  -- Since when nothing has been told of it for so long that staff look after it.
  silent_at timestamptz(3),
  -- Since when its carrier is not asked any more; what is told by itself still counts.
  ended_at timestamptz(3),
  due_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  lease_until timestamptz(3),
  -- How often in a row asking brought nothing new.
  tries integer NOT NULL DEFAULT 0,
  CONSTRAINT parcel_leg_pkey PRIMARY KEY (id),
  CONSTRAINT parcel_leg_kind CHECK (kind IN ('outbound', 'return', 'to_repair', 'back', 'replacement')),
  CONSTRAINT parcel_leg_of_one CHECK ((case_id IS NULL) <> (shipment_id IS NULL)),
  CONSTRAINT parcel_leg_number CHECK (tracking_number = upper(regexp_replace(tracking_number, '\s', '', 'g')) AND tracking_number <> ''),
  CONSTRAINT parcel_leg_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT parcel_leg_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT parcel_leg_shipment_id_fkey FOREIGN KEY (shipment_id) REFERENCES shipment (id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX parcel_leg_case_id_tracking_number_key ON parcel_leg (case_id, tracking_number);
CREATE UNIQUE INDEX parcel_leg_shipment_id_tracking_number_key ON parcel_leg (shipment_id, tracking_number);
CREATE INDEX parcel_leg_tracking_number_idx ON parcel_leg (tracking_number);
CREATE INDEX parcel_leg_due_at_idx ON parcel_leg (due_at) WHERE ended_at IS NULL;

-- What a carrier told, each event once, by whichever way it came.
CREATE TABLE parcel_news (
  leg_id uuid NOT NULL,
  source_id text NOT NULL,
  status text NOT NULL,
  message text,
  place text,
  happened_at timestamptz(3) NOT NULL,
  told_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT parcel_news_pkey PRIMARY KEY (leg_id, source_id),
  CONSTRAINT parcel_news_leg_id_fkey FOREIGN KEY (leg_id) REFERENCES parcel_leg (id) ON DELETE CASCADE ON UPDATE CASCADE
);

-- A pickup with a number is a parcel to follow, whoever booked it and by whatever way; one that is called off is not, unless its number is
-- on a pickup that takes its place.
CREATE FUNCTION follow_pickup() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE plain text := upper(regexp_replace(coalesce(NEW.tracking_number, ''), '\s', '', 'g'));
BEGIN
  IF plain = '' THEN RETURN NULL; END IF;
  IF NEW.cancelled_at IS NOT NULL THEN
    UPDATE parcel_leg SET ended_at = coalesce(ended_at, clock_timestamp()) WHERE case_id = NEW.case_id AND tracking_number = plain;
    RETURN NULL;
  END IF;
  INSERT INTO parcel_leg AS g (store, order_id, case_id, kind, carrier, tracking_number)
  SELECT c.store, c.order_id, c.id, CASE WHEN c.kind = 'repair' THEN 'to_repair' ELSE 'return' END, NEW.carrier, plain
    FROM cases c WHERE c.id = NEW.case_id
  ON CONFLICT (case_id, tracking_number) DO UPDATE SET carrier = excluded.carrier, due_at = clock_timestamp(), tries = 0,
    ended_at = CASE WHEN g.delivered_at IS NULL THEN NULL ELSE g.ended_at END;
  RETURN NULL;
END
$$;
CREATE TRIGGER pickup_followed AFTER INSERT OR UPDATE OF tracking_number, cancelled_at ON pickup FOR EACH ROW EXECUTE FUNCTION follow_pickup();

-- Whoever looks at the request sees where its parcel is.
CREATE TRIGGER parcel_leg_told AFTER UPDATE ON parcel_leg
  FOR EACH ROW WHEN (NEW.case_id IS NOT NULL AND NEW.status IS NOT NULL AND (OLD.status, OLD.since, OLD.expected_on, OLD.silent_at) IS DISTINCT FROM (NEW.status, NEW.since, NEW.expected_on, NEW.silent_at))
  EXECUTE FUNCTION tell_of_its_case();

-- What is booked already and has not come yet.
INSERT INTO parcel_leg (store, order_id, case_id, kind, carrier, tracking_number)
SELECT c.store, c.order_id, c.id, CASE WHEN c.kind = 'repair' THEN 'to_repair' ELSE 'return' END, p.carrier,
       upper(regexp_replace(p.tracking_number, '\s', '', 'g'))
  FROM pickup p JOIN cases c ON c.id = p.case_id
 WHERE p.cancelled_at IS NULL AND regexp_replace(p.tracking_number, '\s', '', 'g') <> '' AND c.state IN ('pickup_booked', 'picked_up')
ON CONFLICT DO NOTHING;
