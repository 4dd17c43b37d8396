-- A mail is its customer's, whatever address it went to: it is exported and deleted with them.

ALTER TABLE mail ADD COLUMN customer_id uuid;
ALTER TABLE mail ADD CONSTRAINT mail_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX mail_customer_id_idx ON mail (customer_id);

UPDATE mail m SET customer_id = c.customer_id FROM cases c WHERE c.id = m.case_id;
UPDATE mail m SET customer_id = c.id FROM customer c
 WHERE m.customer_id IS NULL AND m.kind NOT IN ('customer-wrote', 'staff-access') AND lower(m.to_address) = lower(c.email);
-- The address an account had before: both mails about the change were written in one transaction, of one account.
UPDATE mail old SET customer_id = new.customer_id FROM mail new
 WHERE old.customer_id IS NULL AND old.kind = 'email-changed' AND new.kind = 'email-changed' AND new.customer_id IS NOT NULL
   AND old.payload ->> 'side' = 'old' AND new.payload ->> 'side' = 'new'
   AND old.payload ->> 'at' = new.payload ->> 'at' AND old.payload -> 'customerName' = new.payload -> 'customerName';
-- And all else that went to a former address; of accounts that are gone already nothing about them is left.
UPDATE mail m SET customer_id = old.customer_id FROM mail old
 WHERE m.customer_id IS NULL AND m.kind NOT IN ('customer-wrote', 'staff-access') AND old.kind = 'email-changed' AND old.payload ->> 'side' = 'old'
   AND old.customer_id IS NOT NULL AND lower(m.to_address) = lower(old.to_address)
   AND m.created_at <= old.created_at AND NOT EXISTS (SELECT FROM customer c WHERE lower(c.email) = lower(m.to_address));
DELETE FROM mail m USING customer c
 WHERE m.customer_id = c.id AND c.anonymised_at IS NOT NULL AND m.kind <> 'account-deleted';

CREATE FUNCTION mail_of_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT c.customer_id INTO NEW.customer_id FROM cases c WHERE c.id = NEW.case_id;
  RETURN NEW;
END $$;
CREATE TRIGGER mail_of_case BEFORE INSERT ON mail
  FOR EACH ROW WHEN (NEW.case_id IS NOT NULL AND NEW.customer_id IS NULL) EXECUTE FUNCTION mail_of_case();
