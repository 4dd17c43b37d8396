-- What a customer read off the plate of their machine, for staff to confirm.
CREATE TABLE serial_claim (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  unit_id uuid NOT NULL REFERENCES unit (id) ON DELETE CASCADE ON UPDATE CASCADE,
  customer_id uuid NOT NULL REFERENCES customer (id) ON DELETE CASCADE ON UPDATE CASCADE,
  serial text NOT NULL CHECK (serial = upper(serial) AND length(serial) BETWEEN 3 AND 40),
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'accepted', 'refused')),
  -- Why not, as the customer reads it.
  reason text CHECK (length(reason) BETWEEN 1 AND 500),
  entered_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  decided_by uuid REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  decided_at timestamptz(3),
  CHECK ((state = 'refused') = (reason IS NOT NULL)),
  CHECK ((state = 'waiting') = (decided_at IS NULL)),
  CHECK ((decided_at IS NULL) = (decided_by IS NULL))
);
CREATE UNIQUE INDEX serial_claim_one_waiting ON serial_claim (unit_id) WHERE state = 'waiting';
CREATE UNIQUE INDEX serial_claim_serial_once ON serial_claim (serial) WHERE state = 'waiting';
CREATE INDEX serial_claim_unit_id_idx ON serial_claim (unit_id, entered_at DESC);
CREATE INDEX serial_claim_customer_id_idx ON serial_claim (customer_id);
CREATE INDEX unit_serial_upper ON unit (upper(serial));

-- A machine that was bought somewhere else, as its owner tells of it.
CREATE TABLE machine_elsewhere (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  customer_id uuid NOT NULL REFERENCES customer (id) ON DELETE CASCADE ON UPDATE CASCADE,
  model text NOT NULL CHECK (length(model) BETWEEN 1 AND 100),
  serial text NOT NULL CHECK (serial = upper(serial) AND length(serial) BETWEEN 3 AND 40),
  seller text NOT NULL CHECK (length(seller) BETWEEN 1 AND 100),
  bought_on date NOT NULL,
  proof text CHECK (length(proof) BETWEEN 1 AND 100),
  registered_at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);
CREATE UNIQUE INDEX machine_elsewhere_once ON machine_elsewhere (customer_id, serial);
