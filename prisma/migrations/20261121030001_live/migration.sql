-- What changes is told to every process that listens on `news`, with the commit that changes it. A notice names what
-- changed by its id and holds nothing else; twins within one transaction are sent once.

-- Of orders only those are told whose customer has a session: an import of many tells nobody about them.
CREATE FUNCTION tell_of_orders(ids uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT pg_notify('news', 'order ' || o.id)
    FROM orders o
   WHERE o.id = ANY (ids) AND EXISTS (SELECT 1 FROM session s WHERE s.customer_id = o.customer_id)
$$;

CREATE FUNCTION tell_of_order_rows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_of_orders(ARRAY(SELECT DISTINCT id FROM changed));
  RETURN NULL;
END
$$;

CREATE FUNCTION tell_of_shipment_rows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_of_orders(ARRAY(SELECT DISTINCT order_id FROM changed));
  RETURN NULL;
END
$$;

CREATE FUNCTION tell_of_event_rows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_of_orders(ARRAY(
    SELECT DISTINCT s.order_id FROM changed e JOIN shipment s ON s.id = e.shipment_id));
  RETURN NULL;
END
$$;

CREATE TRIGGER orders_told AFTER UPDATE ON orders
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_of_order_rows();
CREATE TRIGGER shipment_added_told AFTER INSERT ON shipment
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_of_shipment_rows();
CREATE TRIGGER shipment_told AFTER UPDATE ON shipment
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_of_shipment_rows();
CREATE TRIGGER tracking_event_told AFTER INSERT ON tracking_event
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_of_event_rows();

CREATE FUNCTION tell_of_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('news', 'case ' || NEW.number || ' ' || NEW.order_id);
  RETURN NULL;
END
$$;

CREATE TRIGGER cases_told AFTER INSERT OR UPDATE ON cases FOR EACH ROW EXECUTE FUNCTION tell_of_case();

-- For any table whose rows belong to a case: `FOR EACH ROW EXECUTE FUNCTION tell_of_its_case()`.
CREATE FUNCTION tell_of_its_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('news', 'case ' || c.number || ' ' || c.order_id) FROM cases c WHERE c.id = NEW.case_id;
  RETURN NULL;
END
$$;

CREATE TRIGGER pickup_told AFTER INSERT OR UPDATE ON pickup FOR EACH ROW EXECUTE FUNCTION tell_of_its_case();
CREATE TRIGGER pickup_document_told AFTER INSERT OR UPDATE ON pickup_document
  FOR EACH ROW EXECUTE FUNCTION tell_of_its_case();
CREATE TRIGGER offer_told AFTER INSERT OR UPDATE ON offer FOR EACH ROW EXECUTE FUNCTION tell_of_its_case();
CREATE TRIGGER estimate_told AFTER INSERT OR UPDATE ON estimate FOR EACH ROW EXECUTE FUNCTION tell_of_its_case();
CREATE TRIGGER refund_told AFTER INSERT OR UPDATE ON refund FOR EACH ROW EXECUTE FUNCTION tell_of_its_case();

-- A session that ended or moved: whoever holds something open for that person looks again whether they may.
CREATE FUNCTION tell_of_customer_session() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('news', 'person ' || OLD.customer_id);
  RETURN NULL;
END
$$;

CREATE FUNCTION tell_of_staff_session() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('news', 'person ' || OLD.staff_id);
  RETURN NULL;
END
$$;

CREATE TRIGGER session_told AFTER DELETE OR UPDATE OF id ON session
  FOR EACH ROW EXECUTE FUNCTION tell_of_customer_session();
CREATE TRIGGER staff_session_told AFTER DELETE OR UPDATE OF id ON staff_session
  FOR EACH ROW EXECUTE FUNCTION tell_of_staff_session();

-- Who of the staff has a case open; a row counts until its time is over, so that nothing has to be taken away.
CREATE TABLE case_presence (
  case_id uuid NOT NULL REFERENCES cases (id) ON DELETE CASCADE ON UPDATE CASCADE,
  staff_id uuid NOT NULL REFERENCES staff (id) ON DELETE CASCADE ON UPDATE CASCADE,
  until timestamptz(3) NOT NULL,
  PRIMARY KEY (case_id, staff_id)
);

CREATE FUNCTION tell_of_presence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('news', 'presence ' || c.number) FROM cases c WHERE c.id = NEW.case_id;
  RETURN NULL;
END
$$;

CREATE TRIGGER case_presence_began AFTER INSERT ON case_presence
  FOR EACH ROW EXECUTE FUNCTION tell_of_presence();
-- Staying on is no news: coming back and leaving are.
CREATE TRIGGER case_presence_moved AFTER UPDATE ON case_presence
  FOR EACH ROW WHEN (OLD.until < clock_timestamp() OR NEW.until < OLD.until) EXECUTE FUNCTION tell_of_presence();
