import type { PickupBookedWords } from '../../en/mails/pickup.ts'

const handOver = (phone: string) =>
  `Le transporteur vous appelle avant de passer, au ${phone}. Remettez-lui le colis avec les documents imprimés.`

const print = (parcels: number) =>
  parcels === 1
    ? 'Imprimez les deux documents joints : le bordereau pour l’extérieur du colis et le bon de retour.'
    : `Imprimez les documents joints : un bordereau pour l’extérieur de chacun des ${parcels} colis et un bon de retour.`

export const pickupBooked: PickupBookedWords = {
  subject: (number, day, window) => `${number} : enlèvement le ${day}, ${window}`,
  heading: 'Votre enlèvement est réservé',
  subjectCorrected: (number, day, window) => `${number} : enlèvement modifié, le ${day}, ${window}`,
  headingCorrected: 'Votre enlèvement a changé',
  corrected: 'Ceci remplace notre message précédent. Utilisez les documents joints ; les anciens ne sont plus valables.',
  booked: (carrier, day, window) => `Le transporteur (${carrier}) enlève votre colis le ${day} entre ${window}.`,
  timeWindow: (from, to) => `${from} et ${to}`,
  windowInSubject: (from, to) => `${from} à ${to}`,
  day: 'Jour',
  time: 'Heure',
  between: (from, to) => `${from} à ${to}`,
  carrier: 'Transporteur',
  tracking: 'Numéro de suivi',
  address: 'Adresse',
  phone: 'Téléphone',
  calendar: (carrier, number) => `Enlèvement de votre colis par ${carrier} (${number})`,
  before: 'Avant le passage du transporteur',
  steps: (phone, parcels) => [
    print(parcels),
    'Mettez le bon de retour dans le colis, fermez-le et fixez l’autre feuille à l’extérieur.',
    handOver(phone),
  ],
  stepsUnopened: (phone, parcels) => [
    print(parcels),
    'N’ouvrez pas le colis. Fixez le bordereau à l’extérieur et le bon de retour à côté, dans une pochette transparente.',
    handOver(phone),
  ],
  carrierLabel: 'Imprimez aussi l’étiquette du transporteur et collez-la à côté du bordereau, sans la recouvrir.',
  noPrinter:
    'Pas d’imprimante ? Vous n’en avez pas besoin : montrez les deux documents au transporteur sur votre téléphone. Le transporteur apporte l’étiquette.',
  dropOff: (carrier) =>
    `Pas d’imprimante ? Déposez le colis dans un point ${carrier} et présentez le code joint : l’étiquette y sera imprimée pour vous.`,
  onPhone: 'Les deux documents sur votre téléphone',
  otherDay: 'Le jour ne vous convient pas ? Répondez à cet e-mail le plus tôt possible.',
}
