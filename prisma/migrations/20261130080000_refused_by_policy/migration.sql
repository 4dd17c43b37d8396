-- Whether the policy refused what was filed: what went on without an exception is no approval in the figures.
ALTER TABLE cases ADD COLUMN refused boolean GENERATED ALWAYS AS (coalesce(decision ->> 'outcome' = 'ineligible', false)) STORED;
DROP INDEX cases_figures;
CREATE INDEX cases_figures ON cases (filed_at) INCLUDE (id, store, kind, state, review_by, reviewed_at, weighed_clauses, refused);
