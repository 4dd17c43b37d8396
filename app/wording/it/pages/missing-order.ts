import type { missingOrder as english } from '../../en/pages/missing-order.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const missingOrder: SameKeys<typeof english> = {
  link: 'Manca un ordine?',
  title: 'Aggiungi un ordine mancante',
  lead: 'Gli ordini effettuati con {email} compaiono automaticamente. Qui può aggiungere un ordine effettuato con un altro indirizzo.',
  backToOrders: 'I Suoi ordini',
  number: 'Numero d’ordine',
  numberHint: 'Si trova nella conferma d’ordine, ad esempio #1042.',
  known: 'Indirizzo e-mail o CAP dell’ordine',
  knownHint: 'L’indirizzo usato per l’ordine, o il CAP di consegna.',
  whatNext: 'Inviamo un codice all’indirizzo e-mail dell’ordine. Lo inserisca per aggiungere l’ordine.',
  send: 'Invia il codice',
  codeTitle: 'Inserisci il codice',
  codeLead:
    'Se i dati corrispondono all’ordine {number}, un codice di 8 cifre è in arrivo all’indirizzo e-mail con cui è stato effettuato.',
  add: 'Aggiungi l’ordine',
  change: 'Modifica i dati',
  added: 'L’ordine è ora nel Suo account.',
  taken:
    'Il codice è giusto, ma l’ordine appartiene a un altro account. Se quell’account è Suo, acceda con il suo indirizzo. Altrimenti scriva a {address} e il nostro team verificherà.',
  slowDown: 'Troppi tentativi. Attenda un po’ e riprovi.',
  busy: 'In questo momento inviamo i codici più lentamente. Riprovi tra un minuto.',
  withoutTitle: 'Nessun codice?',
  withoutText:
    'Verifichi il numero e l’indirizzo e guardi nella posta indesiderata. Se l’ordine è stato effettuato solo con un numero di telefono, o con un indirizzo che non usa più, scriva a <address></address> indicando il numero d’ordine: il nostro team lo aggiungerà al Suo account.',
}
