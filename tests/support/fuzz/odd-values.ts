/** What people, programs and attackers put where something else was asked for. */
export const oddValues: readonly string[] = [
  'a\0b',
  'constructor',
  '0000-01-01',
  '0000-01-01T00:00:00Z_1',
  '2147483648',
  '((\\%',
  'x'.repeat(5_000),
  '\u202e\ufeff\ud83e\udde8',
]
