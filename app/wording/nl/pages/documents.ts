import type { documents as english } from '../../en/pages/documents.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const documents: SameKeys<typeof english> = {
  pageTitle: 'Documenten voor {number}',
  backToCase: 'Uw aanvraag {number}',
  scannedTitle: 'Aanvraag {number}',
  scannedText: 'Deze code staat op de documenten van een pakket. Wie bent u?',
  scannedStale: 'Deze afdruk is verouderd en niet meer geldig.',
  scannedCustomer: 'Mijn aanvraag openen',
  scannedCustomerText: 'Voor wie het pakket verstuurt. Mogelijk moet u inloggen.',
  scannedStaff: 'Het dossier in de console openen',
  scannedStaffText: 'Voor medewerkers van EM-Smart.',
  carrierTitle: 'Eigen label van de bezorgdienst',
  carrierText: 'Optioneel. De klant krijgt het ongewijzigd met beide documenten als u de ophaling boekt.',
  carrierTextBooked: 'De klant krijgt het meteen: beide documenten worden opnieuw gemaakt en ermee gemaild.',
  carrierKept: 'Geüpload label',
  carrierFile: 'PDF van hoogstens twee pagina’s, of PNG, tot 2 MB',
  carrierKeep: 'Label uploaden',
  carrierReplace: 'Label vervangen',
  carrierAnswers: {
    kept: 'Het label is opgeslagen.',
    late: 'Dit dossier heeft geen ophaling voor de boeg: het label is niet opgeslagen.',
    size: 'Het bestand is leeg of groter dan 2 MB.',
    format: 'Dit is geen leesbare PDF of PNG.',
    pages: 'De PDF heeft meer dan twee pagina’s.',
    costly: 'Dit bestand openen kost meer geheugen of tijd dan een label waard is. Print het naar een nieuwe PDF en upload die.',
    locked: 'De PDF is beveiligd. Sla haar zonder wachtwoord op, of print haar naar een nieuwe PDF.',
    active: 'De PDF bevat scripts, formulieren of bestanden. Print haar naar een nieuwe PDF.',
  },
}
