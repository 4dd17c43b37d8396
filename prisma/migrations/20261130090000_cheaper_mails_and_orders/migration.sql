-- Most mails are codes, asked for by nobody yet and written while somebody waits: what is found by its owner is the few that
-- have one, and what is found by its age lies in the table by its age.
DROP INDEX mail_customer_id_idx;
CREATE INDEX mail_of_customer ON mail (customer_id) WHERE customer_id IS NOT NULL;
DROP INDEX mail_created_at_idx;
CREATE INDEX mail_created_at_idx ON mail USING brin (created_at);

-- The mail that tells of a sign-in is its customer's as well. All else is as it was.
CREATE OR REPLACE FUNCTION open_by_code(
  code uuid, address_key text, address text, chosen_language text, chosen_store text,
  old_session text, new_session text, idle float8, browser text, place text, ip text,
  charged text[], ended text[], notice jsonb, notice_language text
) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
  guest record;
BEGIN
  IF NOT spend_code(code) THEN
    RETURN NULL;
  END IF;
  INSERT INTO customer AS c (email_key, email, language, store)
  VALUES (address_key, address, chosen_language, chosen_store)
  ON CONFLICT (email_key) DO UPDATE SET email_key = excluded.email_key
  RETURNING c.id, c.email, c.language, c.store, c.blocked_at IS NOT NULL AS blocked, c.xmax = 0 AS made INTO guest;
  IF guest.blocked THEN
    RETURN NULL;
  END IF;
  IF EXISTS (SELECT FROM orders WHERE orders.email_key = address_key AND orders.customer_id IS NULL) THEN
    UPDATE orders SET customer_id = guest.id WHERE orders.email_key = address_key AND orders.customer_id IS NULL;
  END IF;
  IF old_session IS NOT NULL THEN
    DELETE FROM session WHERE session.id = old_session;
  END IF;
  INSERT INTO session (id, customer_id, code_id, user_agent, place, expires_at)
  VALUES (new_session, guest.id, code, browser, place, clock_timestamp() + idle * interval '1 ms');
  INSERT INTO audit_entry (actor_kind, actor_id, action, object_kind, object_id, after, ip, user_agent)
  VALUES ('customer', guest.id, CASE WHEN guest.made THEN 'customer.join' ELSE 'session.open' END,
    'customer', guest.id::text, '{"by": "code"}', ip, browser);
  PERFORM give_back(charged);
  DELETE FROM auth_bucket WHERE key = ANY (ended);
  IF notice IS NOT NULL AND NOT guest.made THEN
    INSERT INTO mail (kind, to_address, customer_id, language, payload)
    VALUES ('new-sign-in', guest.email, guest.id, coalesce(guest.language, notice_language),
      notice || jsonb_build_object('kind', 'new-sign-in', 'store', coalesce(guest.store, notice ->> 'store'),
        'at', to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')));
    PERFORM pg_notify('mail', '');
  END IF;
  RETURN guest.id;
END $$;

-- The same sum as before, planned once a connection instead of with every order that is read.
CREATE OR REPLACE FUNCTION given_back(the_order uuid) RETURNS bigint LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
  RETURN (SELECT greatest(o.refunded_minor, (SELECT coalesce(sum(s.amount_minor), 0) FROM shop_refund s WHERE s.order_id = o.id))::bigint
    + coalesce((SELECT sum(greatest(0, r.amount_minor - coalesce(
          (SELECT sum(s.amount_minor) FROM shop_refund s WHERE s.refund_id = r.id), 0)))
        FROM cases c JOIN refund r ON r.case_id = c.id AND r.dropped_at IS NULL WHERE c.order_id = o.id), 0)::bigint
    + coalesce((SELECT sum(greatest(0, g.amount_minor - coalesce(
          (SELECT sum(s.amount_minor) FROM shop_refund s WHERE s.gift_credit_id = g.id), 0)))
        FROM cases c JOIN gift_credit g ON g.case_id = c.id AND g.dropped_at IS NULL WHERE c.order_id = o.id), 0)::bigint
    FROM orders o WHERE o.id = the_order);
END $$;
