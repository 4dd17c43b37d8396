-- What signing in by code asks of the database, as functions: each of their statements is planned once a connection, by
-- itself and always by its index, and what one sign-in does not need is not run. Times are in milliseconds.

-- Takes one from a bucket and answers how many it has given, or null when none was left. The bound is judged on the
-- locked row, so that takers at once get no more than there is. A bucket that was given all back begins anew.
CREATE FUNCTION take_one(bucket text, most int, per float8) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  given int;
BEGIN
  INSERT INTO auth_bucket AS b (key, window_start, n) VALUES (bucket, clock_timestamp(), 1)
  ON CONFLICT (key) DO UPDATE SET
    n = CASE WHEN b.n = 0 OR b.window_start < clock_timestamp() - per * interval '1 ms' THEN 1 ELSE b.n + 1 END,
    window_start = CASE WHEN b.n = 0 OR b.window_start < clock_timestamp() - per * interval '1 ms'
      THEN clock_timestamp() ELSE b.window_start END
  WHERE b.n < most OR b.n = 0 OR b.window_start < clock_timestamp() - per * interval '1 ms'
  RETURNING n INTO given;
  RETURN given;
END $$;

-- Gives one back to each, in the order given, which must be the one they were taken in; windows keep their beginning.
CREATE FUNCTION give_back(buckets text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  bucket text;
BEGIN
  FOREACH bucket IN ARRAY buckets LOOP
    UPDATE auth_bucket SET n = greatest(n - 1, 0) WHERE key = bucket;
  END LOOP;
END $$;

-- Takes one from every bucket, or from none, and answers which were empty. They are taken in the order of their keys, so
-- that takers of several never wait for each other in a ring.
CREATE FUNCTION take_all(buckets text[], most int[], per float8[]) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
  asked record;
  taken text[] := '{}';
  empty text[] := '{}';
BEGIN
  FOR asked IN SELECT * FROM unnest(buckets, most, per) AS each (bucket, most, per) ORDER BY each.bucket LOOP
    IF take_one(asked.bucket, asked.most, asked.per) IS NULL THEN
      empty := empty || asked.bucket;
    ELSE
      taken := taken || asked.bucket;
    END IF;
  END LOOP;
  IF empty <> '{}' THEN
    PERFORM give_back(taken);
  END IF;
  RETURN empty;
END $$;

-- Takes an attempt at the live code of a browser's flow, and from the buckets that a try is charged to: first from the
-- network's, which stand first, and only where it had one left from the code and its owner's, one after the other. A
-- guess refused for the hour counts neither for the day nor for the row of failures.
CREATE FUNCTION take_attempt(
  code_purpose text, code_email_key text, code_flow_hash bytea,
  buckets text[], most int[], per float8[],
  brake text, brake_per float8, passes_brake boolean,
  OUT id uuid, OUT key_id text, OUT mac bytea, OUT network_granted boolean, OUT owner_granted boolean, OUT braked boolean
) LANGUAGE plpgsql AS $$
BEGIN
  owner_granted := false;
  network_granted := take_one(buckets[1], most[1], per[1]) IS NOT NULL;
  braked := NOT passes_brake AND EXISTS (
    SELECT FROM auth_bucket WHERE key = brake AND window_start > clock_timestamp() - brake_per * interval '1 ms');
  IF braked OR NOT network_granted THEN
    RETURN;
  END IF;
  UPDATE login_code SET attempts = attempts + 1
   WHERE purpose = code_purpose AND email_key = code_email_key AND flow_hash = code_flow_hash
     AND consumed_at IS NULL AND superseded_at IS NULL
     AND expires_at > clock_timestamp() AND attempts < max_attempts
  RETURNING login_code.id, login_code.key_id, code_hmac INTO id, key_id, mac;
  owner_granted := FOUND;
  FOR at IN 2 .. cardinality(buckets) LOOP
    EXIT WHEN NOT owner_granted;
    owner_granted := take_one(buckets[at], most[at], per[at]) IS NOT NULL;
  END LOOP;
END $$;

-- Uses a code up; false when another did or its time is over. Its row is found by its id: asked the plain way, an empty
-- table's plan would read through all live codes instead, and stay when there are thousands.
CREATE FUNCTION spend_code(code uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  UPDATE login_code SET consumed_at = clock_timestamp()
   WHERE id = code AND coalesce(consumed_at, superseded_at) IS NULL AND expires_at > clock_timestamp();
  RETURN FOUND;
END $$;

-- All that a right code opens: the code is used up, the account made if the address had none, its orders claimed, the
-- session opened in place of the browser's old one, the audit row and the mail written, the buckets set right. Answers
-- the customer, or null when the code was used or over, or its owner is blocked. Sign-ins of one customer at once take
-- turns at the customer's row. `notice` is the mail that tells of it, or null; a new account is not told.
CREATE FUNCTION open_by_code(
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
    INSERT INTO mail (kind, to_address, language, payload)
    VALUES ('new-sign-in', guest.email, coalesce(guest.language, notice_language),
      notice || jsonb_build_object('kind', 'new-sign-in', 'store', coalesce(guest.store, notice ->> 'store'),
        'at', to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')));
    PERFORM pg_notify('mail', '');
  END IF;
  RETURN guest.id;
END $$;
