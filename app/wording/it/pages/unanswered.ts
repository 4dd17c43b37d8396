import type { unanswered as english } from '../../en/pages/unanswered.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const unanswered: SameKeys<typeof english> = {
  partPaid:
    'Risponda entro {date}, fine giornata. Senza risposta rimborsiamo {amount} e il resto rimane aperto: può ancora dire che è troppo poco.',
  leftOpen:
    'Non abbiamo avuto risposta entro {date}. Non vale come un sì: rimborsiamo {amount} e il resto rimane aperto. Può ancora accettare l’offerta o contestarla.',
  restTitle: 'Il resto rimane aperto',
  restText: 'Abbiamo rimborsato ciò che nessuno contesta. Non ha accettato che sia tutto: se è troppo poco, ce lo dica.',
  restAsk: 'Chiedi un’integrazione',
  earlierTitle: '{amount} rimborsati in data {date}',
  earlierText: 'Era ciò che nessuno contesta.',
  fixed:
    'Il controllo porta a {amount}. Il cliente ha 14 giorni per rispondere; senza risposta vengono rimborsati {amount} e il resto rimane aperto.',
  free: 'Indichi un importo da {least} a {most}. Il cliente ha 14 giorni per rispondere; senza risposta viene rimborsato e il resto rimane aperto.',
}
