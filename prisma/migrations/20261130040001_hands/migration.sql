-- Who changed whose access to the console. For a week nobody is a second person beside whoever could be them.

ALTER TABLE staff_enrolment ADD COLUMN issued_by uuid;
ALTER TABLE staff_enrolment ADD CONSTRAINT staff_enrolment_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES staff (id) ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE staff_change (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  staff_id uuid NOT NULL,
  changed_by uuid,
  what text NOT NULL,
  at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT staff_change_pkey PRIMARY KEY (id)
);
CREATE INDEX staff_change_staff_id_at_idx ON staff_change (staff_id, at);
ALTER TABLE staff_change ADD CONSTRAINT staff_change_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE staff_change ADD CONSTRAINT staff_change_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE staff_change ADD CHECK (what IN ('invited', 'recovered', 'passkey', 'role', 'removed'));
CREATE TRIGGER staff_change_inserts_only BEFORE UPDATE OR DELETE ON staff_change
  FOR EACH ROW EXECUTE FUNCTION inserts_only();

-- What was done before this table was there stands in the trail.
INSERT INTO staff_change (staff_id, changed_by, what, at)
SELECT s.id, b.id, CASE a.action WHEN 'staff.invite' THEN 'invited' WHEN 'staff.recover' THEN 'recovered' ELSE 'role' END, a.at
  FROM audit_entry a JOIN staff s ON s.id::text = a.object_id LEFT JOIN staff b ON b.id = a.actor_id AND a.actor_kind = 'staff'
 WHERE a.object_kind = 'staff' AND a.action IN ('staff.invite', 'staff.recover', 'staff.change-role');

-- Everybody whose hand was in somebody's way of signing in within a week, over any number of people; themselves too.
CREATE FUNCTION hands_behind(uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  WITH RECURSIVE hand (id) AS (
    SELECT $1
    UNION
    SELECT c.changed_by FROM hand h JOIN staff_change c ON c.staff_id = h.id
     WHERE c.what IN ('invited', 'recovered', 'passkey') AND c.changed_by IS NOT NULL AND c.at > clock_timestamp() - interval '7 days'
  )
  SELECT id FROM hand
$$;

-- Whether two people could be one: a common hand behind both, or one gave the other the role.
CREATE FUNCTION same_hand(uuid, uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT hands_behind($1) INTERSECT SELECT hands_behind($2))
      OR EXISTS (SELECT FROM staff_change c WHERE c.what = 'role' AND c.at > clock_timestamp() - interval '7 days'
                    AND (c.staff_id = $1 AND c.changed_by = $2 OR c.staff_id = $2 AND c.changed_by = $1))
$$;

-- The first person proposed it; the argument names the column of the second. Who agrees with themselves breaks the table's own check.
CREATE FUNCTION two_hands() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  second uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
BEGIN
  IF second <> NEW.proposed_by AND same_hand(NEW.proposed_by, second) THEN
    RAISE EXCEPTION '% violates check constraint "two_hands": one of the two had a hand in how the other signs in', TG_TABLE_NAME
      USING ERRCODE = 'check_violation', CONSTRAINT = 'two_hands';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER two_hands BEFORE INSERT OR UPDATE ON approval
  FOR EACH ROW WHEN (NEW.agreed_by IS NOT NULL) EXECUTE FUNCTION two_hands('agreed_by');
CREATE TRIGGER two_hands BEFORE INSERT OR UPDATE ON case_override
  FOR EACH ROW WHEN (NEW.agreed_by IS NOT NULL) EXECUTE FUNCTION two_hands('agreed_by');
CREATE TRIGGER two_hands BEFORE INSERT OR UPDATE ON refund
  FOR EACH ROW WHEN (NEW.approved_by IS NOT NULL) EXECUTE FUNCTION two_hands('approved_by');
CREATE TRIGGER two_hands BEFORE INSERT OR UPDATE ON gift_credit
  FOR EACH ROW WHEN (NEW.approved_by IS NOT NULL) EXECUTE FUNCTION two_hands('approved_by');
