import type {
  CaseApprovedWords,
  CaseDeclinedWords,
  CaseFiledWords,
  CaseMessageWords,
  CaseWithdrawnWords,
  ExceptionApprovedWords,
  ItemRequestedWords,
} from '../../en/mails/review.ts'

const keepPacking = 'Houd tot dan de artikelen, alle accessoires, cadeaus en de originele verpakking bij elkaar.'

export const caseFiled: CaseFiledWords = {
  subject: (number, kind) => `We hebben uw aanvraag ontvangen: ${kind} (${number})`,
  heading: (kind) => `We hebben uw aanvraag ontvangen: ${kind}`,
  received: (number, orderName) => `Dank u. We hebben uw aanvraag voor bestelling ${orderName} ontvangen. Het nummer is ${number}.`,
  reviewBy: (day) => `We beoordelen haar uiterlijk ${day} en mailen u ons antwoord.`,
  exception:
    'Ons beleid staat dit niet toe, en u vroeg om een uitzondering. Twee leden van ons team beslissen; tot dan is niets toegezegd.',
  noReview: 'We mailen u zodra er nieuws is.',
  meanwhile: {
    cancel: 'Uw bestelling is nog niet geannuleerd. Tot we het bevestigen, vragen we het magazijn het pakket vast te houden.',
    intercept: 'Komt het pakket toch aan, laat het dan ongeopend.',
    refuse: 'Laat het pakket ongeopend. Neem het aan de deur gewoon niet aan.',
    return: keepPacking,
    exchange: keepPacking,
    repair: 'Onze klantenservice probeert het eerst online met u op te lossen. Stuur alstublieft nog niets op.',
    not_received: 'Kijk tot dan uit naar het pakket: duikt het op, meld het ons dan op de pagina van uw aanvraag.',
    withdrawal: 'Uw herroeping geldt al; u hoeft niet op ons te wachten.',
  },
  warranty: 'Uw garantie',
  guarantee: 'Wat de wettelijke garantie u geeft',
}

export const caseApproved: CaseApprovedWords = {
  subject: (number, kind) => `${number}: uw aanvraag is goedgekeurd (${kind})`,
  heading: (kind) => `Uw aanvraag is goedgekeurd: ${kind}`,
  approved: (orderName) => `We hebben uw aanvraag voor bestelling ${orderName} goedgekeurd.`,
  next: 'Nu boeken we een ophaling op uw adres. We mailen u de dag en de twee documenten om te printen.',
  chooseBy: (day) =>
    `Plan uw ophaling uiterlijk ${day} op de pagina van uw aanvraag. Dan boeken we haar en mailen we u de twee documenten om te printen. Na die dag verloopt uw aanvraag en blijft uw bestelling zoals ze is.`,
  meanwhile: 'Wat u nu kunt doen',
  packing: [
    'Doe alles erin wat erbij hoorde: accessoires, kabels, handleidingen en cadeaus.',
    'Gebruik de originele verpakking met het beschermmateriaal; schade op de terugweg is niet gedekt.',
    'Laat het pakket open tot u de retourbon hebt, die erin gaat.',
  ],
  unopened: ['Laat het pakket ongeopend, zoals het is bezorgd.', 'Bewaar het op een droge plek.'],
}

export const caseDeclined: CaseDeclinedWords = {
  subject: (number, kind) => `${number}: we kunnen uw aanvraag niet inwilligen (${kind})`,
  heading: (kind) => `We kunnen uw aanvraag niet inwilligen: ${kind}`,
  declined: (orderName) => `We hebben uw aanvraag voor bestelling ${orderName} beoordeeld en kunnen haar niet inwilligen. De reden:`,
  usable: 'Uw bestelling blijft zoals ze was.',
  instead: 'Wat u wel kunt doen',
  openOrder: 'Uw opties voor deze bestelling bekijken',
  disagree: 'Bent u het er niet mee eens, of ontbreekt er iets? Antwoord op deze e-mail; ons team leest haar.',
}

export const exceptionApproved: ExceptionApprovedWords = {
  subject: (number) => `${number}: goedgekeurd als uitzondering`,
  heading: 'We maken een uitzondering voor u',
  approved: (orderName) => `We hebben uw aanvraag voor bestelling ${orderName} opnieuw bekeken en goedgekeurd. De reden:`,
  amount: (amount) => `U krijgt ${amount} terug.`,
  ifAsDescribed: 'Dat geldt als alles aankomt zoals u het beschreef; anders vragen we u eerst.',
  next: {
    cancel: 'Nu betalen we terug op uw oorspronkelijke betaalmethode.',
    intercept: 'Nu vragen we de bezorgdienst de levering te stoppen.',
    refuse: 'Laat het pakket ongeopend. We mailen u zodra het onderweg terug is.',
    return: 'Nu boeken we een ophaling op uw adres. We mailen u de dag en de documenten.',
    exchange: 'Nu boeken we een ophaling op uw adres. We mailen u de dag en de documenten.',
    repair: 'Onze klantenservice probeert het eerst online met u op te lossen en schrijft u nu. Stuur alstublieft nog niets op.',
    not_received: 'Nu vragen we de bezorgdienst het pakket te zoeken en schrijven we u wanneer we antwoord verwachten.',
    withdrawal: 'Stuur het nu terug zoals op de pagina van uw herroeping staat.',
  },
}

export const itemRequested: ItemRequestedWords = {
  subject: (number) => `${number}: we hebben iets van u nodig`,
  heading: 'We hebben iets van u nodig',
  asked: (orderName) => `Om over uw aanvraag voor bestelling ${orderName} te beslissen, hebben we nog nodig:`,
  answerBy: (day) => `Voeg het uiterlijk ${day} toe aan uw aanvraag. Daarna verloopt de aanvraag; uw bestelling blijft zoals ze is.`,
  noLimit: 'Voeg het zo snel mogelijk toe aan uw aanvraag; onze beoordeling ligt tot dan stil.',
  action: 'Aan uw aanvraag toevoegen',
}

export const caseWithdrawn: CaseWithdrawnWords = {
  subject: (number) => `${number}: uw aanvraag is geannuleerd`,
  heading: 'Uw aanvraag is geannuleerd',
  withdrawn: (orderName) => `U hebt uw aanvraag voor bestelling ${orderName} geannuleerd. Het kost niets.`,
  byLaw: (orderName) =>
    `U hebt de overeenkomst voor bestelling ${orderName} herroepen. Dat geeft u meer dan deze aanvraag, daarom gaat ze verder als uw herroeping.`,
  calledOff: (day) => `De ophaling op ${day} is geannuleerd; u hoeft niets mee te geven.`,
  usable: 'Uw bestelling blijft zoals ze was. U kunt nog aanvragen wat ervoor mogelijk is.',
  openOrder: 'Uw opties voor deze bestelling bekijken',
}

export const caseMessage: CaseMessageWords = {
  subject: (number) => `${number}: een bericht over uw aanvraag`,
  heading: 'Een bericht over uw aanvraag',
  wrote: 'Onze klantenservice schreef u:',
  answer: 'Antwoord op de pagina van uw aanvraag, of op deze e-mail.',
}
