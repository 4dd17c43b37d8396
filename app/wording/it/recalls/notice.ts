import type { RecallNoticeWords } from '../../en/recalls/notice.ts'

// The headline of Regulation (EU) 2023/988 art. 36(2)(a), in the words in which Regulation (EU) 2024/1435 speaks of such a recall; the
// article itself was not compared.
export const notice: RecallNoticeWords = {
  headline: 'Richiamo per la sicurezza del prodotto',
  product: 'Prodotto richiamato',
  identification: 'Come riconoscerlo',
  yours: 'Il Suo',
  sold: 'Venduto',
  hazard: 'Pericolo',
  action: 'Che cosa fare',
  stop: 'Smetta subito di usare il prodotto.',
  remedies: 'Che cosa può scegliere, gratuitamente',
  remedy: {
    repair: 'Riparazione: lo ritiriamo, lo rendiamo sicuro e lo rispediamo.',
    replacement: 'Sostituzione: lo ritiriamo e inviamo un prodotto sicuro dello stesso tipo e almeno dello stesso valore.',
    refund: 'Rimborso: lo ritiriamo e restituiamo almeno quanto ha pagato.',
  },
  alwaysRefund:
    'Se una riparazione o una sostituzione non si conclude entro un tempo ragionevole e senza notevoli inconvenienti per Lei, riceve il rimborso.',
  contact: 'Domande',
  phone: (phone) => `Chiami ${phone}, numero gratuito.`,
  service: 'Apra il richiamo nel Suo account, o ci scriva lì.',
  passOn: 'Da inoltrare',
  passOnText: 'L’ha regalato o venduto a qualcuno? Gli inoltri questo avviso.',
  piece: (quantity, title) => `${quantity} × ${title}`,
  serial: (serial) => `numero di serie ${serial}`,
  serialUnknown: 'numero di serie non registrato, confronti il Suo',
  order: (name) => `ordine ${name}`,
  reason: (name) => `Richiamo per la sicurezza del prodotto: ${name}`,
}
