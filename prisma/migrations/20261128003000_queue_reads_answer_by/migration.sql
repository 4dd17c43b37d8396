-- While a case waits for its customer, the queue shows the very date that the customer was told. The expression of a
-- generated column cannot be changed before PostgreSQL 17, so the column is made anew with its indexes.
ALTER TABLE cases DROP COLUMN due_at;
ALTER TABLE cases ADD COLUMN due_at timestamptz(3) GENERATED ALWAYS AS (
  CASE WHEN waits_for IS NULL THEN NULL
       WHEN state = 'submitted' THEN coalesce(review_by, filed_at)
       WHEN waits_for = 'customer' THEN coalesce(answer_by, step_due_at, filed_at)
       ELSE coalesce(step_due_at, filed_at) END
) STORED;
CREATE INDEX cases_due ON cases (due_at, id, waits_for, state, store, kind, assignee_id) WHERE due_at IS NOT NULL;
CREATE INDEX cases_waiting ON cases (waits_for, due_at, id, state, store, kind, assignee_id) WHERE due_at IS NOT NULL;
CREATE INDEX cases_open ON cases (state, store, kind, assignee_id, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX cases_assigned ON cases (assignee_id, due_at, id) WHERE due_at IS NOT NULL;
CREATE INDEX cases_done ON cases (filed_at DESC, id DESC, state, store, kind, assignee_id) WHERE due_at IS NULL;

-- One courier takes no more; what was booked before stays as it is.
ALTER TABLE pickup DROP CONSTRAINT pickup_parcels_check;
ALTER TABLE pickup ADD CONSTRAINT pickup_parcels_check
  CHECK (parcels BETWEEN 1 AND 20 OR (parcels BETWEEN 21 AND 99 AND booked_at < timestamptz '2026-11-28T00:00:00Z'));
