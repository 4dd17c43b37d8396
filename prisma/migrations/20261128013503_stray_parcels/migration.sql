-- Parcels that arrived without a case, until staff have matched them or sent them away.
CREATE TABLE stray_parcel (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  form_key uuid NOT NULL,
  arrived_at timestamptz(3) NOT NULL,
  tracking_number text,
  contents text NOT NULL,
  sender_name text,
  order_number text,
  serial text,
  email text,
  state text NOT NULL DEFAULT 'waiting',
  note text,
  case_id uuid,
  recorded_by uuid NOT NULL,
  recorded_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  decided_by uuid,
  decided_at timestamptz(3),
  CONSTRAINT stray_parcel_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX stray_parcel_form_key_key ON stray_parcel (form_key);
CREATE UNIQUE INDEX stray_parcel_case_id_key ON stray_parcel (case_id);
CREATE INDEX stray_parcel_state_arrived_at_idx ON stray_parcel (state, arrived_at);
ALTER TABLE stray_parcel ADD CONSTRAINT stray_parcel_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE stray_parcel ADD CONSTRAINT stray_parcel_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE stray_parcel ADD CONSTRAINT stray_parcel_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE stray_parcel
  ADD CHECK (state IN ('waiting', 'matched', 'sent_away')),
  ADD CHECK ((state = 'matched') = (case_id IS NOT NULL)),
  ADD CHECK ((state = 'sent_away') = (note IS NOT NULL)),
  ADD CHECK ((state = 'waiting') = (decided_by IS NULL)),
  ADD CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  ADD CHECK (length(contents) BETWEEN 1 AND 500);
