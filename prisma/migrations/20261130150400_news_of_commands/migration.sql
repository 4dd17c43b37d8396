-- Whoever has a case open hears when something came of what its shop was asked for; whoever has an order open, where
-- what asks is an address that was reported. That it is being tried is no news: that it was refused, or is done, is.
CREATE TRIGGER shop_command_told AFTER INSERT OR UPDATE OF state, fault ON shop_command
  FOR EACH ROW WHEN (NEW.case_id IS NOT NULL) EXECUTE FUNCTION tell_of_its_case();

CREATE FUNCTION tell_of_its_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_of_orders(ARRAY[NEW.order_id]);
  RETURN NULL;
END
$$;
CREATE TRIGGER shop_command_told_of_order AFTER INSERT OR UPDATE OF state, fault ON shop_command
  FOR EACH ROW WHEN (NEW.case_id IS NULL) EXECUTE FUNCTION tell_of_its_order();

-- The queue asks which cases have one that was refused.
CREATE INDEX shop_command_refused_of_case ON shop_command (case_id) WHERE state = 'refused';
