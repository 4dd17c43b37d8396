-- What the shop gave back of a case's order since the case was filed, and nobody has said of which request it is the money.
CREATE FUNCTION given_in_shop(uuid) RETURNS SETOF shop_refund LANGUAGE sql STABLE AS $$
  SELECT s.* FROM cases c JOIN shop_refund s ON s.order_id = c.order_id
   WHERE c.id = $1 AND s.at > c.filed_at AND s.amount_minor > 0 AND s.refund_id IS NULL AND s.gift_credit_id IS NULL
     AND s.source_id NOT LIKE 'dispute/%'
$$;

-- No refund of a case is made or ordered past such money, unless a person says that it was for something else.
ALTER TABLE refund ADD COLUMN beside_shop boolean NOT NULL DEFAULT false;
CREATE FUNCTION refund_past_shop() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.dropped_at IS NOT NULL OR NEW.beside_shop OR TG_OP = 'UPDATE' AND coalesce(OLD.ordered_at, OLD.issued_at) IS NOT NULL THEN RETURN NEW; END IF;
  IF EXISTS (SELECT FROM given_in_shop(NEW.case_id)) THEN
    RAISE EXCEPTION 'refund violates check constraint "refund_past_shop": the shop has given money back since this case was filed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'refund_past_shop';
  END IF;
  RETURN NEW;
END $$;
-- After `refund_within_paid`, which matches a refund with what its reference names.
CREATE TRIGGER zz_refund_past_shop AFTER INSERT OR UPDATE ON refund FOR EACH ROW EXECUTE FUNCTION refund_past_shop();
