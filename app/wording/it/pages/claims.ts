import type { claims as english } from '../../en/pages/claims.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const claims: SameKeys<typeof english> = {
  title: 'Quale diritto desidera far valere?',
  hint: {
    statutory: 'Ha entrambi i diritti. La garanzia legale qui Le dà di più, perciò viene per prima. La scelta è Sua.',
    shop: 'Ha entrambi i diritti. La nostra garanzia commerciale qui Le dà di più, perciò viene per prima. La scelta è Sua.',
    same: 'Ha entrambi i diritti e qui Le danno lo stesso. La scelta è Sua.',
  },
  options: {
    guarantee_repair: 'Garanzia legale: riparazione',
    guarantee_replacement: 'Garanzia legale: sostituzione',
    warranty: 'La nostra garanzia commerciale',
  },
  free: 'Gratuito, trasporto di andata e ritorno incluso.',
  review: 'Verifichiamo se la garanzia lo copre ancora. Il trasporto di andata e ritorno è a nostro carico.',
  limits: 'Se l’opzione scelta è impossibile, o costerebbe molto più dell’altra, glielo diciamo e offriamo l’altra.',
  warranty: { free: 'Riparazione gratuita.', quoted: 'Riparazione a pagamento, con preventivo.', open: 'Verifichiamo che cosa copre.' },
  shares: {
    none: 'Il trasporto è gratuito.',
    some: 'A Suo carico resta {share} del trasporto di andata e ritorno.',
    all: 'Il trasporto di andata e ritorno è a Suo carico.',
  },
  says: { guarantee: 'Garanzia legale ({country})', warranty: 'La nostra garanzia commerciale' },
  remedies: { guarantee_repair: 'Riparazione', guarantee_replacement: 'Sostituzione' },
  restsOn: 'In base a',
  chosen: 'La Sua scelta',
  period: 'Coperto',
  periodOf: 'da {from} a {to}',
  presumed: 'Nessuna prova necessaria',
  presumedOf: 'se il problema si manifesta entro {date}',
  notPresumed: 'terminato: {date}',
  cost: 'Riparazione e ricambi',
  shipping: 'Trasporto di andata e ritorno',
  costs: { free: 'gratuito', review: 'gratuito se la garanzia lo copre' },
  shipped: 'gratuito per Lei',
  answerTitle: 'Che cosa copre la garanzia legale',
  repaired: 'Con questa riparazione la garanzia legale si prolunga di {months} mesi.',
  next: {
    sendIn:
      'Ci invii l’articolo. {wished, select, none {Pianifichi il ritiro qui sotto e lo consegni} other {Prenotiamo il ritiro per il giorno scelto. Lo consegni}} entro {arriveBy}. Il trasporto è gratuito per Lei.',
    afterMonth:
      'Il termine per consegnarlo era {arriveBy}. Può ancora spedirlo{wished, select, none {; pianifichi il ritiro qui sotto} other {, nel giorno scelto}}. I diritti della garanzia legale restano invariati.',
  },
  shopSays: 'Che cosa prevede la nostra garanzia commerciale',
  staff: {
    title: 'Diritto fatto valere',
    open: 'In base alla garanzia legale',
    review: 'In base alla garanzia legale, da verificare',
    warranty: 'In base alla garanzia commerciale del negozio',
    closed: 'In base alla garanzia commerciale; la garanzia legale non lo copre',
    free: 'Nessun costo per il cliente: riparazione, ricambi e trasporto di andata e ritorno.',
    remedy: 'Scelta del cliente: {remedy}.',
    alsoOpen: 'Era possibile anche la garanzia legale; il cliente ha scelto quella commerciale.',
    presumed: 'Manifestato entro {date}: spetta al negozio provare che non c’era dall’inizio.',
    over: 'Manifestato dopo {date}: spetta al cliente mostrare che c’era dall’inizio.',
    repaired: 'Una riparazione a questo titolo prolunga la garanzia di {months} mesi.',
  },
}
