-- The warehouse bench: what was ticked of a case until its inspection is filed, a row a case, and the serial numbers read off what came.
CREATE TABLE bench (
  case_id uuid PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE ON UPDATE CASCADE,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  lines jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(lines) = 'object')
);

CREATE TABLE found_serial (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL REFERENCES cases (id) ON DELETE CASCADE ON UPDATE CASCADE,
  order_line_id uuid NOT NULL REFERENCES order_line (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  serial text NOT NULL CHECK (serial = upper(serial) AND length(serial) BETWEEN 3 AND 40),
  scanned_by uuid NOT NULL REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  scanned_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT found_serial_once UNIQUE (case_id, serial)
);
CREATE INDEX found_serial_line_idx ON found_serial (order_line_id);

-- A scan finds the pickup by what its carrier printed.
CREATE INDEX pickup_tracking_idx ON pickup (upper(tracking_number)) WHERE tracking_number IS NOT NULL;
CREATE INDEX machine_elsewhere_serial_idx ON machine_elsewhere (serial);

CREATE FUNCTION tell_of_bench() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.case_id ELSE NEW.case_id END;
BEGIN
  PERFORM pg_notify('news', 'bench ' || c.number) FROM cases c WHERE c.id = changed;
  RETURN NULL;
END
$$;

CREATE TRIGGER bench_told AFTER INSERT OR UPDATE ON bench
  FOR EACH ROW EXECUTE FUNCTION tell_of_bench();
CREATE TRIGGER found_serial_told AFTER INSERT OR DELETE ON found_serial
  FOR EACH ROW EXECUTE FUNCTION tell_of_bench();
