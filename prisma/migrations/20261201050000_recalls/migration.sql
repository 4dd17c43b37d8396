-- Product safety recalls: whom one concerns, what they were told and what they answered. Two administrators stand behind each.
CREATE TABLE recall (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
  selection jsonb NOT NULL CHECK (jsonb_typeof(selection) = 'object'),
  notice jsonb NOT NULL CHECK (jsonb_typeof(notice) = 'object'),
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  created_by uuid NOT NULL REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  proposed_by uuid REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  proposed_at timestamptz(3),
  agreed_by uuid REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  agreed_at timestamptz(3),
  round integer NOT NULL DEFAULT 1 CHECK (round BETWEEN 1 AND 20),
  reminded_at timestamptz(3),
  ended_at timestamptz(3),
  CHECK ((proposed_by IS NULL) = (proposed_at IS NULL)),
  CHECK ((agreed_by IS NULL) = (agreed_at IS NULL)),
  CHECK (agreed_at IS NULL OR proposed_at IS NOT NULL),
  CHECK (ended_at IS NULL OR agreed_at IS NOT NULL),
  CONSTRAINT recall_second_person CHECK (agreed_by <> proposed_by)
);

-- A buyer whom it concerns: told once, and once more in each later round that finds them without an answer.
CREATE TABLE recall_buyer (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  recall_id uuid NOT NULL REFERENCES recall (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  buyer_key text,
  address text,
  customer_id uuid REFERENCES customer (id) ON DELETE SET NULL ON UPDATE CASCADE,
  language text NOT NULL CHECK (language IN ('en', 'de')),
  store text NOT NULL,
  round integer NOT NULL DEFAULT 0,
  mail_id uuid REFERENCES mail (id) ON DELETE SET NULL ON UPDATE CASCADE,
  found_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  told_at timestamptz(3),
  CHECK ((buyer_key IS NULL) = (address IS NULL)),
  CONSTRAINT recall_buyer_once UNIQUE (recall_id, buyer_key)
);
CREATE INDEX recall_buyer_customer_id_idx ON recall_buyer (customer_id);
CREATE INDEX recall_buyer_buyer_key_idx ON recall_buyer (buyer_key);

-- What they have of it, each piece with its answer.
CREATE TABLE recall_item (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  recall_id uuid NOT NULL REFERENCES recall (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  buyer_id uuid NOT NULL REFERENCES recall_buyer (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  order_line_id uuid REFERENCES order_line (id) ON DELETE SET NULL ON UPDATE CASCADE,
  unit_id uuid REFERENCES unit (id) ON DELETE SET NULL ON UPDATE CASCADE,
  elsewhere_id uuid REFERENCES machine_elsewhere (id) ON DELETE SET NULL ON UPDATE CASCADE,
  title text NOT NULL,
  serial text,
  quantity integer NOT NULL CHECK (quantity > 0),
  answer text CHECK (answer IN ('repair', 'replacement', 'refund', 'gone')),
  answered_at timestamptz(3),
  case_id uuid REFERENCES cases (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CHECK ((answer IS NULL) = (answered_at IS NULL)),
  CHECK (case_id IS NULL OR answer <> 'gone')
);
CREATE UNIQUE INDEX recall_piece_once ON recall_item (recall_id, order_line_id, unit_id) NULLS NOT DISTINCT WHERE order_line_id IS NOT NULL;
CREATE UNIQUE INDEX recall_elsewhere_once ON recall_item (recall_id, elsewhere_id) WHERE elsewhere_id IS NOT NULL;
CREATE INDEX recall_item_buyer_id_idx ON recall_item (buyer_id);
CREATE INDEX recall_item_order_line_id_idx ON recall_item (order_line_id);
CREATE INDEX recall_item_case_id_idx ON recall_item (case_id);

-- What two people agreed to stays: afterwards there are more rounds, and an end. What was proposed is changed only once it is taken back.
CREATE FUNCTION recall_of_two() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  later text[] := '{round,reminded_at,ended_at}';
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.agreed_at IS NULL THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'a recall that was agreed to stays' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF OLD.agreed_at IS NOT NULL
     AND (to_jsonb(NEW) - later <> to_jsonb(OLD) - later OR NEW.round < OLD.round OR OLD.ended_at IS NOT NULL) THEN
    RAISE EXCEPTION 'a recall that was agreed to stays as it is' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF OLD.agreed_at IS NULL AND OLD.proposed_at IS NOT NULL AND NEW.proposed_at IS NOT NULL
     AND (NEW.title, NEW.selection, NEW.notice, NEW.version, NEW.proposed_by, NEW.proposed_at)
         IS DISTINCT FROM (OLD.title, OLD.selection, OLD.notice, OLD.version, OLD.proposed_by, OLD.proposed_at) THEN
    RAISE EXCEPTION 'a recall that waits for its second person stays as it is' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF OLD.agreed_at IS NULL AND NEW.agreed_at IS NOT NULL
     AND (OLD.proposed_at IS NULL OR NEW.agreed_by <> NEW.proposed_by AND same_hand(NEW.proposed_by, NEW.agreed_by)) THEN
    RAISE EXCEPTION 'recall violates check constraint "two_hands": one of the two had a hand in how the other signs in'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'two_hands';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER recall_of_two BEFORE UPDATE OR DELETE ON recall FOR EACH ROW EXECUTE FUNCTION recall_of_two();

-- Nothing that is not a draft begins its life here.
CREATE FUNCTION recall_begins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.proposed_at IS NOT NULL OR NEW.agreed_at IS NOT NULL THEN
    RAISE EXCEPTION 'a recall begins as a draft' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER recall_begins BEFORE INSERT ON recall FOR EACH ROW EXECUTE FUNCTION recall_begins();

-- An answer stays; what came of nothing, as a request that its customer took back, can be answered again.
CREATE FUNCTION recall_answer_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.answer IS NULL OR (NEW.answer, NEW.answered_at) IS NOT DISTINCT FROM (OLD.answer, OLD.answered_at) THEN RETURN NEW; END IF;
  IF EXISTS (SELECT FROM cases c WHERE c.id = OLD.case_id AND case_items(c.state) = 'freed') THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'the answer to a recall stays as it is' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER recall_answer_stays BEFORE UPDATE OF answer, answered_at ON recall_item
  FOR EACH ROW EXECUTE FUNCTION recall_answer_stays();

-- A remedy of a recall is an exception that its two administrators agreed to for everybody whom it concerns.
ALTER TABLE case_override ADD COLUMN recall_id uuid REFERENCES recall (id) ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX case_override_recall_id_idx ON case_override (recall_id);

CREATE FUNCTION recall_agreed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM recall r WHERE r.id = NEW.recall_id AND r.proposed_by = NEW.proposed_by AND r.agreed_by = NEW.agreed_by) THEN
    RAISE EXCEPTION 'case_override violates check constraint "recall_agreed": these two did not agree to the recall'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'recall_agreed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER recall_agreed BEFORE INSERT OR UPDATE OF recall_id, proposed_by, agreed_by ON case_override
  FOR EACH ROW WHEN (NEW.recall_id IS NOT NULL) EXECUTE FUNCTION recall_agreed();

-- Whose hand is whose was asked when the recall was agreed to, not again with each answer of a customer.
DROP TRIGGER two_hands ON case_override;
CREATE TRIGGER two_hands BEFORE INSERT ON case_override
  FOR EACH ROW WHEN (NEW.recall_id IS NULL) EXECUTE FUNCTION two_hands('agreed_by', 'agreed_at', 'agreed override');
CREATE TRIGGER two_hands_later BEFORE UPDATE OR DELETE ON case_override
  FOR EACH ROW EXECUTE FUNCTION two_hands('agreed_by', 'agreed_at', 'agreed override');

-- Whether a case is a remedy of a recall: what is given by it has its two people.
CREATE FUNCTION is_recalled(uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM case_override x WHERE x.case_id = $1 AND x.recall_id IS NOT NULL AND x.agreed_at IS NOT NULL AND x.dropped_at IS NULL)
$$;

CREATE OR REPLACE FUNCTION agreed_by_two(the_case uuid, what text, at_version integer, amount bigint) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT what = 'replacement' AND is_recalled(the_case)
      OR EXISTS (SELECT FROM proposals_of(the_case) p
                  WHERE p.gives = what AND p.agreed_at IS NOT NULL
                    AND (at_version IS NULL OR p.version = at_version) AND (amount IS NULL OR p.amount_minor = amount))
$$;

-- What is recalled is paid back whole, in whatever condition it comes.
CREATE OR REPLACE FUNCTION excepted_amount(uuid) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT x.amount_minor FROM case_override x
   WHERE x.case_id = $1 AND x.agreed_at IS NOT NULL AND (x.recall_id IS NOT NULL OR came_as_declared($1)) ORDER BY x.version DESC LIMIT 1
$$;
