import type { PickupBookedWords } from '../../en/mails/pickup.ts'
import { pluralForm } from '../../shared/plural.ts'

const handOver = (phone: string) => `El transportista le llama antes al ${phone}. Entregue el paquete junto con los documentos impresos.`

const print = (parcels: number) =>
  pluralForm(
    parcels,
    {
      one: 'Imprima los dos documentos adjuntos: la hoja para el exterior del paquete y la nota de devolución.',
      other: `Imprima los documentos adjuntos: una hoja para el exterior de cada uno de los ${parcels} paquetes y una nota de devolución.`,
    },
    'es',
  )

export const pickupBooked: PickupBookedWords = {
  subject: (number, day, window) => `${number}: recogida el ${day}, ${window}`,
  heading: 'Su recogida está reservada',
  subjectCorrected: (number, day, window) => `${number}: recogida cambiada al ${day}, ${window}`,
  headingCorrected: 'Su recogida ha cambiado',
  corrected: 'Esto sustituye a lo que le escribimos antes. Use los documentos adjuntos; los anteriores ya no valen.',
  booked: (carrier, day, window) => `${carrier} recoge su paquete el ${day} entre ${window}.`,
  timeWindow: (from, to) => `las ${from} y las ${to}`,
  windowInSubject: (from, to) => `de ${from} a ${to}`,
  day: 'Día',
  time: 'Hora',
  between: (from, to) => `de ${from} a ${to}`,
  carrier: 'Transportista',
  tracking: 'Número de seguimiento',
  address: 'Dirección',
  phone: 'Teléfono',
  calendar: (carrier, number) => `${carrier} recoge su paquete (${number})`,
  before: 'Antes de que llegue el transportista',
  steps: (phone, parcels) => [
    print(parcels),
    'Meta la nota de devolución en el paquete, ciérrelo y fije la otra hoja por fuera.',
    handOver(phone),
  ],
  stepsUnopened: (phone, parcels) => [
    print(parcels),
    'Deje el paquete sin abrir. Fije la hoja por fuera y, a su lado, la nota en una funda transparente.',
    handOver(phone),
  ],
  carrierLabel: 'Imprima también la etiqueta del transportista y péguela junto a la hoja. No la tape.',
  noPrinter:
    '¿Sin impresora? No la necesita: muestre los dos documentos al transportista en su teléfono. El transportista trae la etiqueta.',
  dropOff: (carrier) =>
    `¿Sin impresora? Lleve el paquete a un punto de entrega de ${carrier} y muestre el código adjunto: allí le imprimen la etiqueta.`,
  onPhone: 'Los dos documentos en su teléfono',
  otherDay: '¿No le viene bien el día? Responda a este correo lo antes posible.',
}
