-- The trail cannot be changed, so that nothing may stand in it that somebody may ask to have removed: no text that a person typed.
-- Where it belongs, it stands already: in the timeline, the exception, the parcel. Only why an order was matched stood nowhere else.

ALTER TABLE orders ADD COLUMN match_reason text;
UPDATE orders o SET match_reason = a.after ->> 'reason' FROM audit_entry a
 WHERE a.object_kind = 'order' AND a.action = 'order.match' AND a.object_id = o.id::text AND o.email_key IS NOT NULL
   AND o.customer_id::text = a.after ->> 'customerId';

ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_inserts_only;
UPDATE audit_entry SET after = after - '{note,reason,internalReason}'::text[]
 WHERE jsonb_typeof(after) = 'object' AND after ?| '{note,reason,internalReason}'::text[];
ALTER TABLE audit_entry ENABLE TRIGGER audit_entry_inserts_only;
ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_no_free_text
  CHECK (NOT coalesce(after ?| '{note,reason,internalReason,text,message}'::text[], false)
     AND NOT coalesce(before ?| '{note,reason,internalReason,text,message}'::text[], false));

-- What two people agreed on stays as it is; when its customer leaves, the words go and the decision stays.
CREATE OR REPLACE FUNCTION agreed_override_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  words text[] := '{reason,internal_reason,note}';
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.reason = '[deleted]' AND to_jsonb(NEW) - words = to_jsonb(OLD) - words
     AND coalesce(to_jsonb(NEW) ->> 'internal_reason', '[deleted]') = '[deleted]' AND to_jsonb(NEW) ->> 'note' IS NULL THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'an agreed override stays as it is' USING ERRCODE = 'insufficient_privilege';
END $$;

-- Accounts that were deleted before: what people typed in their cases is locked away with the rest, as long as that is kept.
WITH left_behind AS (
  SELECT c.id, c.order_id, c.number, c.reason,
         (SELECT jsonb_agg(jsonb_build_object('step', e.step, 'by', e.actor_kind, 'at', e.at, 'text', e.note) ORDER BY e.version)
            FROM case_event e WHERE e.case_id = c.id AND e.note IS NOT NULL) AS notes
    FROM cases c JOIN customer u ON u.id = c.customer_id WHERE u.anonymised_at IS NOT NULL
)
UPDATE restricted_contact r SET contact = r.contact || jsonb_build_object('said', (
    SELECT jsonb_agg(jsonb_build_object('number', l.number, 'reason', l.reason, 'notes', coalesce(l.notes, '[]')) ORDER BY l.number)
      FROM left_behind l WHERE l.order_id = r.order_id))
 WHERE r.contact IS NOT NULL AND EXISTS (SELECT FROM left_behind l WHERE l.order_id = r.order_id);

CREATE FUNCTION forget_words(customer uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE case_event e SET note = NULL FROM cases c WHERE c.id = e.case_id AND c.customer_id = customer AND e.note IS NOT NULL;
  UPDATE cases SET reason = '', answer = NULL WHERE customer_id = customer;
  UPDATE offer o SET note = NULL FROM cases c WHERE c.id = o.case_id AND c.customer_id = customer AND o.note IS NOT NULL;
  UPDATE case_override x SET reason = '[deleted]', internal_reason = '[deleted]' FROM cases c WHERE c.id = x.case_id AND c.customer_id = customer;
  UPDATE approval a SET reason = '[deleted]', note = NULL FROM cases c WHERE c.id = a.case_id AND c.customer_id = customer;
  UPDATE stray_parcel p SET sender_name = NULL, email = NULL, contents = '-' FROM cases c WHERE c.id = p.case_id AND c.customer_id = customer;
  UPDATE orders SET match_reason = NULL WHERE customer_id = customer;
END $$;
SELECT forget_words(id) FROM customer WHERE anonymised_at IS NOT NULL;

-- What is forgotten after a while is found by when it was written.
CREATE INDEX mail_created_at_idx ON mail (created_at);
