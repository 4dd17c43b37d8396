import type { returns as english } from '../../en/pages/returns.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const returns: SameKeys<typeof english> = {
  itemsTitle: { return: 'Che cosa desidera rendere?', exchange: 'Che cosa desidera cambiare?' },
  deniedTitle: 'Non si può rendere',
  wish: 'Che cosa desidera al suo posto?',
  wishHint: 'Modello, misura o colore. Comunichiamo il prezzo prima di qualsiasi ritiro.',
  giftsTitle: 'Omaggi',
  giftsText: 'Gli omaggi tornano con l’articolo a cui erano abbinati. Può anche tenerli: in tal caso ne detraiamo il valore.',
  quantity: 'Quantità di {title}',
  atMost:
    '{left, plural, =0 {Di questo articolo non si può più rendere nulla.} one {Di questo articolo si può ancora rendere un solo pezzo.} other {Di questo articolo si possono ancora rendere fino a # pezzi.}}',
  paid: 'Pagato {amount}',
  giftWorth: 'Omaggio, valore {amount}',
  condition: 'Stato di {title}',
  conditions: { unopened: 'Non aperto', unused: 'Aperto, non usato', used: 'Usato', damaged: 'Danneggiato dopo la consegna' },
  conditionHints: {
    unopened: 'Sigillo di fabbrica intatto.',
    unused: 'La confezione è aperta, l’articolo non è mai stato usato.',
    used: 'È stato acceso o usato.',
    damaged: 'Si è rotto o graffiato dopo l’arrivo.',
  },
  fault: 'Tutto come previsto all’arrivo: {title}?',
  faults: {
    none: 'Sì',
    defective: 'Non funzionava',
    damaged_on_arrival: 'È arrivato danneggiato',
    wrong_item: 'Non è ciò che ho ordinato',
    missing_part: 'Mancava qualcosa',
  },
  confirmTitle: 'Confermi',
  accessoriesIncluded: 'Tutti gli accessori sono inclusi',
  originalPackaging: 'È nell’imballaggio originale con il materiale protettivo',
  confirmHint: 'Può continuare senza, ma in tal caso potremmo respingere il reso o detrarre un importo.',
}
