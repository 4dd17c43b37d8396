import type { PickupBookedWords } from '../../en/mails/pickup.ts'

const handOver = (phone: string) =>
  `Der Paketdienst ruft Sie vorher an unter ${phone}. Übergeben Sie das Paket zusammen mit den Ausdrucken.`

const print = (parcels: number) =>
  parcels === 1
    ? 'Drucken Sie beide angehängten Dokumente aus: das Blatt für außen am Paket und den Begleitschein.'
    : `Drucken Sie die angehängten Dokumente aus: je ein Blatt für außen an jedem der ${parcels} Pakete und einen Begleitschein.`

export const pickupBooked: PickupBookedWords = {
  subject: (number, day, window) => `${number}: Abholung am ${day}, ${window}`,
  heading: 'Ihre Abholung ist gebucht',
  subjectCorrected: (number: string, day: string, window: string) => `${number}: Abholung geändert, jetzt ${day}, ${window}`,
  headingCorrected: 'Ihre Abholung wurde geändert',
  corrected:
    'Das ersetzt, was wir vorher geschrieben haben. Bitte verwenden Sie die angehängten Dokumente; die früheren gelten nicht mehr.',
  booked: (carrier, day, window) => `${carrier} holt Ihr Paket am ${day} zwischen ${window} ab.`,
  timeWindow: (from, to) => `${from} und ${to} Uhr`,
  windowInSubject: (from, to) => `${from} bis ${to} Uhr`,
  day: 'Tag',
  time: 'Zeit',
  between: (from, to) => `${from} bis ${to} Uhr`,
  carrier: 'Paketdienst',
  tracking: 'Sendungsnummer',
  address: 'Adresse',
  phone: 'Telefon',
  calendar: (carrier, number) => `${carrier} holt Ihr Paket ab (${number})`,
  before: 'Bevor der Paketdienst kommt',
  steps: (phone, parcels) => [
    print(parcels),
    'Legen Sie den Begleitschein in das Paket, verschließen Sie es und befestigen Sie das andere Blatt außen.',
    handOver(phone),
  ],
  stepsUnopened: (phone, parcels) => [
    print(parcels),
    'Lassen Sie das Paket ungeöffnet. Befestigen Sie das Blatt außen und den Schein daneben in einer Klarsichthülle.',
    handOver(phone),
  ],
  carrierLabel:
    'Drucken Sie auch das angehängte Etikett des Paketdienstes aus und kleben Sie es neben das Blatt; nichts darf es verdecken.',
  noPrinter:
    'Kein Drucker? Sie müssen nichts drucken: Zeigen Sie dem Paketdienst beide Dokumente auf dem Telefon. Das Etikett bringt der Paketdienst mit.',
  dropOff: (carrier) =>
    `Kein Drucker? Bringen Sie das Paket stattdessen zu einer Annahmestelle von ${carrier} und zeigen Sie dort den angehängten Code: Das Etikett wird für Sie gedruckt.`,
  onPhone: 'Beide Dokumente auf dem Telefon',
  otherDay: 'Der Tag passt nicht? Antworten Sie so früh wie möglich auf diese E-Mail.',
}
