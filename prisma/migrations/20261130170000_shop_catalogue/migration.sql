-- What a store's shop sells, as the shop tells it, beside the catalogue of what each SKU is; and the pictures of it.

-- A shop is asked for its products as for its orders: each has a place of its own.
ALTER TABLE shop_sync
  ADD COLUMN what text NOT NULL DEFAULT 'orders',
  -- Since when a notice says that there is something to ask for before the turn comes.
  ADD COLUMN asked_at timestamptz(3),
  DROP CONSTRAINT shop_sync_pkey,
  ADD CONSTRAINT shop_sync_pkey PRIMARY KEY (store, what),
  ADD CHECK (what IN ('orders', 'products'));

-- A picture at the shop. Its id is made of its address, so that one that was changed is another one.
CREATE TABLE picture (
  id text NOT NULL,
  url text NOT NULL,
  -- Since when it could not be had, why, and when it is tried again.
  failed_at timestamptz(3),
  fault text,
  failures integer NOT NULL DEFAULT 0,
  retry_at timestamptz(3),
  CONSTRAINT picture_pkey PRIMARY KEY (id),
  CHECK (id ~ '^[0-9a-f]{32}$'),
  CHECK ((failed_at IS NULL) = (fault IS NULL)),
  CHECK ((failed_at IS NULL) = (retry_at IS NULL)),
  CHECK ((failed_at IS NULL) = (failures = 0))
);

-- The portal's own copies, made anew from the pixels in the sizes that pages, mails and documents show.
CREATE TABLE picture_copy (
  picture_id text NOT NULL,
  size text NOT NULL,
  bytes bytea NOT NULL,
  made_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT picture_copy_pkey PRIMARY KEY (picture_id, size),
  CONSTRAINT picture_copy_picture_id_fkey FOREIGN KEY (picture_id) REFERENCES picture(id) ON DELETE CASCADE ON UPDATE CASCADE,
  CHECK (size IN ('small', 'medium', 'large', 'print'))
);

CREATE TABLE shop_product (
  store text NOT NULL,
  product_id text NOT NULL,
  title text NOT NULL,
  active boolean NOT NULL,
  picture_id text,
  picture_alt text,
  source_updated_at timestamptz(3) NOT NULL,
  seen_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  -- Since when the shop has it no more. What was bought of it keeps its picture.
  gone_at timestamptz(3),
  CONSTRAINT shop_product_pkey PRIMARY KEY (store, product_id),
  CONSTRAINT shop_product_picture_id_fkey FOREIGN KEY (picture_id) REFERENCES picture(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CHECK (store IN ('us', 'de', 'eu'))
);
CREATE INDEX shop_product_picture_id_idx ON shop_product (picture_id);

CREATE TABLE shop_variant (
  store text NOT NULL,
  variant_id text NOT NULL,
  product_id text NOT NULL,
  position integer NOT NULL,
  title text,
  sku text,
  options jsonb NOT NULL DEFAULT '[]',
  price_minor bigint NOT NULL,
  currency text NOT NULL,
  -- Null where the shop does not count it.
  stock integer,
  -- Whether the shop sells it now, and whether it is something that is sent.
  for_sale boolean NOT NULL,
  shipped boolean NOT NULL,
  picture_id text,
  picture_alt text,
  CONSTRAINT shop_variant_pkey PRIMARY KEY (store, variant_id),
  CONSTRAINT shop_variant_store_product_id_fkey FOREIGN KEY (store, product_id) REFERENCES shop_product(store, product_id)
    ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT shop_variant_picture_id_fkey FOREIGN KEY (picture_id) REFERENCES picture(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CHECK (price_minor >= 0),
  CHECK (currency IN ('USD', 'EUR'))
);
CREATE INDEX shop_variant_store_product_id_idx ON shop_variant (store, product_id);
CREATE INDEX shop_variant_store_sku_idx ON shop_variant (store, sku);
CREATE INDEX shop_variant_picture_id_idx ON shop_variant (picture_id);

-- The picture that a catalogue file names, for a store whose shop is not asked.
ALTER TABLE catalogue_item
  ADD COLUMN picture_id text,
  ADD CONSTRAINT catalogue_item_picture_id_fkey FOREIGN KEY (picture_id) REFERENCES picture(id) ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX catalogue_item_picture_id_idx ON catalogue_item (picture_id);
