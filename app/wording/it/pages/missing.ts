import type { missing as english } from '../../en/pages/missing.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const missing: SameKeys<typeof english> = {
  door: 'Pacco non ricevuto?',
  report: 'Segnala come non ricevuto',
  open: 'Se non ha ricevuto questo pacco, ce lo dica. Il corriere lo cerca; se non lo trova, lo rispediamo o lo rimborsiamo.',
  later: 'Può segnalarlo come non ricevuto da {date}.',
  until:
    'Fino ad allora segua il tracciamento e chieda ai vicini e a chi abita con Lei; controlli anche i soliti punti di deposito. Può ancora arrivare.',
  saidNo: 'Lo segnali: il corriere lo cerca; se non lo trova, lo rispediamo o lo rimborsiamo.',
  trackingTitle: 'Tracciamento',
  noTracking: 'Non abbiamo notizie di questo pacco dal corriere.',
  lookedTitle: 'L’ha cercato?',
  lookedText: 'I pacchi ricompaiono spesso qui. Indichi dove ha guardato; non cambia nulla per il rimborso.',
  lookedFor: {
    neighbours: 'Ho chiesto ai vicini',
    safe_place: 'Ho controllato i soliti posti: garage, ingresso, portineria, armadietto per pacchi',
    household: 'Ho chiesto a tutte le persone in casa',
  },
  addressTitle: 'L’indirizzo di spedizione era giusto?',
  addressRight: 'L’indirizzo è giusto',
  addressWrong: 'L’indirizzo è sbagliato',
  addressRightHint: 'È lì che il pacco doveva arrivare.',
  addressWrongHint: 'Lo esamineremo. Nel prossimo passaggio indichi l’indirizzo giusto.',
  photo: 'Nell’ultima pagina può aggiungere una foto del luogo dove dovrebbe trovarsi (facoltativo).',
  caseTitle: 'Che cosa ci ha detto del pacco',
  tracking: {
    silent: 'Nessuna notizia dal corriere; da {date} è considerato mancante',
    failed: 'Il corriere non è riuscito a consegnarlo',
    delivered: 'Consegnato: {date}, secondo il corriere',
    deliveredUnknown: 'Consegnato, giorno sconosciuto',
  },
  notLooked: 'Non ancora cercato',
  found: {
    title: 'È ricomparso?',
    text: 'Se ora ha il pacco, ce lo dica e interrompiamo la ricerca. Può ancora renderlo o farlo riparare.',
    button: 'Ora ho il pacco',
  },
}
