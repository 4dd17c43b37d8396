import type { live as english } from '../../en/pages/live.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const live: SameKeys<typeof english> = {
  asOf: 'Stand: {date}.',
  live: 'Diese Seite aktualisiert sich von selbst.',
  reload: 'Laden Sie die Seite neu, um das Neueste zu sehen.',
  queueNews: '{count, plural, one {1 Vorgang hat sich geändert} other {# Vorgänge haben sich geändert}}: Liste neu anzeigen',
  company: '{names} {count, plural, one {hat} other {haben}} diesen Vorgang geöffnet.',
  caseMoved: 'Dieser Vorgang hat sich geändert, seit Sie ihn geöffnet haben.',
  caseShow: 'Zeigen, wie er jetzt ist',
}
