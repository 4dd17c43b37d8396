import type { shipping as english } from '../../en/pages/shipping.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const shipping: SameKeys<typeof english> = {
  next: {
    choose:
      'Kies wanneer en waar de bezorgdienst komt en ga akkoord met de prijs. Eerder wordt er niets geboekt, en u kunt uw aanvraag gratis annuleren.',
    chooseBy:
      'Kies uiterlijk {date} wanneer en waar de bezorgdienst komt en ga akkoord met de prijs. Eerder wordt er niets geboekt, en u kunt uw aanvraag gratis annuleren.',
    offered: 'Bekijk de prijs van uw ophaling en ga akkoord. Eerder wordt er niets geboekt, en u kunt uw aanvraag gratis annuleren.',
    offeredBy:
      'Bekijk de prijs van uw ophaling en ga uiterlijk {date} akkoord. Eerder wordt er niets geboekt, en u kunt uw aanvraag gratis annuleren.',
    pricing:
      'We zoeken uit wat de door u gekozen ophaling kost en schrijven u. Zonder uw akkoord wordt er niets geboekt, en u kunt uw aanvraag gratis annuleren.',
    unopened: 'Laat het pakket ongeopend.',
    handOver: 'Draag het uiterlijk {arriveBy} over, zodat de dag van uw aanvraag uw peildatum blijft.',
  },
  offerTitle: 'Uw ophaling en de prijs',
  chooseTitle: 'Plan uw ophaling',
  day: 'Ophaling',
  window: '{day}, {from} tot {to}',
  address: 'Adres',
  carrier: 'Bezorgdienst',
  price: 'Retourzending',
  priceBothWays: 'Verzending heen en terug',
  share: 'Uw deel',
  refund: 'Uw terugbetaling daarna',
  more: 'Toen u uw aanvraag verstuurde, verwachtten we {quoted}; het is {more} meer. U beslist: ga akkoord, kies een andere ophaling of annuleer uw aanvraag gratis.',
  firm: 'Deze prijs is definitief, wat de bezorgdienst ons ook rekent.',
  firmShare: 'Deze prijs is definitief, wat de bezorgdienst ons ook rekent. We sturen u een factuur voor uw deel.',
  free: 'Er wordt niets geboekt tot u akkoord gaat. Tot dan kunt u deze aanvraag gratis annuleren.',
  agree: 'Akkoord en boeken voor {amount}',
  other: 'Een andere dag of een ander adres kiezen',
  alter: 'Dag of adres wijzigen',
  here: 'Retourzending met ophaling in {place}: {amount}. Voor een ander adres tonen we u de prijs voordat u akkoord gaat.',
  hereShare:
    'Verzending heen en terug met ophaling in {place}: {whole}, waarvan u {amount} betaalt. Voor een ander adres tonen we u de prijs voordat u akkoord gaat.',
  hereRefund: 'Uw terugbetaling is dan {refund}, als bij de controle alles is zoals u beschreef.',
  unknown: 'U betaalt de retourzending. We noemen u de prijs van de ophaling die u kiest; er wordt niets geboekt tot u akkoord gaat.',
  unknownShare:
    'U betaalt {percent} van de verzending heen en terug. We noemen u de prijs van de ophaling die u kiest; er wordt niets geboekt tot u akkoord gaat.',
  agreedText: 'U ging op {date} akkoord met {amount} voor de verzending. Daar blijft het bij, wat de bezorgdienst ons ook rekent.',
  takenText: 'Wij betalen de verzending.',
  pricing: 'We zoeken uit wat deze ophaling kost en schrijven u met de prijs.',
  quoteAgreed: 'Retourzending zoals afgesproken op {date}.',
  quoteTaken: 'Voor de retourzending wordt niets gerekend.',
  staff: {
    title: 'Prijs van de retourzending',
    titleBothWays: 'Prijs van de verzending heen en terug',
    text: 'De klant betaalt de retourzending en gaat akkoord met de prijs voordat er iets wordt geboekt. Dat wordt per e-mail gevraagd.',
    textBothWays:
      'De klant betaalt {percent} van de verzending heen en terug en gaat akkoord met de prijs voordat er iets wordt geboekt. Dat wordt per e-mail gevraagd.',
    chosen: 'De klant koos {day}, {from} tot {to}, op {address}.',
    noPlace: 'Er is geen ophaaladres bekend. De klant moet er eerst een kiezen.',
    waits: 'De klant is gevraagd: {amount} voor {day}, {from} tot {to}.',
    quoted: 'Getoond voor het versturen: {amount}',
    carrier: 'Wie het vervoert',
    price: 'Prijs',
    priceBothWays: 'Prijs heen en terug',
    day: 'Dag',
    part: 'Tussen',
    send: 'De prijs sturen',
    sendAgain: 'Een andere prijs sturen',
    takeTitle: 'Wij betalen het',
    takeText: 'De klant betaalt niets voor de verzending en hoeft met geen prijs akkoord te gaan.',
    takeReason: 'Waarom wij betalen',
    takeHint: 'Alleen medewerkers lezen dit.',
    take: 'Wij betalen de verzending',
    agreed: 'Afgesproken verzending',
    agreedValue: '{amount}, op {date}',
    taken: 'Verzending door ons betaald',
    charged: 'Kosten voor ons',
    elsewhere:
      'De klant heeft daarna een ander adres gekozen dan waarvoor de prijs is afgesproken. Stuur een andere prijs als het daar meer kost.',
  },
}
