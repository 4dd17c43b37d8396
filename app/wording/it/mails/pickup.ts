import type { PickupBookedWords } from '../../en/mails/pickup.ts'

const handOver = (phone: string) => `Il corriere chiama prima di passare, al ${phone}. Gli consegni il pacco con i documenti stampati.`

const print = (parcels: number) =>
  parcels === 1
    ? 'Stampi i due documenti allegati: il foglio per l’esterno del pacco e la bolla di reso.'
    : `Stampi i documenti allegati: un foglio per l’esterno di ciascuno dei ${parcels} pacchi e una bolla di reso.`

export const pickupBooked: PickupBookedWords = {
  subject: (number, day, window) => `${number}: ritiro ${day}, ${window}`,
  heading: 'Il ritiro è prenotato',
  subjectCorrected: (number, day, window) => `${number}: ritiro modificato, ${day}, ${window}`,
  headingCorrected: 'Il ritiro è cambiato',
  corrected: 'Questo sostituisce il messaggio precedente. Usi i documenti allegati; quelli di prima non valgono più.',
  booked: (carrier, day, window) => `${carrier} ritira il pacco ${day} tra ${window}.`,
  timeWindow: (from, to) => `le ${from} e le ${to}`,
  windowInSubject: (from, to) => `${from}–${to}`,
  day: 'Giorno',
  time: 'Orario',
  between: (from, to) => `dalle ${from} alle ${to}`,
  carrier: 'Corriere',
  tracking: 'Numero di tracciamento',
  address: 'Indirizzo',
  phone: 'Telefono',
  calendar: (carrier, number) => `${carrier} ritira il pacco (${number})`,
  before: 'Prima che passi il corriere',
  steps: (phone, parcels) => [
    print(parcels),
    'Metta la bolla di reso nel pacco, lo chiuda e fissi l’altro foglio all’esterno.',
    handOver(phone),
  ],
  stepsUnopened: (phone, parcels) => [
    print(parcels),
    'Lasci il pacco chiuso. Fissi il foglio all’esterno e accanto la bolla, in una busta trasparente.',
    handOver(phone),
  ],
  carrierLabel: 'Stampi anche l’etichetta del corriere e la incolli accanto al foglio, senza coprirla.',
  noPrinter: 'Niente stampante? Non serve: mostri i due documenti al corriere sul telefono. Il corriere porta l’etichetta.',
  dropOff: (carrier) => `Niente stampante? Porti il pacco in un punto ${carrier} e mostri il codice allegato: lì stampano l’etichetta.`,
  onPhone: 'Entrambi i documenti sul telefono',
  otherDay: 'Il giorno non va bene? Risponda a questa e-mail il prima possibile.',
}
