-- A repair whose parcel was lost goes on to its replacement: it is open until then, and staff are next.
DROP INDEX one_open_repair_per_fault;
CREATE UNIQUE INDEX one_open_repair_per_fault ON cases (fault_key)
  WHERE state NOT IN ('solved', 'replaced', 'shipped_back', 'closed', 'declined', 'withdrawn');
UPDATE cases SET waits_for = 'staff', step_due_at = clock_timestamp() WHERE kind = 'repair' AND state = 'lost';

-- A refused parcel that did not come back was accepted after all: what it holds is the customer's, and open for a return.
CREATE OR REPLACE FUNCTION case_gave_back(uuid, text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT $2 = 'not_returned'
      OR ($2 = 'closed' AND EXISTS (SELECT FROM case_event e WHERE e.case_id = $1 AND e.to_state = 'sent_back'))
$$;
