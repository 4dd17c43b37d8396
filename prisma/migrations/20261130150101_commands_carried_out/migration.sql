-- How often in a row it was tried in vain, and how often staff had it tried again.
ALTER TABLE shop_command
  ADD COLUMN tries integer NOT NULL DEFAULT 0,
  ADD COLUMN retries integer NOT NULL DEFAULT 0;

-- Commands of an order are carried out in the order in which they were asked: what is asked later waits here for what was asked before.
CREATE FUNCTION shop_command_in_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM orders WHERE id = NEW.order_id FOR NO KEY UPDATE;
  NEW.position := nextval(pg_get_serial_sequence('shop_command', 'position'));
  RETURN NEW;
END $$;
CREATE TRIGGER shop_command_in_order BEFORE INSERT ON shop_command
  FOR EACH ROW EXECUTE FUNCTION shop_command_in_order();

-- The worker hears of what is to be done with the commit that asks for it.
CREATE FUNCTION shop_command_awaits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('shop_command', '');
  RETURN NULL;
END $$;
CREATE TRIGGER shop_command_awaits AFTER INSERT OR UPDATE OF state ON shop_command
  FOR EACH ROW EXECUTE FUNCTION shop_command_awaits();

-- Nobody does what needs something that is no more to be done.
CREATE FUNCTION shop_command_drops_others() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE shop_command SET state = 'dropped', settled_at = clock_timestamp() WHERE needs_id = NEW.id AND state IN ('asked', 'refused');
  RETURN NULL;
END $$;
CREATE TRIGGER shop_command_drops_others AFTER UPDATE OF state ON shop_command
  FOR EACH ROW WHEN (NEW.state = 'dropped' AND OLD.state <> 'dropped') EXECUTE FUNCTION shop_command_drops_others();

-- Whether it needs, over any number of others, one that was refused: it waits for staff, and nothing else waits for it.
CREATE FUNCTION shop_command_needs_staff(needs uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  WITH RECURSIVE needed AS (
    SELECT c.id, c.state, c.needs_id FROM shop_command c WHERE c.id = needs
    UNION ALL
    SELECT c.id, c.state, c.needs_id FROM needed JOIN shop_command c ON c.id = needed.needs_id
  )
  SELECT EXISTS (SELECT FROM needed WHERE state = 'refused')
$$;

CREATE INDEX shop_command_needed ON shop_command (needs_id) WHERE needs_id IS NOT NULL;
CREATE INDEX shop_command_asked_of_order ON shop_command (order_id, position) WHERE state = 'asked';
