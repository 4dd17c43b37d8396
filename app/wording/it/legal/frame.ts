import type { FrameWords } from '../../en/legal/frame.ts'

export const frame: FrameWords = {
  titles: {
    terms: 'Condizioni generali di vendita',
    withdrawal: 'Diritto di recesso',
    privacy: 'Informativa sulla privacy',
    cookies: 'Cookie',
    imprint: 'Note legali',
    accessibility: 'Accessibilità',
    disputes: 'Risoluzione delle controversie',
    disposal: 'Batterie e apparecchi usati',
  },
  storeNames: { us: 'Negozio USA', de: 'Negozio tedesco', eu: 'Negozio europeo' },
  asOf: (store, day) => `${store}, versione: ${day}`,
  fictionalTitle: 'Inventato per la dimostrazione',
  fictional: 'L’azienda, le persone, le autorità e i numeri di questa pagina non esistono.',
  email: 'E-mail',
  phone: 'Telefono',
  website: 'Sito web',
  address: 'Indirizzo',
  imprint: {
    operator: 'Chi gestisce questo negozio',
    representedBy: 'Rappresentato da',
    contact: 'Contatti',
    register: 'Registro',
    registerEntry: (court, number) => `${court}, ${number}`,
    vatId: 'Numero di identificazione IVA',
    vatShort: 'Partita IVA',
  },
  terms: {
    rules: 'Resi, cambi e garanzia',
    rulesText:
      'Ciò che offriamo oltre la legge quando annulla, rende, cambia o fa riparare qualcosa è indicato in due pagine apposite. I diritti di legge non ne sono limitati.',
    returnsPolicy: 'Condizioni di reso e cambio',
    warrantyPolicy: 'Condizioni di garanzia',
  },
  disputes: {
    heading: 'Risoluzione extragiudiziale delle controversie',
    talk: (email) => `Se qualcosa è andato storto, ci scriva prima: ${email}. Vogliamo risolverlo direttamente con Lei.`,
    none: 'Non siamo né disposti né obbligati a partecipare a procedure di risoluzione davanti a un organismo di conciliazione dei consumatori.',
    body: 'Partecipiamo a procedure di risoluzione davanti a questo organismo di conciliazione dei consumatori:',
    platform:
      'La Commissione europea ha chiuso la sua piattaforma per la risoluzione online delle controversie il 20 luglio 2025. Per questo non vi rimandiamo.',
    courts: 'Può sempre rivolgersi al giudice.',
  },
}
