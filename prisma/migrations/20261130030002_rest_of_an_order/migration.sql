-- What has not been sent of a line is counted by the parcels of its order, which are few, and not by the lines of all parcels there are.
CREATE OR REPLACE FUNCTION part_has_room(asking uuid, line uuid, asked integer) RETURNS boolean LANGUAGE plpgsql AS $$
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
    SELECT holds + (SELECT quantity FROM order_line WHERE id = line) - coalesce(sum(sl.quantity), 0) INTO holds
      FROM shipment s JOIN shipment_line sl ON sl.shipment_id = s.id AND sl.order_line_id = line
     WHERE s.order_id = whole AND NOT s.cancelled AND s.status <> 'unshipped';
  END IF;
  SELECT coalesce(sum(cl.quantity), 0) INTO held FROM case_line cl JOIN cases c ON c.id = cl.case_id
   WHERE cl.order_line_id = line AND cl.case_id <> asking AND c.kind <> 'repair' AND c.part && about
     AND c.state NOT IN ('declined', 'failed', 'withdrawn', 'expired') AND NOT case_gave_back(c.id, c.state);
  RETURN held + asked <= holds;
END $$;
