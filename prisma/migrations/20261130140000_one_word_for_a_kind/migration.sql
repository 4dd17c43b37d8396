-- What a request is for has one word, in the facts of a decision as in the case that it opens.
ALTER TABLE cases DROP CONSTRAINT cases_kind_check;
UPDATE cases SET kind = CASE kind WHEN 'cancellation' THEN 'cancel' WHEN 'interception' THEN 'intercept' ELSE 'refuse' END
 WHERE kind IN ('cancellation', 'interception', 'refusal');
ALTER TABLE cases ADD CONSTRAINT cases_kind_check CHECK (kind IN ('cancel', 'intercept', 'refuse', 'return', 'exchange', 'repair'));

-- Mails that wait, and filters that staff keep, say it too.
UPDATE mail SET payload = jsonb_set(payload, '{caseKind}', CASE payload ->> 'caseKind' WHEN 'cancellation' THEN '"cancel"'
    WHEN 'interception' THEN '"intercept"' ELSE '"refuse"' END::jsonb)
 WHERE payload ->> 'caseKind' IN ('cancellation', 'interception', 'refusal');
UPDATE staff_filter SET query = replace(replace(replace(query, 'kind=cancellation', 'kind=cancel'), 'kind=interception', 'kind=intercept'),
  'kind=refusal', 'kind=refuse')
 WHERE query LIKE '%kind=%';

-- As it was, by the new word.
CREATE OR REPLACE FUNCTION came_as_declared(uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT NOT EXISTS (
    SELECT FROM inspection_finding f JOIN case_line l ON l.case_id = $1 AND l.order_line_id = f.order_line_id
      JOIN cases c ON c.id = l.case_id
     WHERE f.inspection_id = (SELECT i.id FROM inspection i WHERE i.case_id = $1 ORDER BY i.version DESC LIMIT 1)
       AND (f.quantity <> f.declared_quantity OR f.missing_minor > 0 OR f.fault <> l.fault
            OR f.condition <> coalesce(l.condition, CASE WHEN c.kind = 'refuse' THEN 'unopened' ELSE f.condition END)))
$$;
