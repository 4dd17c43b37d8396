import type { policy as english } from '../../en/pages/policy.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const policy: SameKeys<typeof english> = {
  contents: 'En esta página',
  clause: 'Cláusula',
  reading: 'Conviene saber',
  lead: 'Versión {version}. A su pedido se le aplica la versión vigente cuando lo hizo.',
}
