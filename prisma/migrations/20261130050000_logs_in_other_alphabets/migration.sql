-- Logs of Windows programs: in UTF-16, or in its alphabet of the West. They stay as they came, and are told apart by
-- their format, so that they are handed over and shown as what they are.

ALTER TABLE evidence
  DROP CONSTRAINT evidence_format,
  ADD CONSTRAINT evidence_format CHECK (format IN ('jpeg', 'png', 'webp', 'mp4', 'mov', 'webm', 'text', 'text-utf16le',
                                                   'text-utf16be', 'text-1252'));
