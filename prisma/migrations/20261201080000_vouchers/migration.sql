-- Points are worth something: they are given for a voucher, which is a discount code of the shop. What was given comes back where it is
-- not used, and staff correct a balance by two people.
CREATE TABLE voucher (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  customer_id uuid NOT NULL REFERENCES customer (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  -- An order of theirs in the shop, by which it knows the customer.
  order_id uuid NOT NULL REFERENCES orders (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  store text NOT NULL CHECK (store IN ('us', 'de', 'eu')),
  -- Chosen here before the shop is asked, so that asking twice makes it once; null once it is forgotten.
  code text UNIQUE CHECK (length(code) BETWEEN 8 AND 40),
  points integer NOT NULL CHECK (points > 0),
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  currency text NOT NULL,
  -- The rule it was reckoned by.
  rule text NOT NULL,
  state text NOT NULL DEFAULT 'making' CHECK (state IN ('making', 'ready', 'revoking', 'used', 'revoked', 'expired')),
  -- Why it is being taken back.
  because text CHECK (because IN ('refund', 'expiry')),
  -- The last day that it counts, and the end of it by the clock of its store.
  last_day date NOT NULL,
  ends_at timestamptz(3) NOT NULL,
  asked_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  ready_at timestamptz(3),
  settled_at timestamptz(3),
  -- The order that it was used for, where the portal knows it.
  used_order_id uuid REFERENCES orders (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT voucher_settled_once CHECK ((settled_at IS NULL) = (state IN ('making', 'ready', 'revoking'))),
  CONSTRAINT voucher_taken_back_for_something CHECK (state NOT IN ('revoking', 'revoked', 'expired') OR because IS NOT NULL),
  CONSTRAINT voucher_code_while_it_stands CHECK (code IS NOT NULL OR settled_at IS NOT NULL)
);
CREATE INDEX voucher_customer_id_idx ON voucher (customer_id);
CREATE INDEX voucher_order_id_idx ON voucher (order_id);
CREATE INDEX voucher_used_order_id_idx ON voucher (used_order_id);
CREATE INDEX voucher_open ON voucher (ends_at) WHERE state IN ('making', 'ready');

-- Its amount, code and end stay; it goes on and never back, but that one that was taken back may turn out to have been used before.
CREATE FUNCTION voucher_goes_on() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  may_change text[] := '{state,because,ready_at,settled_at,used_order_id}';
BEGIN
  IF NEW.code IS NULL AND OLD.settled_at IS NOT NULL THEN may_change := may_change || '{code}'; END IF;
  IF to_jsonb(NEW) - may_change <> to_jsonb(OLD) - may_change THEN
    RAISE EXCEPTION 'a voucher stays as it was given' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.state = OLD.state
     OR OLD.state = 'making' AND NEW.state IN ('ready', 'revoking', 'used')
     OR OLD.state = 'ready' AND NEW.state IN ('revoking', 'used')
     OR OLD.state = 'revoking' AND NEW.state IN ('revoked', 'expired', 'used')
     OR OLD.state IN ('revoked', 'expired') AND NEW.state = 'used' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'voucher % violates check constraint "voucher_goes_on": % is not followed by %', OLD.id, OLD.state, NEW.state
    USING ERRCODE = 'check_violation', CONSTRAINT = 'voucher_goes_on';
END $$;
CREATE TRIGGER voucher_goes_on BEFORE UPDATE ON voucher FOR EACH ROW EXECUTE FUNCTION voucher_goes_on();
CREATE TRIGGER voucher_customer_is_there BEFORE INSERT ON voucher FOR EACH ROW EXECUTE FUNCTION customer_is_there();

CREATE TABLE points_correction (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  customer_id uuid NOT NULL REFERENCES customer (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  points integer NOT NULL CHECK (points <> 0),
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  proposed_by uuid NOT NULL REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  proposed_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  decided_by uuid REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  decided_at timestamptz(3),
  agreed boolean,
  CHECK ((decided_by IS NULL) = (decided_at IS NULL) AND (decided_by IS NULL) = (agreed IS NULL)),
  CONSTRAINT points_correction_second_person CHECK (agreed IS NOT TRUE OR decided_by <> proposed_by)
);
CREATE INDEX points_correction_customer_id_idx ON points_correction (customer_id);
CREATE UNIQUE INDEX points_correction_one_open ON points_correction (customer_id) WHERE decided_at IS NULL;

-- Two different hands stand behind it; what was decided stays, but for the words about it.
CREATE FUNCTION points_correction_of_two() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.decided_at IS NULL THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'a correction begins as a proposal' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF OLD.decided_at IS NOT NULL AND to_jsonb(NEW) - 'reason' <> to_jsonb(OLD) - 'reason'
     OR (NEW.customer_id, NEW.points, NEW.proposed_by, NEW.proposed_at) <> (OLD.customer_id, OLD.points, OLD.proposed_by, OLD.proposed_at) THEN
    RAISE EXCEPTION 'a correction stays as it was proposed and decided' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF OLD.agreed IS NULL AND NEW.agreed AND NEW.decided_by <> NEW.proposed_by AND same_hand(NEW.proposed_by, NEW.decided_by) THEN
    RAISE EXCEPTION 'points_correction violates check constraint "two_hands": one of the two had a hand in how the other signs in'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'two_hands';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER points_correction_of_two BEFORE INSERT OR UPDATE ON points_correction
  FOR EACH ROW EXECUTE FUNCTION points_correction_of_two();
CREATE TRIGGER points_correction_customer_is_there BEFORE INSERT ON points_correction
  FOR EACH ROW EXECUTE FUNCTION customer_is_there();

-- What goes between a customer's points and the other side of the books, in two rows that add up to nothing.
CREATE TABLE points_booking (
  id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  customer_id uuid NOT NULL REFERENCES customer (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  account text NOT NULL CHECK (account IN ('customer', 'vouchers', 'corrections')),
  -- `taken_again`: of a voucher that was taken back and turned out to have been used before.
  reason text NOT NULL CHECK (reason IN ('redeemed', 'came_back', 'taken_again', 'corrected')),
  voucher_id uuid REFERENCES voucher (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  correction_id uuid REFERENCES points_correction (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  points integer NOT NULL CHECK (points <> 0),
  at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CHECK ((voucher_id IS NULL) = (reason = 'corrected') AND (correction_id IS NULL) = (reason <> 'corrected')),
  CHECK (account = 'customer' OR (account = 'corrections') = (reason = 'corrected'))
);
CREATE INDEX points_booking_customer_id_idx ON points_booking (customer_id, id DESC);
CREATE UNIQUE INDEX points_booking_of_voucher ON points_booking (voucher_id, reason, account) WHERE voucher_id IS NOT NULL;
CREATE UNIQUE INDEX points_booking_of_correction ON points_booking (correction_id, account) WHERE correction_id IS NOT NULL;
CREATE TRIGGER points_booking_inserts_only BEFORE UPDATE OR DELETE ON points_booking
  FOR EACH ROW EXECUTE FUNCTION inserts_only();

-- What a customer has: what deliveries brought, and what was booked with vouchers and corrections.
CREATE FUNCTION points_balance(the_customer uuid) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT sum(e.points) FROM points_entry e WHERE e.customer_id = the_customer), 0)::bigint
       + coalesce((SELECT sum(b.points) FROM points_booking b WHERE b.customer_id = the_customer AND b.account = 'customer'), 0)::bigint
$$;

-- Nobody gives points that they do not have, in however many windows: the row of the customer is held from here on.
CREATE FUNCTION points_booking_covered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM customer WHERE id = NEW.customer_id FOR NO KEY UPDATE;
  IF points_balance(NEW.customer_id) + NEW.points < 0 THEN
    RAISE EXCEPTION 'points_booking violates check constraint "points_booking_covered"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'points_booking_covered';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER points_booking_covered BEFORE INSERT ON points_booking
  FOR EACH ROW WHEN (NEW.account = 'customer' AND NEW.reason = 'redeemed') EXECUTE FUNCTION points_booking_covered();

-- At the end of each transaction both sides are there, of the same customer, and add up to nothing; what is booked is what it is about.
CREATE FUNCTION points_booking_has_two_sides() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) <> 2 OR sum(b.points) <> 0 OR count(DISTINCT b.customer_id) <> 1 OR count(DISTINCT b.account) <> 2
             OR max(b.customer_id::text) <> NEW.customer_id::text
        FROM points_booking b
       WHERE b.reason = NEW.reason AND (b.voucher_id = NEW.voucher_id OR b.correction_id = NEW.correction_id))
     OR NEW.account = 'customer' AND NEW.points IS DISTINCT FROM (CASE
          WHEN NEW.reason = 'corrected' THEN
            (SELECT c.points FROM points_correction c WHERE c.id = NEW.correction_id AND c.agreed AND c.customer_id = NEW.customer_id)
          ELSE (SELECT CASE WHEN NEW.reason = 'came_back' THEN v.points ELSE -v.points END
                  FROM voucher v WHERE v.id = NEW.voucher_id AND v.customer_id = NEW.customer_id) END) THEN
    RAISE EXCEPTION 'points_booking violates check constraint "points_booking_has_two_sides"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'points_booking_has_two_sides';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER points_booking_has_two_sides AFTER INSERT ON points_booking DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION points_booking_has_two_sides();

-- A voucher that stands holds its points, one that was taken back or ran out holds none.
CREATE FUNCTION voucher_is_booked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT coalesce(sum(b.points), 0) FROM points_booking b WHERE b.voucher_id = NEW.id AND b.account = 'vouchers')
     <> (SELECT CASE WHEN v.state IN ('revoked', 'expired') THEN 0 ELSE v.points END FROM voucher v WHERE v.id = NEW.id) THEN
    RAISE EXCEPTION 'voucher % violates check constraint "voucher_is_booked"', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'voucher_is_booked';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER voucher_is_booked AFTER INSERT OR UPDATE OF state ON voucher DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION voucher_is_booked();

-- The shop is asked for codes as for everything else.
ALTER TABLE shop_command ADD COLUMN voucher_id uuid REFERENCES voucher (id) ON DELETE SET NULL ON UPDATE CASCADE;
CREATE UNIQUE INDEX shop_command_of_voucher ON shop_command (voucher_id, kind) WHERE voucher_id IS NOT NULL;
ALTER TABLE shop_command DROP CONSTRAINT shop_command_kind_known;
ALTER TABLE shop_command ADD CONSTRAINT shop_command_kind_known CHECK (kind IN ('hold', 'release', 'cancel_order', 'correct_address', 'open_return',
  'cancel_return', 'send_first', 'take_in', 'close_return', 'refund', 'open_invoice', 'void_invoice', 'tag', 'make_voucher', 'revoke_voucher'));
