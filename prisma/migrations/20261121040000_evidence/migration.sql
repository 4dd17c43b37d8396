-- What customers and staff send to show something: photos, videos, logs. The bytes lie in the file store, under keys
-- that are written down here before they are written there, so that nothing in the store is unknown.

CREATE TABLE evidence (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  customer_id uuid NOT NULL,
  order_id uuid NOT NULL,
  action text NOT NULL,
  case_id uuid,
  staff_id uuid,
  order_line_id uuid,
  item text NOT NULL,
  name text NOT NULL,
  format text NOT NULL,
  upload_key uuid NOT NULL,
  announced bigint,
  received bigint NOT NULL DEFAULT 0,
  reserved bigint NOT NULL,
  state text NOT NULL DEFAULT 'receiving',
  fault text,
  lease_until timestamptz(3),
  width integer,
  height integer,
  seconds integer,
  sha256 bytea,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  touched_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT evidence_pkey PRIMARY KEY (id),
  CONSTRAINT evidence_action CHECK (action IN ('cancel', 'intercept', 'refuse', 'return', 'exchange', 'repair')),
  CONSTRAINT evidence_item CHECK (item IN ('requested', 'damage', 'parcel', 'fault', 'sample', 'item', 'contents',
                                           'condition', 'log', 'other', 'finding')),
  CONSTRAINT evidence_name CHECK (char_length(name) BETWEEN 1 AND 120),
  CONSTRAINT evidence_format CHECK (format IN ('jpeg', 'png', 'webp', 'mp4', 'mov', 'webm', 'text')),
  CONSTRAINT evidence_state CHECK (state IN ('receiving', 'received', 'scanning', 'clean', 'rejected')),
  CONSTRAINT evidence_rejected_says_why CHECK ((state = 'rejected') = (fault IS NOT NULL)),
  CONSTRAINT evidence_within_its_kind CHECK (
    received >= 0 AND reserved >= 0 AND received <= coalesce(announced, received) AND received <= 209715200),
  -- What staff photograph belongs to a line of a case; what customers send before they file belongs to no case yet.
  CONSTRAINT evidence_of_staff CHECK (
    CASE WHEN staff_id IS NULL THEN item <> 'finding' AND order_line_id IS NULL
         ELSE item = 'finding' AND order_line_id IS NOT NULL AND case_id IS NOT NULL END)
);

CREATE TABLE file_blob (
  key text NOT NULL,
  evidence_id uuid,
  role text NOT NULL,
  start bigint NOT NULL DEFAULT 0,
  length integer NOT NULL,
  state text NOT NULL DEFAULT 'writing',
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT file_blob_pkey PRIMARY KEY (key),
  CONSTRAINT file_blob_key CHECK (key ~ '^[0-9a-f]{32}$'),
  CONSTRAINT file_blob_role CHECK (role IN ('part', 'thumbnail')),
  CONSTRAINT file_blob_state CHECK (state IN ('writing', 'kept', 'doomed')),
  CONSTRAINT file_blob_extent CHECK (start >= 0 AND length > 0)
);

-- The same upload tried again is the same file.
CREATE UNIQUE INDEX evidence_customer_id_upload_key_key ON evidence (customer_id, upload_key);
-- So is the same content sent twice for the same thing; what counts is what came, not what was made of it.
CREATE UNIQUE INDEX one_file_once ON evidence (
  customer_id, order_id, action, coalesce(case_id, '00000000-0000-0000-0000-000000000000'), item,
  coalesce(order_line_id, '00000000-0000-0000-0000-000000000000'), sha256) WHERE state = 'clean';
CREATE INDEX evidence_case_id_idx ON evidence (case_id);
CREATE INDEX evidence_order_id_action_idx ON evidence (order_id, action);
CREATE INDEX evidence_to_check ON evidence (touched_at) WHERE state IN ('received', 'scanning');
CREATE INDEX evidence_unfiled ON evidence (touched_at) WHERE case_id IS NULL;
CREATE INDEX file_blob_evidence_id_idx ON file_blob (evidence_id);
CREATE INDEX file_blob_to_remove ON file_blob (created_at) WHERE state <> 'kept' OR evidence_id IS NULL;
-- One part at one place: of two that arrive at once, one is kept.
CREATE UNIQUE INDEX one_kept_part_at_a_place ON file_blob (evidence_id, role, start) WHERE state = 'kept';

ALTER TABLE evidence ADD CONSTRAINT evidence_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE evidence ADD CONSTRAINT evidence_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE evidence ADD CONSTRAINT evidence_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE evidence ADD CONSTRAINT evidence_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE evidence ADD CONSTRAINT evidence_order_line_id_fkey FOREIGN KEY (order_line_id) REFERENCES order_line (id) ON DELETE RESTRICT ON UPDATE CASCADE;
-- Bytes outlive their row until the store has let go of them.
ALTER TABLE file_blob ADD CONSTRAINT file_blob_evidence_id_fkey FOREIGN KEY (evidence_id) REFERENCES evidence (id) ON DELETE SET NULL ON UPDATE CASCADE;

-- Nothing is sent to a deleted account.
CREATE TRIGGER evidence_customer_is_there BEFORE INSERT ON evidence FOR EACH ROW EXECUTE FUNCTION customer_is_there();
