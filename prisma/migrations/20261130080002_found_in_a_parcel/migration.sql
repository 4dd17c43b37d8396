-- What was in the parcel of a case beyond what the case is about waits like a parcel without one, and says where it was found.
ALTER TABLE stray_parcel ADD COLUMN found_in uuid;
ALTER TABLE stray_parcel ADD CONSTRAINT stray_parcel_found_in_fkey FOREIGN KEY (found_in) REFERENCES cases (id) ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX stray_parcel_found_in_idx ON stray_parcel (found_in);
ALTER TABLE stray_parcel ADD CHECK (found_in IS DISTINCT FROM case_id OR found_in IS NULL);

CREATE FUNCTION tell_of_where_found() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('news', 'case ' || c.number || ' ' || c.order_id) FROM cases c WHERE c.id = NEW.found_in;
  RETURN NULL;
END
$$;
CREATE TRIGGER stray_parcel_told AFTER INSERT OR UPDATE ON stray_parcel
  FOR EACH ROW WHEN (NEW.found_in IS NOT NULL) EXECUTE FUNCTION tell_of_where_found();

-- What was refused was declared as never opened, though nobody said so line by line.
CREATE OR REPLACE FUNCTION came_as_declared(uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT NOT EXISTS (
    SELECT FROM inspection_finding f JOIN case_line l ON l.case_id = $1 AND l.order_line_id = f.order_line_id
      JOIN cases c ON c.id = l.case_id
     WHERE f.inspection_id = (SELECT i.id FROM inspection i WHERE i.case_id = $1 ORDER BY i.version DESC LIMIT 1)
       AND (f.quantity <> f.declared_quantity OR f.missing_minor > 0 OR f.fault <> l.fault
            OR f.condition <> coalesce(l.condition, CASE WHEN c.kind = 'refusal' THEN 'unopened' ELSE f.condition END)))
$$;
