import type { policy as english } from '../../en/pages/policy.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const policy: SameKeys<typeof english> = {
  contents: 'Na tej stronie',
  clause: 'Punkt',
  reading: 'Warto wiedzieć',
  lead: 'Wersja {version}. Dla Twojego zamówienia obowiązuje wersja z dnia jego złożenia.',
}
