-- A language is two small letters here; which of them the portal speaks is the code's to say, in one place.

CREATE FUNCTION is_language(language text) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN language ~ '^[a-z]{2}$';

-- Every check that named English and German.
DO $$
DECLARE
  old record;
BEGIN
  FOR old IN
    SELECT conrelid::regclass AS held, conname
    FROM pg_constraint
    WHERE contype = 'c'
      AND connamespace = current_schema()::regnamespace
      AND pg_get_constraintdef(oid) = 'CHECK ((language = ANY (ARRAY[''en''::text, ''de''::text])))'
  LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', old.held, old.conname);
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I CHECK (is_language(language))', old.held, old.conname);
  END LOOP;
END
$$;
