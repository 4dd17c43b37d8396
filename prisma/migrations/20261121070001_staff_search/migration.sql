-- What staff search by. Every look-up is a stretch of a b-tree, so that it ends after a few rows however many there are.

-- As people type it: small letters without accents, so that `Koszeg` finds `Kőszeg`.
CREATE FUNCTION search_text(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURNS NULL ON NULL INPUT
  RETURN regexp_replace(normalize(replace(translate(lower(said), 'łđø', 'ldo'), 'ß', 'ss'), NFKD), '[\u0300-\u036f]', '', 'g');

-- The last word first, to find somebody by their surname. Bound when it is made: an index is built without a search path.
CREATE FUNCTION search_surname(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURNS NULL ON NULL INPUT
  RETURN search_text(regexp_replace(btrim(said), '^(.*)\s(\S+)$', '\2 \1'));

CREATE INDEX customer_email_search ON customer (email_key text_pattern_ops);
CREATE INDEX customer_name_search ON customer (search_text(name) text_pattern_ops);
CREATE INDEX customer_surname_search ON customer (search_surname(name) text_pattern_ops);
CREATE INDEX orders_email_search ON orders (email_key text_pattern_ops);
CREATE INDEX orders_number_search ON orders (lower(ltrim(name, '#')) text_pattern_ops);
CREATE INDEX orders_name_search ON orders (search_text(ship_address ->> 'name') text_pattern_ops);
CREATE INDEX orders_surname_search ON orders (search_surname(ship_address ->> 'name') text_pattern_ops);
CREATE INDEX unit_serial_search ON unit (upper(serial) text_pattern_ops);
