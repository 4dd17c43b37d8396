import type { policy as english } from '../../en/pages/policy.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const policy: SameKeys<typeof english> = {
  contents: 'In questa pagina',
  clause: 'Clausola',
  reading: 'Buono a sapersi',
  lead: 'Versione {version}. All’ordine si applica la versione in vigore quando è stato effettuato.',
}
