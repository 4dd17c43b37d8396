-- What two people agree to is one thing, in whichever table what is given by it stands: offers, goods, exceptions, refunds and
-- credits for gifts are read, agreed to and dropped by the same functions, and one trigger holds the two people and what they agreed.

-- All that was proposed in a case and not dropped. What one person issued alone was never proposed to anybody.
CREATE FUNCTION proposals_of(uuid) RETURNS TABLE (
  id uuid, gives text, version integer, order_line_id uuid, amount_minor bigint, limit_minor bigint, currency text, reference text,
  note text, reason text, proposed_by uuid, proposed_at timestamptz, agreed_by uuid, agreed_at timestamptz
) LANGUAGE sql STABLE AS $$
  SELECT a.id, a.gives, a.version, NULL::uuid, a.amount_minor, a.granted_minor, a.currency, NULL::text,
         a.note, a.reason, a.proposed_by, a.proposed_at, a.agreed_by, a.agreed_at
    FROM approval a WHERE a.case_id = $1 AND a.dropped_at IS NULL
  UNION ALL
  SELECT x.id, 'exception', x.version, NULL, x.amount_minor, NULL, x.currency, NULL,
         x.reason, x.internal_reason, x.proposed_by, x.proposed_at, x.agreed_by, x.agreed_at
    FROM case_override x WHERE x.case_id = $1 AND x.dropped_at IS NULL
  UNION ALL
  SELECT r.id, 'refund', r.version, NULL, r.amount_minor, r.limit_minor, r.currency, r.reference,
         NULL, NULL, r.proposed_by, r.proposed_at, r.approved_by, r.issued_at
    FROM refund r WHERE r.case_id = $1 AND r.dropped_at IS NULL AND (r.issued_at IS NULL OR r.approved_by IS NOT NULL)
  UNION ALL
  -- A credit is about a refund that was issued: it holds wherever the case stands.
  SELECT g.id, 'gift_credit', NULL, g.order_line_id, g.amount_minor, g.limit_minor, g.currency, g.reference,
         NULL, NULL, g.proposed_by, g.proposed_at, g.approved_by, g.issued_at
    FROM gift_credit g WHERE g.case_id = $1 AND g.dropped_at IS NULL AND (g.issued_at IS NULL OR g.approved_by IS NOT NULL)
$$;

-- Ends a proposal that waits: agreed to by a second person, dropped where there is none. False where it was ended before.
CREATE FUNCTION end_proposal(what text, proposal uuid, second uuid) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  agreed timestamptz := CASE WHEN second IS NOT NULL THEN clock_timestamp() END;
  dropped timestamptz := CASE WHEN second IS NULL THEN clock_timestamp() END;
BEGIN
  CASE what
    WHEN 'exception' THEN
      UPDATE case_override SET agreed_by = second, agreed_at = agreed, dropped_at = dropped
       WHERE id = proposal AND agreed_at IS NULL AND dropped_at IS NULL;
    WHEN 'refund' THEN
      UPDATE refund SET approved_by = second, issued_at = agreed, dropped_at = dropped
       WHERE id = proposal AND issued_at IS NULL AND dropped_at IS NULL;
    WHEN 'gift_credit' THEN
      UPDATE gift_credit SET approved_by = second, issued_at = agreed, dropped_at = dropped
       WHERE id = proposal AND issued_at IS NULL AND dropped_at IS NULL;
    ELSE
      UPDATE approval SET agreed_by = second, agreed_at = agreed, dropped_at = dropped
       WHERE id = proposal AND gives = what AND agreed_at IS NULL AND dropped_at IS NULL;
  END CASE;
  RETURN FOUND;
END $$;

-- The first person proposed it. The arguments name the column of the second, that of when it was agreed to or given, and the thing
-- itself. Who agrees with themselves breaks each table's own check. What was agreed to stays; when its customer leaves, the words go.
CREATE OR REPLACE FUNCTION two_hands() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  words text[] := '{reason,internal_reason,note}';
  before jsonb := to_jsonb(OLD);
  after jsonb := to_jsonb(NEW);
  second uuid := (after ->> TG_ARGV[0])::uuid;
BEGIN
  IF before ->> TG_ARGV[1] IS NOT NULL AND (
       after ->> 'reason' IS DISTINCT FROM '[deleted]' OR coalesce(after ->> 'internal_reason', '[deleted]') <> '[deleted]'
       OR after ->> 'note' IS NOT NULL OR after - words <> before - words) THEN
    RAISE EXCEPTION 'an % stays as it is', TG_ARGV[2] USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF second <> NEW.proposed_by AND before ->> TG_ARGV[1] IS NULL AND same_hand(NEW.proposed_by, second) THEN
    RAISE EXCEPTION '% violates check constraint "two_hands": one of the two had a hand in how the other signs in', TG_TABLE_NAME
      USING ERRCODE = 'check_violation', CONSTRAINT = 'two_hands';
  END IF;
  RETURN NEW;
END $$;

DROP TRIGGER agreed_approval_stays ON approval;
DROP TRIGGER agreed_override_stays ON case_override;
DROP TRIGGER issued_refund_stays ON refund;
DROP TRIGGER issued_gift_credit_stays ON gift_credit;
DROP TRIGGER two_hands ON approval;
DROP TRIGGER two_hands ON case_override;
DROP TRIGGER two_hands ON refund;
DROP TRIGGER two_hands ON gift_credit;
DROP FUNCTION agreed_override_stays();
DROP FUNCTION issued_refund_stays();
CREATE TRIGGER two_hands BEFORE INSERT OR UPDATE OR DELETE ON approval
  FOR EACH ROW EXECUTE FUNCTION two_hands('agreed_by', 'agreed_at', 'agreed approval');
CREATE TRIGGER two_hands BEFORE INSERT OR UPDATE OR DELETE ON case_override
  FOR EACH ROW EXECUTE FUNCTION two_hands('agreed_by', 'agreed_at', 'agreed override');
CREATE TRIGGER two_hands BEFORE INSERT OR UPDATE OR DELETE ON refund
  FOR EACH ROW EXECUTE FUNCTION two_hands('approved_by', 'issued_at', 'issued refund');
CREATE TRIGGER two_hands BEFORE INSERT OR UPDATE OR DELETE ON gift_credit
  FOR EACH ROW EXECUTE FUNCTION two_hands('approved_by', 'issued_at', 'issued gift credit');
