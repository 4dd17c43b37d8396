-- What somebody declared of their right to withdraw (Directive 2011/83/EU art. 11a), whether an order fits it or not.
CREATE TABLE withdrawal_declaration (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  reference text NOT NULL,
  form_key uuid NOT NULL,
  content_hash bytea NOT NULL,
  store text NOT NULL,
  language text NOT NULL,
  name text,
  contract text,
  items text,
  lines jsonb,
  email text,
  email_key text,
  declared_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  declared_by uuid,
  declared_on uuid,
  acknowledged boolean NOT NULL,
  state text NOT NULL DEFAULT 'received',
  order_id uuid,
  case_id uuid,
  decided_by uuid,
  decided_at timestamptz(3),
  reason text,
  forgotten_at timestamptz(3),
  restricted jsonb,
  CONSTRAINT withdrawal_declaration_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX withdrawal_declaration_reference_key ON withdrawal_declaration (reference);
CREATE UNIQUE INDEX withdrawal_declaration_form_key_key ON withdrawal_declaration (form_key);
CREATE UNIQUE INDEX withdrawal_declaration_case_id_key ON withdrawal_declaration (case_id);
CREATE INDEX withdrawal_declaration_content_hash_idx ON withdrawal_declaration (content_hash);
CREATE INDEX withdrawal_declaration_state_declared_at_idx ON withdrawal_declaration (state, declared_at);
CREATE INDEX withdrawal_declaration_email_key_idx ON withdrawal_declaration (email_key);
CREATE INDEX withdrawal_declaration_declared_by_idx ON withdrawal_declaration (declared_by);
CREATE INDEX withdrawal_declaration_order_id_idx ON withdrawal_declaration (order_id);
ALTER TABLE withdrawal_declaration ADD CONSTRAINT withdrawal_declaration_declared_by_fkey FOREIGN KEY (declared_by) REFERENCES customer (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE withdrawal_declaration ADD CONSTRAINT withdrawal_declaration_declared_on_fkey FOREIGN KEY (declared_on) REFERENCES orders (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE withdrawal_declaration ADD CONSTRAINT withdrawal_declaration_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE withdrawal_declaration ADD CONSTRAINT withdrawal_declaration_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE withdrawal_declaration ADD CONSTRAINT withdrawal_declaration_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE withdrawal_declaration
  ADD CHECK (state IN ('received', 'waiting', 'matched', 'set_aside')),
  ADD CHECK (language IN ('en', 'de')),
  ADD CHECK ((state = 'matched') = (order_id IS NOT NULL)),
  ADD CHECK (case_id IS NULL OR order_id IS NOT NULL),
  ADD CHECK ((state = 'set_aside') = (decided_at IS NOT NULL AND order_id IS NULL)),
  ADD CHECK (state <> 'set_aside' OR decided_by IS NOT NULL),
  ADD CHECK (reason IS NULL OR state = 'set_aside'),
  ADD CHECK (state IN ('matched', 'set_aside') OR decided_at IS NULL),
  ADD CHECK (declared_on IS NULL OR declared_by IS NOT NULL),
  ADD CHECK (num_nulls(name, contract, email, email_key) = CASE WHEN forgotten_at IS NULL THEN 0 ELSE 4 END),
  ADD CHECK (items IS NULL OR forgotten_at IS NULL),
  ADD CHECK (restricted IS NULL OR forgotten_at IS NOT NULL),
  ADD CHECK (length(name) <= 120 AND length(contract) <= 200 AND length(items) <= 1000 AND length(email) <= 254);

-- The moment is the database's, whatever the statement says.
CREATE FUNCTION declaration_stamped() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.declared_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER declaration_stamped BEFORE INSERT ON withdrawal_declaration FOR EACH ROW EXECUTE FUNCTION declaration_stamped();

-- What was declared stays as it was, and so does what it was matched to. Forgotten, it is locked away in the same row, until its time is over.
CREATE FUNCTION declaration_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  said text[] := '{name,contract,items,email,email_key}';
  follows text[] := '{state,order_id,case_id,decided_by,decided_at,reason,forgotten_at,restricted}';
  words jsonb := jsonb_build_object('name', OLD.name, 'contract', OLD.contract, 'items', OLD.items, 'email', OLD.email, 'reason', OLD.reason);
BEGIN
  IF TG_OP = 'DELETE' OR to_jsonb(NEW) - said - follows <> to_jsonb(OLD) - said - follows THEN
    RAISE EXCEPTION 'a declaration stays as it was declared' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF OLD.forgotten_at IS NULL AND NEW.forgotten_at IS NOT NULL THEN
    NEW.name := NULL; NEW.contract := NULL; NEW.items := NULL; NEW.email := NULL; NEW.email_key := NULL; NEW.reason := NULL;
    NEW.restricted := words;
  ELSIF (to_jsonb(NEW) - follows) <> (to_jsonb(OLD) - follows)
     OR NEW.forgotten_at IS DISTINCT FROM OLD.forgotten_at
     OR NEW.restricted IS DISTINCT FROM OLD.restricted
        AND NOT (NEW.restricted IS NULL AND OLD.declared_at < clock_timestamp() - interval '10 years') THEN
    RAISE EXCEPTION 'a declaration stays as it was declared' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF OLD.state IN ('matched', 'set_aside') AND (NEW.state, NEW.order_id, NEW.decided_by, NEW.decided_at)
       IS DISTINCT FROM (OLD.state, OLD.order_id, OLD.decided_by, OLD.decided_at)
     OR OLD.case_id IS NOT NULL AND NEW.case_id IS DISTINCT FROM OLD.case_id THEN
    RAISE EXCEPTION 'what a declaration was matched to stays' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER declaration_stays BEFORE UPDATE OR DELETE ON withdrawal_declaration FOR EACH ROW EXECUTE FUNCTION declaration_stays();
CREATE TRIGGER declaration_never_emptied BEFORE TRUNCATE ON withdrawal_declaration FOR EACH STATEMENT EXECUTE FUNCTION inserts_only();

-- The address that an order was placed with is told of a declaration with another address, once, and says whether it was theirs.
CREATE TABLE withdrawal_notice (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  declaration_id uuid NOT NULL,
  order_id uuid NOT NULL,
  told_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  answer text,
  answered_at timestamptz(3),
  CONSTRAINT withdrawal_notice_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX withdrawal_notice_declaration_id_order_id_key ON withdrawal_notice (declaration_id, order_id);
CREATE INDEX withdrawal_notice_order_id_idx ON withdrawal_notice (order_id);
ALTER TABLE withdrawal_notice ADD CONSTRAINT withdrawal_notice_declaration_id_fkey FOREIGN KEY (declaration_id) REFERENCES withdrawal_declaration (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE withdrawal_notice ADD CONSTRAINT withdrawal_notice_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE withdrawal_notice
  ADD CHECK (answer IN ('mine', 'not_mine')),
  ADD CHECK ((answer IS NULL) = (answered_at IS NULL));

-- Looking at a declaration is looking at a customer's data: written down once an hour for each who looks and each thing.
DROP INDEX one_view_an_hour;
CREATE UNIQUE INDEX one_view_an_hour ON audit_entry (actor_id, action, object_id, date_trunc('hour', at AT TIME ZONE 'UTC'))
  WHERE action IN ('case.view', 'customer.view', 'order.view', 'evidence.view', 'declaration.view');
