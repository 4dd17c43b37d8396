-- The shop is asked to take a reported address over: somebody decided it, and nobody is told before it is done.
ALTER TABLE address_report
  DROP CONSTRAINT address_report_state_check,
  DROP CONSTRAINT address_report_check,
  ADD CONSTRAINT address_report_state_check CHECK (state IN ('waiting', 'replaced', 'asked', 'corrected', 'too_late')),
  ADD CONSTRAINT address_report_decided_by_somebody CHECK ((decided_by IS NOT NULL) = (state IN ('asked', 'corrected', 'too_late')));
