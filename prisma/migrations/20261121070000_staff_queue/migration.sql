-- The queue of staff: who is next and until when, who took a case on, and each one's saved filters.

ALTER TABLE cases
  ADD COLUMN waits_for text DEFAULT 'staff',
  ADD COLUMN step_due_at timestamptz(3),
  ADD COLUMN assignee_id uuid;

-- Cases from before: no calendar here knows business days, so theirs are plain ones.
UPDATE cases c SET
  waits_for = CASE
    WHEN c.state IN ('info_requested', 'troubleshooting', 'offer_sent', 'estimate_sent') THEN 'customer'
    WHEN c.state IN ('requested', 'intercepted', 'awaiting_return', 'pickup_booked', 'picked_up') THEN 'carrier'
    WHEN c.state IN ('shipped_back', 'sent_back', 'solved', 'refunded', 'closed', 'declined', 'withdrawn', 'expired', 'failed', 'not_returned')
      OR (c.state = 'replaced' AND c.kind <> 'repair') OR (c.state = 'lost' AND c.kind = 'repair') THEN NULL
    ELSE 'staff' END,
  step_due_at = coalesce((SELECT max(e.at) FROM case_event e WHERE e.case_id = c.id), c.filed_at) + interval '3 days';

-- The review has a clock of its own, which stands still while the customer is asked: the due time is that one's while a
-- case is under review, whoever moves it.
ALTER TABLE cases ADD COLUMN due_at timestamptz(3) GENERATED ALWAYS AS (
  CASE WHEN waits_for IS NULL THEN NULL WHEN state = 'submitted' THEN coalesce(review_by, filed_at) ELSE coalesce(step_due_at, filed_at) END
) STORED;
-- What the filed decision promised; the decision itself is too long to be read for every row of a list.
ALTER TABLE cases ADD COLUMN promised_minor bigint GENERATED ALWAYS AS ((decision #>> '{refund,amountMinor}')::bigint) STORED;

CREATE TABLE staff_filter (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  staff_id uuid NOT NULL,
  name text NOT NULL,
  query text NOT NULL,
  is_default boolean NOT NULL DEFAULT false,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT staff_filter_pkey PRIMARY KEY (id)
);

ALTER TABLE cases ADD CONSTRAINT cases_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES staff (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE staff_filter ADD CONSTRAINT staff_filter_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff (id) ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE cases ADD CHECK (waits_for IN ('staff', 'customer', 'carrier'));
ALTER TABLE staff_filter
  ADD CHECK (length(name) BETWEEN 1 AND 40),
  ADD CHECK (length(query) <= 500);
CREATE UNIQUE INDEX staff_filter_name ON staff_filter (staff_id, lower(name));
CREATE UNIQUE INDEX one_default_filter ON staff_filter (staff_id) WHERE is_default;

-- By due time, with all that the filters ask in the index itself; by state and the rest for counts and narrow filters.
CREATE INDEX cases_due ON cases (due_at, id, waits_for, state, store, kind, assignee_id) WHERE due_at IS NOT NULL;
CREATE INDEX cases_waiting ON cases (waits_for, due_at, id, state, store, kind, assignee_id) WHERE due_at IS NOT NULL;
CREATE INDEX cases_open ON cases (state, store, kind, assignee_id, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX cases_assigned ON cases (assignee_id, due_at, id) WHERE due_at IS NOT NULL;
CREATE INDEX cases_done ON cases (filed_at DESC, id DESC, state, store, kind, assignee_id) WHERE due_at IS NULL;
