import type { InvoiceWords } from '../../en/mails/invoice.ts'

export const invoiceOpened: InvoiceWords['invoiceOpened'] = {
  subject: (number, amount, day) => `${number}: betaal ${amount} uiterlijk ${day}`,
  heading: 'Uw factuur',
  asked: {
    estimate: (amount) => `Uw reparatie kost ${amount}. We beginnen zodra uw betaling binnen is.`,
    shipping_share: (amount) => `Uw deel van de verzending voor deze reparatie is ${amount}.`,
    exchange_difference: (amount) => `Het artikel dat u in de plaats wilt, kost ${amount} meer. We sturen het zodra uw betaling binnen is.`,
    exchange_first: (amount) =>
      `Het artikel dat u in de plaats wilt, kost ${amount} meer. Als u hebt betaald, sturen we het voordat uw retour is aangekomen.`,
    exchange_owed: (amount) => `Er is nog ${amount} te betalen voor de vervanging die we u stuurden.`,
  },
  amount: 'Te betalen',
  payBy: 'Betalen uiterlijk',
  otherwise: {
    estimate: 'Is uw betaling dan niet binnen, dan sturen we uw machine ongerepareerd terug.',
    shipping_share: 'Uw reparatie gaat hoe dan ook door. Onbetaald blijft het bedrag openstaan.',
    exchange_difference: 'Is uw betaling dan niet binnen, dan betalen we uw retour terug in plaats van te ruilen.',
    exchange_first: 'Betaalt u liever nog niet, dan gaat uw ruil door: we sturen de vervanging nadat we uw artikelen hebben gecontroleerd.',
    exchange_owed: 'Onbetaald blijft het bedrag openstaan, en schrijven we u.',
  },
  pay: 'Betalen op de pagina van onze winkel',
  safe: 'U betaalt op de pagina van onze winkel. We vragen nooit per e-mail om kaartgegevens.',
}

export const paymentReceived: InvoiceWords['paymentReceived'] = {
  subject: (number) => `${number}: we hebben uw betaling ontvangen`,
  heading: 'We hebben uw betaling ontvangen',
  received: (amount) => `Dank u. We hebben uw betaling van ${amount} ontvangen.`,
  next: {
    estimate: 'We beginnen nu met de reparatie en schrijven u als ze klaar is.',
    shipping_share: 'U hoeft verder niets te doen.',
    exchange_difference: 'Nu sturen we het artikel dat u in de plaats wilt en schrijven we u met het track-and-tracenummer.',
    exchange_first: 'Nu sturen we het artikel dat u in de plaats wilt. We schrijven u zodra het wordt ingepakt.',
    exchange_owed: 'U hoeft verder niets te doen.',
  },
}

export const paymentMissed: InvoiceWords['paymentMissed'] = {
  subject: (number) => `${number}: uw factuur is gesloten`,
  heading: 'Uw factuur is gesloten',
  because: {
    customer: 'U hebt besloten de factuur niet te betalen, daarom is ze gesloten.',
    staff: 'We hebben de factuur gesloten. U hoeft haar niet meer te betalen.',
    system: 'De factuur is niet op tijd betaald, daarom is ze gesloten.',
  },
  sentBack: 'Uw machine gaat ongerepareerd naar u terug; we schrijven u met het track-and-tracenummer.',
  refunded: 'We betalen uw retour terug in plaats van te ruilen en schrijven u zodra de terugbetaling is gedaan.',
  late: 'Een betaling die nog binnenkomt, wordt terugbetaald.',
}

export const paymentReturned: InvoiceWords['paymentReturned'] = {
  subject: (number, amount) => `${number}: ${amount} terugbetaald`,
  heading: 'Uw betaling is terugbetaald',
  returned: (amount) => `We hebben de ${amount} terugbetaald die u voor deze aanvraag betaalde, op de betaalmethode die u hebt gebruikt.`,
  amount: 'Terugbetaald',
  to: 'Naar',
  reference: 'Kenmerk',
  time: 'Het kan enkele dagen duren tot u het bij uw bank ziet.',
}
