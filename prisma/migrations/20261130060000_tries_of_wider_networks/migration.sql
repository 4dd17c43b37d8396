-- A try is charged to each of the networks that its address lies in: the first `networks` of its buckets, the narrowest
-- first. One that a network has none left for takes nothing of the code and its owner. Without the number it is one, as
-- processes of before this migration ask.
DROP FUNCTION take_attempt(text, text, bytea, text[], int[], float8[], text, float8, boolean);
CREATE FUNCTION take_attempt(
  code_purpose text, code_email_key text, code_flow_hash bytea,
  buckets text[], most int[], per float8[],
  brake text, brake_per float8, passes_brake boolean, networks int DEFAULT 1,
  OUT id uuid, OUT key_id text, OUT mac bytea, OUT network_granted boolean, OUT owner_granted boolean, OUT braked boolean
) LANGUAGE plpgsql AS $$
BEGIN
  owner_granted := false;
  FOR at IN 1 .. networks LOOP
    network_granted := take_one(buckets[at], most[at], per[at]) IS NOT NULL;
    EXIT WHEN NOT network_granted;
  END LOOP;
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
  FOR at IN networks + 1 .. cardinality(buckets) LOOP
    EXIT WHEN NOT owner_granted;
    owner_granted := take_one(buckets[at], most[at], per[at]) IS NOT NULL;
  END LOOP;
END $$;
