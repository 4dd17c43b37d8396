import type { InspectionWords } from '../../en/mails/inspection.ts'

const condition = {
  unopened: '‘ongeopend’',
  unused: '‘geopend, ongebruikt’',
  used: '‘gebruikt’',
  damaged: '‘beschadigd’',
  missing: '‘ontbreekt’',
}

export const offerSent: InspectionWords['offerSent'] = {
  subject: (number) => `${number}: uitkomst van de controle, graag uw antwoord`,
  heading: 'Uw artikelen wijken af van uw beschrijving',
  found: 'We hebben gecontroleerd wat terugkwam. Het wijkt af van uw beschrijving:',
  condition: (declared, found) => `u zei ${condition[declared]}, wij vonden ${condition[found]}`,
  quantity: (declared, found) => `u zei ${declared}, wij vonden ${found}`,
  notThere: 'niet in het pakket',
  missingParts: (amount) => `er ontbreken onderdelen, aftrek ${amount}`,
  faultNotFound: 'we konden het gebrek dat u beschreef niet vinden',
  differences: 'Verschillen',
  offer: 'Dit verandert de bedragen. Foto’s en elke bevinding staan op de pagina van uw aanvraag.',
  answerBy: (day) => `Accepteer of betwist ons voorstel uiterlijk ${day}.`,
  ifSilent: {
    accepted: 'Horen we dan niets van u, dan geldt het voorstel als geaccepteerd.',
    'part-paid': 'Horen we dan niets van u, dan betalen we het bedrag hierboven terug en blijft de rest open: u kunt nog bezwaar maken.',
    'decided-by-person': 'Horen we dan niets van u, dan beslist ons team en schrijft u.',
  },
  action: 'Op het voorstel antwoorden',
}

export const offerAnswered: InspectionWords['offerAnswered'] = {
  subject: {
    accepted: (number) => `${number}: u hebt ons voorstel geaccepteerd`,
    disputed: (number) => `${number}: we hebben uw bezwaar ontvangen`,
    'time-over': (number) => `${number}: ons voorstel geldt als geaccepteerd`,
    'part-paid': (number) => `${number}: we betalen terug wat we voorstelden`,
    'decided-by-person': (number) => `${number}: de tijd om te antwoorden is voorbij`,
  },
  heading: {
    accepted: 'U hebt ons voorstel geaccepteerd',
    disputed: 'We hebben uw bezwaar ontvangen',
    'time-over': 'Ons voorstel geldt als geaccepteerd',
    'part-paid': 'We betalen terug wat we voorstelden',
    'decided-by-person': 'De tijd om te antwoorden is voorbij',
  },
  next: {
    accepted: 'Nu volgt uw terugbetaling. We schrijven u zodra die is gedaan.',
    disputed: 'Ons team bekijkt de artikelen en de foto’s opnieuw en schrijft u. Tot dan wordt niets terugbetaald of gewijzigd.',
    'time-over':
      'De tijd om te antwoorden is voorbij, en zoals aangekondigd geldt het voorstel als geaccepteerd. Nu volgt uw terugbetaling.',
    'part-paid':
      'We hebben niets van u gehoord. Dat is geen ja: we betalen terug wat we voorstelden, omdat niemand dat betwist, en de rest blijft open. U kunt het voorstel nog accepteren of betwisten op de pagina van uw aanvraag.',
    'decided-by-person':
      'We hebben niets van u gehoord. Ons team beoordeelt het opnieuw en schrijft u. U kunt nog antwoorden op de pagina van uw aanvraag.',
  },
  nextInExchange: 'Nu verrekenen we het verschil met u en sturen we uw vervanging.',
}

export const caseRejected: InspectionWords['caseRejected'] = {
  subject: (number) => `${number}: we kunnen uw artikelen niet terugnemen`,
  heading: 'We kunnen uw artikelen niet terugnemen',
  rejected: 'We hebben gecontroleerd wat terugkwam en kunnen het niet aannemen. De reden:',
  next: 'We sturen de artikelen naar u terug en schrijven u met het track-and-tracenummer.',
  disagree: 'Bent u het er niet mee eens? Antwoord op deze e-mail; ons team leest haar.',
}

export const refundIssued: InspectionWords['refundIssued'] = {
  subject: (number, amount) => `${number}: ${amount} terugbetaald`,
  heading: 'Uw terugbetaling is gedaan',
  issued: (amount, orderName) => `We hebben ${amount} terugbetaald voor bestelling ${orderName}.`,
  method: 'Het gaat naar de betaalmethode waarmee u de bestelling hebt betaald.',
  time: 'Het kan enkele dagen duren tot u het bij uw bank ziet; meestal staat het er binnen 12 werkdagen.',
  amount: 'Terugbetaald',
  to: 'Naar',
  reference: 'Kenmerk',
}

export const giftCredited: InspectionWords['giftCredited'] = {
  subject: (number, amount) => `${number}: ${amount} voor uw cadeau`,
  heading: 'Uw cadeau is toch aangekomen',
  came: (gift) => `“${gift}” is aangekomen. Het ontbrak toen we u terugbetaalden, daarom hadden we de waarde afgetrokken.`,
  credited: (amount) => `Die geven we u terug: ${amount}.`,
}
