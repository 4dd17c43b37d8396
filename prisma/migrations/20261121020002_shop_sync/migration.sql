-- The sync with the shop over its API: how far it has come in each store, and what it could not take in.

CREATE TABLE shop_sync (
  store text NOT NULL,
  cursor text,
  since timestamptz(3),
  reached timestamptz(3),
  seen integer NOT NULL DEFAULT 0,
  lease_owner uuid,
  lease_until timestamptz(3),
  started_at timestamptz(3),
  finished_at timestamptz(3),
  fault text,
  fault_at timestamptz(3),
  CONSTRAINT shop_sync_pkey PRIMARY KEY (store)
);

CREATE TABLE shop_sync_fault (
  store text NOT NULL,
  source_id text NOT NULL,
  name text,
  reasons text NOT NULL,
  at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT shop_sync_fault_pkey PRIMARY KEY (store, source_id)
);

CREATE INDEX shop_sync_fault_at_idx ON shop_sync_fault (at DESC, store, source_id);

ALTER TABLE shop_sync
  ADD CHECK (store IN ('us', 'de', 'eu')),
  ADD CHECK ((lease_owner IS NULL) = (lease_until IS NULL)),
  ADD CHECK ((fault IS NULL) = (fault_at IS NULL)),
  ADD CHECK (seen >= 0);
ALTER TABLE shop_sync_fault ADD CHECK (store IN ('us', 'de', 'eu'));
