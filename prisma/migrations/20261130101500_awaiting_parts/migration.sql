-- A repair may wait for parts. It holds what it held, so that the functions of states need nothing more.
ALTER TABLE cases DROP CONSTRAINT cases_state_check;
ALTER TABLE cases ADD CONSTRAINT cases_state_check CHECK (state IN (
  'submitted', 'info_requested', 'confirmed', 'requested', 'intercepted', 'awaiting_return', 'approved',
  'troubleshooting', 'send_in', 'pickup_booked', 'pickup_failed', 'picked_up', 'received', 'inspected', 'diagnosed',
  'offer_sent', 'offer_accepted', 'offer_disputed', 'estimate_sent', 'estimate_accepted', 'estimate_declined',
  'awaiting_parts', 'repaired', 'shipped_back', 'sent_back', 'solved', 'replaced', 'refunded', 'rejected', 'closed', 'declined',
  'withdrawn', 'expired', 'failed', 'lost', 'late', 'not_returned'));
