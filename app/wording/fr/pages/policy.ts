import type { policy as english } from '../../en/pages/policy.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const policy: SameKeys<typeof english> = {
  contents: 'Sur cette page',
  clause: 'Clause',
  reading: 'Bon à savoir',
  lead: 'Version {version}. La version en vigueur au moment de votre commande s’y applique.',
}
