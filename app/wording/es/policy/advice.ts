import type { AdviceHere } from '../../policy/worded-reason.ts'

export const advice: AdviceHere = {
  'gift-opened': 'Si está abierto no se puede devolver, así que descontamos su valor esté o no en el paquete. Quédeselo, por favor.',
  'fee-lowest': 'Ya está descontado del reembolso mostrado.',
}
