-- Every number of a parcel that was sent in several pieces, each with its own page at the carrier.
ALTER TABLE shipment ADD COLUMN trackings jsonb NOT NULL DEFAULT '[]';
UPDATE shipment SET trackings = jsonb_build_array(jsonb_build_object('number', tracking_number, 'url', tracking_url))
 WHERE tracking_number IS NOT NULL OR tracking_url IS NOT NULL;
ALTER TABLE shipment DROP COLUMN tracking_number, DROP COLUMN tracking_url,
  ADD CHECK (jsonb_typeof(trackings) = 'array');
CREATE INDEX shipment_trackings_idx ON shipment USING gin (trackings jsonb_path_ops);

-- Which parcels a case is about; the order's own id stands for what had not been sent. Empty where nobody knows any more.
ALTER TABLE cases ADD COLUMN part uuid[] NOT NULL DEFAULT '{}';

-- Whether the part that a case is about still holds so many pieces of a line beside what the other cases of that part hold: what
-- never left is not in a parcel, and what one parcel held is not in another.
CREATE FUNCTION part_has_room(asking uuid, line uuid, asked integer) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  own uuid[];
  about uuid[];
  whole uuid;
  holds integer;
  held integer;
BEGIN
  SELECT part, order_id INTO own, whole FROM cases WHERE id = asking AND kind <> 'repair';
  IF own IS NULL OR own = '{}' THEN RETURN true; END IF;
  -- Nothing can be counted where the shop did not say what is in a parcel.
  IF EXISTS (SELECT FROM shipment s WHERE s.order_id = whole AND NOT s.cancelled AND s.status <> 'unshipped'
               AND NOT EXISTS (SELECT FROM shipment_line sl WHERE sl.shipment_id = s.id)) THEN RETURN true; END IF;
  -- Parcels of one day may have been one part for another case, and two for this one.
  SELECT array_agg(DISTINCT parcel) INTO about
    FROM (SELECT unnest(own) AS parcel
          UNION ALL SELECT unnest(c.part) FROM case_line cl JOIN cases c ON c.id = cl.case_id
           WHERE cl.order_line_id = line AND c.part && own AND c.kind <> 'repair') parcels;
  SELECT coalesce(sum(sl.quantity), 0) INTO holds FROM shipment_line sl
   WHERE sl.order_line_id = line AND sl.shipment_id = ANY (about);
  IF whole = ANY (about) THEN
    SELECT holds + l.quantity - coalesce(sum(sl.quantity), 0) INTO holds
      FROM order_line l LEFT JOIN (shipment_line sl JOIN shipment s ON s.id = sl.shipment_id AND NOT s.cancelled AND s.status <> 'unshipped')
        ON sl.order_line_id = l.id
     WHERE l.id = line GROUP BY l.quantity;
  END IF;
  SELECT coalesce(sum(cl.quantity), 0) INTO held FROM case_line cl JOIN cases c ON c.id = cl.case_id
   WHERE cl.order_line_id = line AND cl.case_id <> asking AND c.kind <> 'repair' AND c.part && about
     AND c.state NOT IN ('declined', 'failed', 'withdrawn', 'expired') AND NOT case_gave_back(c.id, c.state);
  RETURN held + asked <= holds;
END $$;

-- Runs after `case_line_within_bought`, which holds the line, so that cases filed at once see each other.
CREATE FUNCTION case_line_within_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT part_has_room(NEW.case_id, NEW.order_line_id, NEW.quantity) THEN
    RAISE EXCEPTION 'line % violates check constraint "case_line_within_part": more than its part holds', NEW.order_line_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'case_line_within_part';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER case_line_within_part BEFORE INSERT OR UPDATE ON case_line
  FOR EACH ROW EXECUTE FUNCTION case_line_within_part();

-- A declined case held nothing: what it takes up again must still be in its part. Runs after `yes_against_policy`, which holds the lines.
CREATE FUNCTION yes_within_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM case_line cl WHERE cl.case_id = NEW.id AND NOT part_has_room(NEW.id, cl.order_line_id, cl.quantity)) THEN
    RAISE EXCEPTION 'case % violates check constraint "case_line_within_part": held by another case since', NEW.number
      USING ERRCODE = 'check_violation', CONSTRAINT = 'case_line_within_part';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER yes_within_part BEFORE UPDATE OF state ON cases
  FOR EACH ROW WHEN (OLD.state = 'declined' AND NEW.state <> 'declined' AND NEW.kind <> 'repair') EXECUTE FUNCTION yes_within_part();
