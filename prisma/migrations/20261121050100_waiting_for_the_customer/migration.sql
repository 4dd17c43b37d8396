-- Until when a case waits for its customer, what was sent to remind them, and the pickup they would like.

ALTER TABLE cases ADD COLUMN answer_by timestamptz(3);
CREATE INDEX cases_answer_by ON cases (answer_by) WHERE answer_by IS NOT NULL;

CREATE TABLE case_reminder (
  case_id uuid NOT NULL,
  awaited text NOT NULL,
  by timestamptz(3) NOT NULL,
  sent_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT case_reminder_pkey PRIMARY KEY (case_id, awaited, by)
);

CREATE TABLE pickup_wish (
  case_id uuid NOT NULL,
  day date NOT NULL,
  part text NOT NULL,
  address jsonb NOT NULL,
  phone text NOT NULL,
  chosen_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT pickup_wish_pkey PRIMARY KEY (case_id)
);

ALTER TABLE case_reminder ADD CONSTRAINT case_reminder_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE pickup_wish ADD CONSTRAINT pickup_wish_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE case_reminder ADD CHECK (awaited IN ('item', 'pickup', 'send-in', 'offer', 'estimate'));
ALTER TABLE pickup_wish ADD CHECK (part IN ('morning', 'afternoon'));
