-- Why a repair is charged: what diagnosis found to be the cause.
ALTER TABLE estimate ADD COLUMN cause text;
ALTER TABLE estimate ADD CHECK (cause IN (
  'defect', 'wear', 'misuse', 'accident', 'unauthorized_repair', 'unauthorized_parts_or_software', 'malware_or_force_majeure',
  'return_shipping_damage'));
