-- A sign-in through the shop that a browser has begun: it ends once, by the answer that the shop sends that browser back with. What
-- the answer is held against is made of the token in the browser's cookie, and not kept.
CREATE TABLE shop_sign_in (
  id text PRIMARY KEY,
  store text NOT NULL,
  return_to text,
  expires_at timestamptz(3) NOT NULL
);
CREATE INDEX shop_sign_in_expires_at_idx ON shop_sign_in (expires_at);

-- What a proven address opens, whichever way proved it: as it stood in open_by_code, with the way told in the trail. A session that is
-- no fresh proof counts as proved never, so that the steps which ask for one ask.
CREATE FUNCTION open_customer(
  way text, code uuid, fresh boolean, address_key text, address text, chosen_language text, chosen_store text,
  old_session text, new_session text, idle float8, browser text, place text, ip text, notice jsonb, notice_language text
) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
  guest record;
BEGIN
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
  INSERT INTO session (id, customer_id, code_id, user_agent, place, expires_at, proved_at)
  VALUES (new_session, guest.id, code, browser, place, clock_timestamp() + idle * interval '1 ms',
    CASE WHEN fresh THEN clock_timestamp() ELSE 'epoch' END);
  INSERT INTO audit_entry (actor_kind, actor_id, action, object_kind, object_id, after, ip, user_agent)
  VALUES ('customer', guest.id, CASE WHEN guest.made THEN 'customer.join' ELSE 'session.open' END,
    'customer', guest.id::text, jsonb_build_object('by', way), ip, browser);
  IF notice IS NOT NULL AND NOT guest.made THEN
    INSERT INTO mail (kind, to_address, customer_id, language, payload)
    VALUES ('new-sign-in', guest.email, guest.id, coalesce(guest.language, notice_language),
      notice || jsonb_build_object('kind', 'new-sign-in', 'store', coalesce(guest.store, notice ->> 'store'),
        'at', to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')));
    PERFORM pg_notify('mail', '');
  END IF;
  RETURN guest.id;
END $$;

CREATE OR REPLACE FUNCTION open_by_code(
  code uuid, address_key text, address text, chosen_language text, chosen_store text,
  old_session text, new_session text, idle float8, browser text, place text, ip text,
  charged text[], ended text[], notice jsonb, notice_language text
) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
  opened uuid;
BEGIN
  IF NOT spend_code(code) THEN
    RETURN NULL;
  END IF;
  opened := open_customer('code', code, true, address_key, address, chosen_language, chosen_store,
    old_session, new_session, idle, browser, place, ip, notice, notice_language);
  IF opened IS NOT NULL THEN
    PERFORM give_back(charged);
    DELETE FROM auth_bucket WHERE key = ANY (ended);
  END IF;
  RETURN opened;
END $$;
