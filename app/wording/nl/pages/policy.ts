import type { policy as english } from '../../en/pages/policy.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const policy: SameKeys<typeof english> = {
  contents: 'Op deze pagina',
  clause: 'Clausule',
  reading: 'Goed om te weten',
  lead: 'Versie {version}. Voor uw bestelling geldt de versie die van kracht was toen u bestelde.',
}
