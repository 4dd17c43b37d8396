import type { policy as english } from '../../en/pages/policy.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const policy: SameKeys<typeof english> = {
  contents: 'Auf dieser Seite',
  clause: 'Klausel',
  reading: 'Gut zu wissen',
  lead: 'Fassung {version}. Für Ihre Bestellung gilt die Fassung, die galt, als Sie bestellt haben.',
}
