-- What an article weighs and measures when it is packed for the courier, in grams and millimetres: all of it or nothing.
ALTER TABLE "catalogue_item"
  ADD COLUMN "packed_grams" INTEGER,
  ADD COLUMN "packed_length_mm" INTEGER,
  ADD COLUMN "packed_width_mm" INTEGER,
  ADD COLUMN "packed_height_mm" INTEGER,
  ADD CONSTRAINT "packed_size" CHECK (
    num_nulls("packed_grams", "packed_length_mm", "packed_width_mm", "packed_height_mm") IN (0, 4)
    AND ("packed_grams" IS NULL
         OR ("packed_grams" > 0 AND "packed_length_mm" > 0 AND "packed_width_mm" > 0 AND "packed_height_mm" > 0)));

-- What a carrier said that a way costs, for the order it was asked for; "asked" tells parcels and address apart without keeping them.
CREATE TABLE "carrier_rate" (
  "order_id" UUID NOT NULL,
  "asked" BYTEA NOT NULL,
  "amount_minor" BIGINT NOT NULL CHECK ("amount_minor" >= 0),
  "currency" TEXT NOT NULL,
  "service" TEXT NOT NULL,
  "said_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT "carrier_rate_pkey" PRIMARY KEY ("order_id", "asked"),
  CONSTRAINT "carrier_rate_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
