import type { PickupBookedWords } from '../../en/mails/pickup.ts'
import { pluralForm } from '../../shared/plural.ts'

const handOver = (phone: string) => `De bezorgdienst belt u vooraf op ${phone}. Geef het pakket mee met de geprinte documenten.`

const print = (parcels: number) =>
  pluralForm(
    parcels,
    {
      one: 'Print beide bijgevoegde documenten: het blad voor de buitenkant van het pakket en de retourbon.',
      other: `Print de bijgevoegde documenten: een blad voor de buitenkant van elk van de ${parcels} pakketten en één retourbon.`,
    },
    'nl',
  )

export const pickupBooked: PickupBookedWords = {
  subject: (number, day, window) => `${number}: ophaling op ${day}, ${window}`,
  heading: 'Uw ophaling is geboekt',
  subjectCorrected: (number, day, window) => `${number}: ophaling gewijzigd naar ${day}, ${window}`,
  headingCorrected: 'Uw ophaling is gewijzigd',
  corrected: 'Dit vervangt wat we eerder schreven. Gebruik de bijgevoegde documenten; de eerdere gelden niet meer.',
  booked: (carrier, day, window) => `${carrier} haalt uw pakket op ${day} op, tussen ${window}.`,
  timeWindow: (from, to) => `${from} en ${to}`,
  windowInSubject: (from, to) => `${from} tot ${to}`,
  day: 'Dag',
  time: 'Tijd',
  between: (from, to) => `${from} tot ${to}`,
  carrier: 'Bezorgdienst',
  tracking: 'Track-and-tracenummer',
  address: 'Adres',
  phone: 'Telefoon',
  calendar: (carrier, number) => `${carrier} haalt uw pakket op (${number})`,
  before: 'Voordat de bezorgdienst komt',
  steps: (phone, parcels) => [
    print(parcels),
    'Doe de retourbon in het pakket, sluit het en bevestig het andere blad aan de buitenkant.',
    handOver(phone),
  ],
  stepsUnopened: (phone, parcels) => [
    print(parcels),
    'Laat het pakket ongeopend. Bevestig het blad aan de buitenkant, met de bon ernaast in een doorzichtig hoesje.',
    handOver(phone),
  ],
  carrierLabel: 'Print ook het label van de bezorgdienst en plak het naast het blad. Dek het niet af.',
  noPrinter: 'Geen printer? Die hebt u niet nodig: toon beide documenten op uw telefoon aan de bezorgdienst, die het label meebrengt.',
  dropOff: (carrier) =>
    `Geen printer? Breng het pakket naar een inleverpunt van ${carrier} en toon de bijgevoegde code: daar wordt het label geprint.`,
  onPhone: 'Beide documenten op uw telefoon',
  otherDay: 'Past de dag u niet? Antwoord zo vroeg mogelijk op deze e-mail.',
}
