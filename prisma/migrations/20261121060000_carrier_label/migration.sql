-- A carrier's own label as staff got it: handed to the customer as it is. One a case at a time; those before stay.
CREATE TABLE carrier_label (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL,
  -- Null while the pickup it is for is not booked yet.
  pickup_id uuid,
  format text NOT NULL,
  pages integer NOT NULL,
  bytes bytea NOT NULL,
  uploaded_by uuid NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  replaced_at timestamptz(3),
  CONSTRAINT carrier_label_pkey PRIMARY KEY (id),
  CONSTRAINT carrier_label_case_fk FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE,
  CONSTRAINT carrier_label_pickup_fk FOREIGN KEY (pickup_id) REFERENCES pickup (id) ON DELETE CASCADE,
  CONSTRAINT carrier_label_uploaded_by_fk FOREIGN KEY (uploaded_by) REFERENCES staff (id),
  CONSTRAINT carrier_label_format CHECK (format IN ('pdf', 'png')),
  CONSTRAINT carrier_label_pages CHECK (pages BETWEEN 1 AND 2),
  CONSTRAINT carrier_label_size CHECK (octet_length(bytes) BETWEEN 1 AND 2097152)
);

CREATE UNIQUE INDEX carrier_label_one_live ON carrier_label (case_id) WHERE replaced_at IS NULL;
CREATE INDEX carrier_label_pickup ON carrier_label (pickup_id);
