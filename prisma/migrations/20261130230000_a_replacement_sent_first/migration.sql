-- A replacement may be sent before what it is sent for has come back: two people agree to that, and only to that.
ALTER TABLE replacement
  -- Since when the shop is told to send it first, and who of staff has it sent.
  ADD COLUMN first_at timestamptz(3),
  ADD COLUMN first_by uuid REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  -- Until when what goes back has to be with its carrier; known once the shop has sent the first.
  ADD COLUMN back_by timestamptz(3),
  ADD CONSTRAINT replacement_first_by_somebody CHECK ((first_at IS NULL) = (first_by IS NULL)),
  ADD CONSTRAINT replacement_back_of_first CHECK (back_by IS NULL OR first_at IS NOT NULL),
  ADD CONSTRAINT replacement_first_or_money CHECK (first_at IS NULL OR money_at IS NULL);

CREATE OR REPLACE FUNCTION promised_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  may_change text[] := '{out_since,dropped_at,sending_at,sending_by,money_at,first_at,first_by,back_by}';
BEGIN
  IF to_jsonb(NEW) - may_change <> to_jsonb(OLD) - may_change THEN
    RAISE EXCEPTION 'what was promised stays as it is' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF OLD.first_at IS NOT NULL AND (NEW.first_at IS DISTINCT FROM OLD.first_at OR NEW.dropped_at IS NOT NULL) THEN
    RAISE EXCEPTION 'what was sent first stays sent' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;

ALTER TABLE approval DROP CONSTRAINT approval_gives_check;
ALTER TABLE approval ADD CONSTRAINT approval_gives_check CHECK (gives IN ('offer', 'replacement', 'sent_first', 'free_repair'));

-- Whatever else was agreed to: nothing leaves before what it is sent for has come unless two people agreed to exactly that.
CREATE FUNCTION sent_first_of_two() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT agreed_by_two(NEW.case_id, 'sent_first', NULL, NULL) THEN
    RAISE EXCEPTION 'replacement % violates check constraint "sent_first_of_two": nobody agreed to send it first', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'sent_first_of_two';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sent_first_of_two_inserted BEFORE INSERT ON replacement
  FOR EACH ROW WHEN (NEW.first_at IS NOT NULL) EXECUTE FUNCTION sent_first_of_two();
CREATE TRIGGER sent_first_of_two BEFORE UPDATE ON replacement
  FOR EACH ROW WHEN (NEW.first_at IS NOT NULL AND OLD.first_at IS NULL) EXECUTE FUNCTION sent_first_of_two();

-- What is not given back after all gives the replacement for nothing; a parcel that was refused at the door never had one.
CREATE OR REPLACE FUNCTION case_move_gives(was text, now text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN was = now THEN NULL WHEN now IN ('replaced', 'sent_again') THEN 'replacement'
              WHEN now = 'not_returned' AND was <> 'awaiting_return' THEN 'replacement'
              WHEN now = 'repaired' AND was <> 'estimate_accepted' THEN 'free_repair' END
$$;

-- Whether what was sent first is paid for, by what came back for it or by money: nothing of it is owed any more.
CREATE FUNCTION first_is_settled(the_case uuid, ends_as text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM replacement r WHERE r.case_id = the_case AND r.dropped_at IS NULL AND r.back_by IS NOT NULL)
     AND NOT EXISTS (SELECT FROM invoice v WHERE v.case_id = the_case AND v.purpose = 'exchange_owed' AND v.state = 'open')
     AND (ends_as = 'replaced'
          OR EXISTS (SELECT FROM invoice v WHERE v.case_id = the_case AND v.purpose = 'exchange_owed' AND v.state = 'paid'))
$$;

CREATE OR REPLACE FUNCTION goods_of_two() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  needed text := case_move_gives(OLD.state, NEW.state);
  eligible boolean := coalesce(OLD.decision ->> 'outcome' = 'eligible', false);
BEGIN
  IF agreed_by_two(NEW.id, needed, OLD.version, NULL)
     OR needed = 'free_repair' AND eligible AND OLD.decision #>> '{coverage,repairFee}' = 'free'
     OR needed = 'replacement' AND OLD.kind = 'repair' AND eligible AND OLD.decision #>> '{coverage,status}' = 'first_use_replacement'
     OR needed = 'replacement' AND OLD.kind = 'not_received' AND eligible
     OR needed = 'replacement' AND OLD.kind = 'exchange' AND first_is_settled(NEW.id, NEW.state)
     OR needed = 'replacement' AND OLD.kind <> 'repair' AND NEW.state <> 'not_returned'
        AND came_as_declared(NEW.id) AND agreed_by_two(NEW.id, 'exception', NULL, NULL) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'case % violates check constraint "goods_of_two": nobody agreed to its %', NEW.number, needed
    USING ERRCODE = 'check_violation', CONSTRAINT = 'goods_of_two';
END $$;

ALTER TABLE shop_command DROP CONSTRAINT shop_command_kind_known;
ALTER TABLE shop_command ADD CONSTRAINT shop_command_kind_known CHECK (kind IN ('hold', 'release', 'cancel_order', 'correct_address', 'open_return',
  'cancel_return', 'send_first', 'take_in', 'close_return', 'refund', 'open_invoice', 'void_invoice', 'tag'));

-- Asked for beside the case, which waits for neither: the difference before anything is sent, and what is owed afterwards.
ALTER TABLE invoice DROP CONSTRAINT invoice_purpose_known;
ALTER TABLE invoice ADD CONSTRAINT invoice_purpose_known
  CHECK (purpose IN ('estimate', 'shipping_share', 'exchange_difference', 'exchange_first', 'exchange_owed'));

-- What was sent first and not come back for is looked for by its date.
CREATE INDEX replacement_back_by ON replacement (back_by) WHERE dropped_at IS NULL AND back_by IS NOT NULL;

-- A step asks for each thing once: two invoices that go back by one step are two things.
DROP INDEX shop_command_once;
CREATE UNIQUE INDEX shop_command_once ON shop_command (case_id, case_version, kind, coalesce(input ->> 'invoiceId', input ->> 'id', ''))
  WHERE case_id IS NOT NULL;
