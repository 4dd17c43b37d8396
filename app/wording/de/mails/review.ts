import type {
  CaseApprovedWords,
  CaseDeclinedWords,
  CaseFiledWords,
  CaseMessageWords,
  CaseWithdrawnWords,
  ExceptionApprovedWords,
  ItemRequestedWords,
} from '../../en/mails/review.ts'

const keepPacking = 'Bitte bewahren Sie bis dahin die Artikel, alles Zubehör, Geschenke und die Originalverpackung ' + 'zusammen auf.'

export const caseFiled: CaseFiledWords = {
  subject: (number, kind) => `Ihre Anfrage ist eingegangen: ${kind} (${number})`,
  heading: (kind) => `Ihre Anfrage ist eingegangen: ${kind}`,
  received: (number, orderName) => `Vielen Dank. Ihre Anfrage zur Bestellung ${orderName} liegt uns unter der Nummer ${number} vor.`,
  reviewBy: (day) => `Wir prüfen sie bis ${day} und senden Ihnen unsere Antwort per E-Mail.`,
  exception:
    'Unsere Bedingungen lassen das nicht zu, und Sie haben um eine Ausnahme gebeten. Zwei Personen aus unserem Team entscheiden; bis dahin ist nichts zugesagt.',
  noReview: 'Sobald es etwas Neues gibt, schreiben wir Ihnen.',
  meanwhile: {
    cancel: 'Ihre Bestellung ist noch nicht storniert. Bis wir es bestätigen, bitten wir das Lager, das Paket zurückzuhalten.',
    intercept: 'Sollte das Paket trotzdem ankommen, lassen Sie es bitte ungeöffnet.',
    refuse: 'Bitte lassen Sie das Paket ungeöffnet. An der Tür nehmen Sie es einfach nicht an.',
    return: keepPacking,
    exchange: keepPacking,
    repair: 'Unser Kundenservice versucht zuerst, das Problem online mit Ihnen zu lösen. Bitte senden Sie noch nichts ein.',
    not_received: 'Bitte achten Sie bis dahin weiter auf das Paket: Taucht es auf, sagen Sie es uns auf der Seite Ihrer Anfrage.',
    withdrawal: 'Ihr Widerruf gilt bereits; Sie müssen nicht auf uns warten.',
  },
  warranty: 'Ihre Garantie',
  guarantee: 'Was Ihnen die gesetzliche Gewährleistung gibt',
}

export const caseApproved: CaseApprovedWords = {
  subject: (number, kind) => `${number}: Ihre Anfrage ist genehmigt (${kind})`,
  heading: (kind) => `Genehmigt: ${kind}`,
  approved: (orderName) => `Wir haben Ihre Anfrage zur Bestellung ${orderName} genehmigt.`,
  next: 'Als Nächstes buchen wir die Abholung bei Ihnen. Den Tag und die zwei Dokumente zum Ausdrucken senden wir Ihnen per E-Mail.',
  chooseBy: (day) =>
    `Bitte planen Sie Ihre Abholung bis ${day} auf der Seite Ihrer Anfrage. Dann buchen wir sie und senden Ihnen die zwei Dokumente zum Ausdrucken per E-Mail. Danach verfällt Ihre Anfrage, und Ihre Bestellung bleibt, wie sie ist.`,
  meanwhile: 'Was Sie jetzt tun können',
  packing: [
    'Legen Sie alles bei, was dabei war: Zubehör, Kabel, Anleitungen und Geschenke.',
    'Verwenden Sie die Originalverpackung samt Schutzmaterial; Schäden auf dem Rückweg sind nicht gedeckt.',
    'Verschließen Sie das Paket erst, wenn Sie den Begleitschein haben: Er gehört hinein.',
  ],
  unopened: ['Lassen Sie das Paket ungeöffnet, so wie es geliefert wurde.', 'Bewahren Sie es trocken auf.'],
}

export const caseDeclined: CaseDeclinedWords = {
  subject: (number, kind) => `${number}: Wir können Ihre Anfrage nicht annehmen (${kind})`,
  heading: (kind) => `Wir können Ihre Anfrage nicht annehmen: ${kind}`,
  declined: (orderName) => `Wir haben Ihre Anfrage zur Bestellung ${orderName} geprüft und können sie nicht annehmen. Der Grund:`,
  usable: 'Ihre Bestellung bleibt, wie sie war.',
  instead: 'Was Sie stattdessen tun können',
  openOrder: 'Ihre Möglichkeiten ansehen',
  disagree: 'Sehen Sie das anders oder fehlt etwas? Antworten Sie auf diese E-Mail; unser Team liest sie.',
}

export const exceptionApproved: ExceptionApprovedWords = {
  subject: (number) => `${number}: als Ausnahme genehmigt`,
  heading: 'Wir machen für Sie eine Ausnahme',
  approved: (orderName) => `Wir haben Ihre Anfrage zur Bestellung ${orderName} noch einmal geprüft und genehmigt. Der Grund:`,
  amount: (amount) => `Sie erhalten ${amount} zurück.`,
  ifAsDescribed: 'Das gilt, wenn alles so ankommt, wie Sie es beschrieben haben; sonst fragen wir Sie vorher.',
  next: {
    cancel: 'Als Nächstes erstatten wir das Geld auf Ihr ursprüngliches Zahlungsmittel.',
    intercept: 'Als Nächstes bitten wir den Paketdienst, die Zustellung zu stoppen.',
    refuse: 'Bitte lassen Sie das Paket ungeöffnet. Wir schreiben Ihnen, sobald es Neues über seinen Rückweg gibt.',
    return: 'Als Nächstes buchen wir die Abholung bei Ihnen. Den Tag und die Dokumente senden wir Ihnen per E-Mail.',
    exchange: 'Als Nächstes buchen wir die Abholung bei Ihnen. Den Tag und die Dokumente senden wir Ihnen per E-Mail.',
    repair:
      'Unser Kundenservice versucht zuerst, das Problem online mit Ihnen zu lösen, und schreibt Ihnen als Nächstes. Bitte senden Sie noch nichts ein.',
    not_received:
      'Als Nächstes bitten wir den Paketdienst, nach dem Paket zu suchen, und schreiben Ihnen, bis wann wir eine Antwort erwarten.',
    withdrawal: 'Als Nächstes senden Sie es bitte zurück, wie es auf der Seite Ihres Widerrufs steht.',
  },
}

export const itemRequested: ItemRequestedWords = {
  subject: (number) => `${number}: Wir brauchen noch etwas von Ihnen`,
  heading: 'Wir brauchen noch etwas von Ihnen',
  asked: (orderName) => `Um über Ihre Anfrage zur Bestellung ${orderName} zu entscheiden, brauchen wir noch:`,
  answerBy: (day) =>
    `Bitte ergänzen Sie es in Ihrer Anfrage bis ${day}. Danach verfällt die Anfrage; Ihre Bestellung ` + 'bleibt, wie sie ist.',
  noLimit: 'Bitte ergänzen Sie es bald in Ihrer Anfrage; bis dahin ist unsere Prüfung unterbrochen.',
  action: 'In Ihrer Anfrage ergänzen',
}

export const caseWithdrawn: CaseWithdrawnWords = {
  subject: (number) => `${number}: Ihre Anfrage ist zurückgezogen`,
  heading: 'Ihre Anfrage ist zurückgezogen',
  withdrawn: (orderName) => `Sie haben Ihre Anfrage zur Bestellung ${orderName} zurückgezogen. Das kostet nichts.`,
  byLaw: (orderName) =>
    `Sie haben den Vertrag zur Bestellung ${orderName} widerrufen. Das gibt Ihnen mehr als diese Anfrage; sie geht deshalb als Widerruf weiter.`,
  calledOff: (day) => `Die Abholung am ${day} ist abgesagt; Sie müssen nichts übergeben.`,
  usable: 'Ihre Bestellung bleibt, wie sie war. Was noch möglich ist, können Sie erneut anfragen.',
  openOrder: 'Ihre Möglichkeiten ansehen',
}

export const caseMessage: CaseMessageWords = {
  subject: (number) => `${number}: Nachricht zu Ihrer Anfrage`,
  heading: 'Eine Nachricht zu Ihrer Anfrage',
  wrote: 'Unser Kundenservice hat Ihnen geschrieben:',
  answer: 'Antworten Sie auf der Seite Ihrer Anfrage oder auf diese E-Mail.',
}
