-- What a carrier is asked to do for a case, written in the transaction of what asks for it and carried out by a worker.
CREATE TABLE carrier_command (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- Commands of one case are carried out in this order.
  position bigserial NOT NULL,
  store text NOT NULL,
  case_id uuid NOT NULL REFERENCES cases (id) ON DELETE CASCADE ON UPDATE CASCADE,
  kind text NOT NULL,
  input jsonb NOT NULL,
  state text NOT NULL DEFAULT 'asked',
  attempts integer NOT NULL DEFAULT 0,
  -- How often in a row it was tried in vain, and how often the carrier itself said no.
  tries integer NOT NULL DEFAULT 0,
  refusals integer NOT NULL DEFAULT 0,
  due_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  lease_until timestamptz(3),
  -- What the carrier said last, in its own words, and what it would have otherwise.
  fault text,
  about text,
  answer jsonb,
  -- Who of staff pressed for it; null where the portal asked by itself.
  asked_by uuid REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  -- Who of staff did it by hand.
  staff_id uuid REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  asked_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  settled_at timestamptz(3),
  CONSTRAINT carrier_command_store_known CHECK (store IN ('us', 'de', 'eu')),
  CONSTRAINT carrier_command_kind_known CHECK (kind IN ('book', 'cancel', 'undo')),
  CONSTRAINT carrier_command_state_known CHECK (state IN ('asked', 'done', 'refused', 'by_hand', 'dropped')),
  CONSTRAINT carrier_command_about_known CHECK (about IN ('day', 'address', 'parcel')),
  CONSTRAINT carrier_command_settled_once CHECK ((settled_at IS NULL) = (state IN ('asked', 'refused'))),
  CONSTRAINT carrier_command_done_with_answer CHECK ((state = 'done') = (answer IS NOT NULL)),
  CONSTRAINT carrier_command_by_hand_by_somebody CHECK ((state = 'by_hand') = (staff_id IS NOT NULL)),
  CONSTRAINT carrier_command_refused_with_words CHECK (state <> 'refused' OR fault IS NOT NULL)
);
-- A case has one booking under way, and takes each back once.
CREATE UNIQUE INDEX carrier_command_one_booking ON carrier_command (case_id) WHERE kind = 'book' AND state IN ('asked', 'refused');
CREATE UNIQUE INDEX carrier_command_cancelled_once ON carrier_command ((input ->> 'bookingId')) WHERE kind = 'cancel';
CREATE INDEX carrier_command_of_case ON carrier_command (case_id, position);
CREATE INDEX carrier_command_due ON carrier_command (due_at) WHERE state = 'asked';
CREATE INDEX carrier_command_refused ON carrier_command (asked_at DESC, id) WHERE state = 'refused';

-- What was to be booked, was tried, and is no more to be done, may have been booked by a try that nobody heard of.
CREATE FUNCTION carrier_command_undone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO carrier_command (store, case_id, kind, input)
  VALUES (NEW.store, NEW.case_id, 'undo', jsonb_build_object('kind', 'undo', 'key', carrier_command_key(NEW.id, NEW.refusals)));
  RETURN NULL;
END $$;

-- By what the carrier knows a booking: what it said no to once is asked under another name.
CREATE FUNCTION carrier_command_key(uuid, integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT $1::text || CASE WHEN $2 > 0 THEN '-' || $2 ELSE '' END
$$;
CREATE TRIGGER carrier_command_undone AFTER UPDATE OF state ON carrier_command
  FOR EACH ROW WHEN (NEW.kind = 'book' AND NEW.state IN ('dropped', 'by_hand') AND OLD.state IN ('asked', 'refused') AND OLD.attempts > 0)
  EXECUTE FUNCTION carrier_command_undone();

-- The worker hears of what is to be done with the commit that asks for it.
CREATE FUNCTION carrier_command_awaits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('carrier_command', '');
  RETURN NULL;
END $$;
CREATE TRIGGER carrier_command_awaits AFTER INSERT OR UPDATE OF state ON carrier_command
  FOR EACH ROW EXECUTE FUNCTION carrier_command_awaits();

-- Whoever has the case open hears when something came of it.
CREATE TRIGGER carrier_command_told AFTER INSERT OR UPDATE OF state, fault ON carrier_command
  FOR EACH ROW EXECUTE FUNCTION tell_of_its_case();

-- A pickup that the portal booked is known to its carrier by its booking, and belongs to nobody of staff where none pressed for it.
ALTER TABLE pickup
  ADD COLUMN booking_id text,
  ADD COLUMN drop_off_code bytea,
  ALTER COLUMN booked_by DROP NOT NULL,
  ADD CONSTRAINT pickup_booked_by_somebody CHECK (booked_by IS NOT NULL OR booking_id IS NOT NULL),
  ADD CONSTRAINT pickup_code_of_a_booking CHECK (drop_off_code IS NULL OR booking_id IS NOT NULL),
  ADD CONSTRAINT pickup_code_size CHECK (octet_length(drop_off_code) BETWEEN 1 AND 524288);
CREATE UNIQUE INDEX pickup_of_a_booking ON pickup (booking_id) WHERE booking_id IS NOT NULL AND cancelled_at IS NULL;

-- So does a label that came with it.
ALTER TABLE carrier_label
  ALTER COLUMN uploaded_by DROP NOT NULL,
  ADD CONSTRAINT carrier_label_from_somebody CHECK (uploaded_by IS NOT NULL OR pickup_id IS NOT NULL);
