import type { documents as english } from '../../en/pages/documents.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const documents: SameKeys<typeof english> = {
  pageTitle: 'Dokumente zu {number}',
  backToCase: 'Ihre Anfrage {number}',
  scannedTitle: 'Anfrage {number}',
  scannedText: 'Dieser Code steht auf den Dokumenten eines Pakets. Wer sind Sie?',
  scannedStale: 'Der Ausdruck mit diesem Code ist veraltet und gilt nicht mehr.',
  scannedCustomer: 'Meine Anfrage öffnen',
  scannedCustomerText: 'Für die Person, die das Paket abgibt. Vielleicht müssen Sie sich dafür anmelden.',
  scannedStaff: 'Vorgang in der Konsole öffnen',
  scannedStaffText: 'Für das Team von EM-Smart.',
  carrierTitle: 'Etikett des Paketdienstes',
  carrierText: 'Optional. Der Kunde erhält es unverändert mit beiden Dokumenten, sobald Sie die Abholung buchen.',
  carrierTextBooked: 'Der Kunde erhält es sofort: Beide Dokumente werden neu erstellt und mit ihm gesendet.',
  carrierKept: 'Hochgeladenes Label',
  carrierFile: 'PDF mit höchstens zwei Seiten oder PNG, bis 2 MB',
  carrierKeep: 'Label hochladen',
  carrierReplace: 'Label ersetzen',
  carrierAnswers: {
    kept: 'Das Etikett ist gespeichert.',
    late: 'Bei diesem Vorgang steht keine Abholung an: Das Etikett wurde nicht gespeichert.',
    size: 'Die Datei ist leer oder größer als 2 MB.',
    format: 'Das ist weder ein lesbares PDF noch ein lesbares PNG.',
    pages: 'Das PDF hat mehr als zwei Seiten.',
    costly: 'Diese Datei ist zu aufwendig zum Öffnen. Drucken Sie sie in ein neues PDF und laden Sie dieses hoch.',
    locked: 'Das PDF ist gesperrt. Speichern Sie es ohne Kennwort oder drucken Sie es in ein neues PDF.',
    active: 'Das PDF enthält Skripte, Formulare oder Dateien. Drucken Sie es in ein neues PDF.',
  },
}
