-- Tools of staff: trying a draft of the policy, reading the audit trail, imports, answer templates, figures.

CREATE TABLE policy_simulation (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  started_by uuid NOT NULL,
  draft jsonb NOT NULL,
  draft_name text NOT NULL,
  state text NOT NULL DEFAULT 'queued',
  attempts integer NOT NULL DEFAULT 0,
  lease_until timestamptz(3),
  decided integer NOT NULL DEFAULT 0,
  total integer,
  result jsonb,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  ended_at timestamptz(3),
  CONSTRAINT policy_simulation_pkey PRIMARY KEY (id)
);
CREATE INDEX policy_simulation_created_at_idx ON policy_simulation (created_at DESC);
ALTER TABLE policy_simulation ADD CONSTRAINT policy_simulation_started_by_fkey FOREIGN KEY (started_by) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE policy_simulation
  ADD CHECK (state IN ('queued', 'running', 'done', 'failed', 'stopped')),
  ADD CHECK (attempts >= 0),
  ADD CHECK (decided >= 0),
  ADD CHECK ((state = 'done') = (result IS NOT NULL)),
  ADD CHECK ((state IN ('queued', 'running')) = (ended_at IS NULL));
CREATE INDEX policy_simulation_due ON policy_simulation (created_at) WHERE state IN ('queued', 'running');

CREATE TABLE answer_template (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  name text NOT NULL,
  language text NOT NULL,
  purpose text NOT NULL,
  body text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  updated_by uuid NOT NULL,
  updated_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  removed_at timestamptz(3),
  CONSTRAINT answer_template_pkey PRIMARY KEY (id)
);
CREATE INDEX answer_template_purpose_language_idx ON answer_template (purpose, language);
ALTER TABLE answer_template ADD CONSTRAINT answer_template_updated_by_fkey FOREIGN KEY (updated_by) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE answer_template
  ADD CHECK (language IN ('en', 'de')),
  ADD CHECK (purpose IN ('decline', 'ask', 'message', 'any')),
  ADD CHECK (length(name) BETWEEN 1 AND 80),
  ADD CHECK (length(body) BETWEEN 3 AND 2000),
  ADD CHECK (version > 0);
CREATE UNIQUE INDEX one_template_per_name ON answer_template (lower(name), language) WHERE removed_at IS NULL;

CREATE TABLE import_run (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  what text NOT NULL,
  source text NOT NULL,
  state text NOT NULL DEFAULT 'running',
  counts jsonb NOT NULL DEFAULT '{}',
  faults jsonb NOT NULL DEFAULT '[]',
  faults_left_out integer NOT NULL DEFAULT 0,
  started_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  ended_at timestamptz(3),
  CONSTRAINT import_run_pkey PRIMARY KEY (id)
);
CREATE INDEX import_run_started_at_idx ON import_run (started_at DESC);
ALTER TABLE import_run
  ADD CHECK (what IN ('orders', 'catalogue')),
  ADD CHECK (state IN ('running', 'done', 'failed')),
  ADD CHECK (faults_left_out >= 0),
  ADD CHECK ((state = 'running') = (ended_at IS NULL));

CREATE INDEX webhook_delivery_received_at_id_idx ON webhook_delivery (received_at DESC, id);
CREATE INDEX webhook_delivery_faulty ON webhook_delivery (received_at DESC, id) WHERE state IN ('bad', 'for_staff', 'waiting', 'queued');

-- The trail is read newest first, by who, what and about what.
CREATE INDEX audit_entry_at_id_idx ON audit_entry (at DESC, id DESC);
CREATE INDEX audit_entry_actor_id_at_id_idx ON audit_entry (actor_id, at DESC, id DESC);
CREATE INDEX audit_entry_action_at_id_idx ON audit_entry (action, at DESC, id DESC);
CREATE INDEX audit_entry_object_id_at_id_idx ON audit_entry (object_id, at DESC, id DESC);
-- Looking at a customer's data is written down once an hour for each who looks and each thing.
CREATE UNIQUE INDEX one_view_an_hour ON audit_entry (actor_id, action, object_id, date_trunc('hour', at AT TIME ZONE 'UTC'))
  WHERE action IN ('case.view', 'customer.view', 'order.view', 'evidence.view');

CREATE INDEX cases_filed_at_idx ON cases (filed_at);
CREATE INDEX refund_issued_at_idx ON refund (issued_at) WHERE issued_at IS NOT NULL;
