import type { documents as english } from '../../en/pages/documents.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const documents: SameKeys<typeof english> = {
  pageTitle: 'Documenti per {number}',
  backToCase: 'La richiesta {number}',
  scannedTitle: 'Richiesta {number}',
  scannedText: 'Questo codice è stampato sui documenti di un pacco. Chi è?',
  scannedStale: 'Questa stampa non è aggiornata e non è più valida.',
  scannedCustomer: 'Apri la mia richiesta',
  scannedCustomerText: 'Per il cliente che spedisce il pacco. Può essere richiesto l’accesso.',
  scannedStaff: 'Apri la pratica nella console',
  scannedStaffText: 'Per il personale di EM-Smart.',
  carrierTitle: 'L’etichetta del corriere',
  carrierText: 'Facoltativa. Il cliente la riceve così com’è con i due documenti quando prenota il ritiro.',
  carrierTextBooked: 'Il cliente la riceve subito: i due documenti vengono ricreati e inviati con essa via e-mail.',
  carrierKept: 'Etichetta caricata',
  carrierFile: 'PDF di due pagine al massimo, o PNG, fino a 2 MB',
  carrierKeep: 'Carica l’etichetta',
  carrierReplace: 'Sostituisci l’etichetta',
  carrierAnswers: {
    kept: 'L’etichetta è salvata.',
    late: 'Questa pratica non ha più ritiri in programma: l’etichetta non è stata salvata.',
    size: 'Il file è vuoto o supera 2 MB.',
    format: 'Non è né un PDF né un PNG leggibile.',
    pages: 'Il PDF ha più di due pagine.',
    costly: 'Aprire questo file richiede più memoria o tempo di quanto valga un’etichetta. Lo stampi in un nuovo PDF.',
    locked: 'Il PDF è protetto. Lo salvi senza password, o lo stampi in un nuovo PDF.',
    active: 'Il PDF contiene script, moduli o file. Lo stampi in un nuovo PDF.',
  },
}
