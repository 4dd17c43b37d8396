import type { claims as english } from '../../en/pages/claims.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const claims: SameKeys<typeof english> = {
  title: 'Welk recht wilt u gebruiken?',
  hint: {
    statutory: 'U hebt beide rechten naast elkaar. De wettelijke garantie geeft u hier meer, daarom staat ze bovenaan. De keuze is aan u.',
    shop: 'U hebt beide rechten naast elkaar. Onze eigen garantie geeft u hier meer, daarom staat ze bovenaan. De keuze is aan u.',
    same: 'U hebt beide rechten naast elkaar, en hier geven ze u hetzelfde. De keuze is aan u.',
  },
  options: {
    guarantee_repair: 'Wettelijke garantie: reparatie',
    guarantee_replacement: 'Wettelijke garantie: vervanging',
    warranty: 'Onze eigen garantie',
  },
  free: 'Gratis, inclusief verzending heen en terug.',
  review: 'We kijken of de wettelijke garantie het nog dekt. De verzending heen en terug is voor onze rekening.',
  limits: 'Is wat u kiest onmogelijk, of veel duurder dan het andere, dan zeggen we u dat en bieden we het andere aan.',
  warranty: { free: 'Reparatie gratis.', quoted: 'Betaalde reparatie, eerst een prijsopgave.', open: 'We bekijken wat ze dekt.' },
  shares: {
    none: 'De verzending is gratis.',
    some: 'U betaalt {share} van de verzending heen en terug.',
    all: 'U betaalt de verzending heen en terug.',
  },
  says: { guarantee: 'Wettelijke garantie ({country})', warranty: 'Onze eigen garantie' },
  remedies: { guarantee_repair: 'Reparatie', guarantee_replacement: 'Vervanging' },
  restsOn: 'Op grond van',
  chosen: 'Uw keuze',
  period: 'Gedekt',
  periodOf: 'van {from} tot {to}',
  presumed: 'Geen bewijs nodig',
  presumedOf: 'als het probleem uiterlijk {date} blijkt',
  notPresumed: 'geëindigd {date}',
  cost: 'Reparatie en onderdelen',
  shipping: 'Verzending heen en terug',
  costs: { free: 'gratis', review: 'gratis als de wettelijke garantie het dekt' },
  shipped: 'gratis voor u',
  answerTitle: 'Wat de wettelijke garantie dekt',
  repaired: 'Door deze reparatie wordt de wettelijke garantie {months} maanden langer.',
  next: {
    sendIn:
      'Stuur het in. {wished, select, none {Plan hieronder uw ophaling en draag het} other {We boeken de ophaling voor de dag die u koos. Draag het}} uiterlijk {arriveBy} over. De verzending is gratis voor u.',
    afterMonth:
      'De dag om het over te dragen was {arriveBy}. U kunt het nog insturen{wished, select, none {; plan hieronder uw ophaling} other {, op de dag die u koos}}. Uw rechten uit de wettelijke garantie blijven zoals ze zijn.',
  },
  shopSays: 'Wat onze eigen garantie zegt',
  staff: {
    title: 'Ingeroepen recht',
    open: 'Volgens de wettelijke garantie',
    review: 'Volgens de wettelijke garantie, nog te controleren',
    warranty: 'Volgens de garantie van de winkel',
    closed: 'Volgens de garantie van de winkel; de wettelijke garantie dekt het niet',
    free: 'Geen kosten voor de klant: reparatie, onderdelen en verzending heen en terug.',
    remedy: 'De klant koos {remedy}.',
    alsoOpen: 'De wettelijke garantie stond ook open; de klant koos de garantie van de winkel.',
    presumed: 'Het bleek uiterlijk {date}: de winkel zou moeten bewijzen dat het er niet van het begin af was.',
    over: 'Het bleek na {date}: de klant moet aantonen dat het er van het begin af was.',
    repaired: 'Een reparatie op deze grond maakt de garantie {months} maanden langer.',
  },
}
