import type { documents as english } from '../en/documents.ts'
import type { SameKeys } from '../same-keys.ts'

export const documents: SameKeys<typeof english> = {
  pageTitle: 'Dokumente zu {number}',
  backToCase: 'Ihre Anfrage {number}',
  print: 'Doch ausdrucken',
  scannedTitle: 'Vorgang {number}',
  scannedText: 'Dieser Code steht auf den Papieren eines Pakets. Wer sind Sie?',
  scannedStale: 'Der Ausdruck mit diesem Code ist veraltet: Es gibt eine neuere Ausgabe.',
  scannedCustomer: 'Meine Anfrage öffnen',
  scannedCustomerText: 'Für die Person, die das Paket abgibt. Vielleicht müssen Sie sich dafür anmelden.',
  scannedStaff: 'Vorgang in der Konsole öffnen',
  scannedStaffText: 'Für das Team von EM-Smart.',
}
