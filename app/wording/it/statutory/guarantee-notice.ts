import type { NoticeWords } from '../../statutory/worded-notice.ts'

// Annex I of Implementing Regulation (EU) 2025/1960. The Italian of the Official Journal was not at hand: this is translated from the
// English and to be replaced by it word for word (docs/decisions/0312-french-and-italian.md).
export const guaranteeNotice: NoticeWords = {
  title: 'Garanzia legale',
  least: 'Tutela minima di due anni della garanzia legale per i beni venduti nell’Unione europea.',
  claims: {
    intro: 'I consumatori possono far valere i loro diritti in base alla garanzia legale di conformità, ad esempio se i beni:',
    items: ['non corrispondono alla descrizione;', 'non funzionano come previsto.'],
  },
  sellers: {
    intro:
      'I venditori sono responsabili di qualsiasi difetto di conformità esistente al momento della consegna dei beni e che si manifesta entro il periodo della garanzia legale. In tal caso i venditori sono tenuti a offrire:',
    items: ['la riparazione gratuita o la sostituzione gratuita;', 'in alcuni casi, una riduzione del prezzo o il rimborso integrale.'],
  },
  countries:
    'In alcuni Paesi il periodo della garanzia legale è più lungo. Per i beni di seconda mano può applicarsi un periodo più breve, ma non inferiore a un anno.',
  more: 'Per maggiori informazioni sui diritti in un Paese specifico, scansionare il codice QR qui sotto o chiedere al venditore.',
  address: 'europa.eu/youreurope/guarantees',
  todo: {
    intro: 'Che cosa fare se si ricevono beni non conformi:',
    items: [
      'contattare il venditore il prima possibile per segnalare il problema;',
      'fornire una prova d’acquisto, come uno scontrino, una fattura o un estratto conto bancario.',
    ],
  },
  label:
    'I venditori e i produttori possono offrire anche garanzie commerciali, che si applicano indipendentemente dalla garanzia legale. Ad esempio, questa etichetta GARAN indica una garanzia commerciale di durabilità offerta dal produttore senza costi aggiuntivi e che copre l’intero bene.',
}
