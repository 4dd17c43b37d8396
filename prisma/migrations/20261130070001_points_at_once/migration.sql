-- Who looks at their points does not wait for the job: their own orders are looked up.
CREATE INDEX points_due_order_id_idx ON points_due (order_id);
