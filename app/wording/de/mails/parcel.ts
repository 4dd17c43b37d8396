import type { ParcelWords } from '../../en/mails/parcel.ts'

export const shippingPriced: ParcelWords['shippingPriced'] = {
  subject: (number, price) => `${number}: ${price} für Ihre Abholung, bitte zustimmen`,
  heading: 'Der Preis Ihrer Abholung',
  answer: (price) =>
    `Ihre Abholung kostet Sie ${price}. Bitte stimmen Sie auf der Seite Ihrer Anfrage zu: Dann buchen wir den Paketdienst. Bis dahin können Sie Ihre Anfrage kostenlos zurückziehen.`,
  answerBy: (price, day) =>
    `Ihre Abholung kostet Sie ${price}. Bitte stimmen Sie auf der Seite Ihrer Anfrage bis ${day} zu: Dann buchen wir den Paketdienst. Bis dahin können Sie Ihre Anfrage kostenlos zurückziehen.`,
  dearer: (quoted, price, more) =>
    `Als Sie Ihre Anfrage abgesendet haben, rechneten wir mit ${quoted}; der Paketdienst verlangt ${price}, das sind ${more} mehr.`,
  firm: 'Dieser Preis ist endgültig: Er gilt, unabhängig davon, was der Paketdienst uns später berechnet.',
  price: 'Preis',
  bothWays: 'Versand hin und zurück',
  share: 'Ihr Anteil',
  action: 'Preis ansehen und zustimmen',
}

export const pickupFailed: ParcelWords['pickupFailed'] = {
  subject: (number) => `${number}: Die Abholung hat nicht stattgefunden`,
  heading: 'Die Abholung hat nicht stattgefunden',
  reported: (day) => `Danke für Ihre Meldung: Ihr Paket wurde am ${day} nicht abgeholt.`,
  noticed: (day) => `Der Paketdienst hat Ihr Paket am ${day} nicht abgeholt.`,
  next:
    'Wir buchen einen anderen Tag und schreiben Ihnen; auf der Seite Ihrer Anfrage können Sie sagen, welcher Tag Ihnen passt. Bitte lassen Sie das Paket gepackt; es kostet Sie ' +
    'nichts zusätzlich.',
  chooseBy: (day) =>
    `Bitte wählen Sie auf der Seite Ihrer Anfrage bis ${day} eine andere Abholung; dann buchen wir sie. Lassen Sie das Paket gepackt; es kostet Sie nichts zusätzlich.`,
}

export const parcelReceived: ParcelWords['parcelReceived'] = {
  subject: (number) => `${number}: Ihr Paket ist angekommen`,
  heading: 'Ihr Paket ist angekommen',
  arrived: 'Ihr Paket ist in unserem Lager angekommen.',
  inspection:
    'Als Nächstes prüfen wir Position für Position, was zurückgekommen ist. Vorher wird nichts erstattet ' +
    'oder geändert; das Ergebnis schreiben wir Ihnen.',
  refundNext: 'Als Nächstes folgt Ihre Erstattung. Sobald sie veranlasst ist, schreiben wir Ihnen.',
}

export const parcelUnasked: ParcelWords['parcelUnasked'] = {
  subject: (number) => `${number}: Ihr Paket ist angekommen`,
  heading: 'Ihr Paket ist angekommen, wir haben dafür eine Anfrage eröffnet',
  arrived: (day, order) =>
    `Am ${day} kam in unserem Lager ein Paket mit Artikeln der Bestellung ${order} an, ohne Anfrage. Wir haben eine für Sie eröffnet, ` +
    'damit Sie sehen, wo es steht. Von außen gesehen im Paket:',
  inspection: 'Als Nächstes prüfen wir es, Artikel für Artikel, und schreiben Ihnen, bevor etwas entschieden wird, das Sie nicht erwarten.',
  price: 'Die Beträge unten sind, was die Bedingungen dazu sagen, nach dem Stand des Tages der Ankunft.',
  refused: 'Nach den Bedingungen, nach dem Stand des Tages der Ankunft, kann es nicht zurückgenommen werden:',
  afterRefusal:
    'Unser Team prüft es trotzdem. Wir machen Ihnen ein Angebot oder senden alles an Sie zurück. In Ihrer Anfrage können Sie uns schreiben.',
}

export const parcelLost: ParcelWords['parcelLost'] = {
  subject: (number) => `${number}: Ihr Paket ist unterwegs verloren gegangen`,
  heading: 'Ihr Paket ist unterwegs verloren gegangen',
  lost: 'Der Paketdienst hat uns mitgeteilt, dass Ihr Paket auf dem Weg zu uns verloren gegangen ist.',
  settled: 'Das Risiko tragen nicht Sie; wir klären es mit dem Paketdienst.',
  next: {
    refund: 'Als Nächstes kommt Ihre Erstattung, als wäre das Paket angekommen.',
    replacement: 'Wir senden Ihnen Ersatz und schreiben Ihnen, sobald er unterwegs ist.',
    exchange: 'Als Nächstes senden wir Ihren Ersatz oder erstatten Ihr Geld. Wir schreiben Ihnen dazu.',
  },
  keep: 'Falls der Paketdienst Ihnen einen Beleg unterschrieben hat, bewahren Sie ihn bitte auf.',
}

export const sentBack: ParcelWords['sentBack'] = {
  subject: {
    'as-it-came': (number) => `${number}: Ihre Artikel sind auf dem Rückweg zu Ihnen`,
    repaired: (number) => `${number}: Ihre reparierte Maschine ist unterwegs`,
  },
  heading: { 'as-it-came': 'Ihre Artikel sind auf dem Rückweg zu Ihnen', repaired: 'Ihre reparierte Maschine ist unterwegs' },
  sent: (carrier) => `Wir haben Ihr Paket an ${carrier} übergeben.`,
  check: 'Bitte sehen Sie sich das Paket bei der Ankunft an und lassen Sie Schäden vom Paketdienst vermerken.',
}

export const replacementSent: ParcelWords['replacementSent'] = {
  subject: (number) => `${number}: Ihr Ersatz ist unterwegs`,
  heading: 'Ihr Ersatz ist unterwegs',
  sent: (what, carrier) => `Wir haben Ihren Ersatz an ${carrier} übergeben: ${what}.`,
  subjectPacked: (number) => `${number}: Wir versenden Ihren Ersatz`,
  headingPacked: 'Wir versenden Ihren Ersatz',
  packed: (what) =>
    `Ihr Ersatz wird gerade verpackt: ${what}. Sobald der Paketdienst ihn hat, erhalten Sie einen Link zur Sendungsverfolgung.`,
  subjectComplete: (number) => `${number}: Ihr Umtausch ist abgeschlossen`,
  headingComplete: 'Ihr Umtausch ist abgeschlossen',
  complete: (what) => `Ihr Umtausch ist abgeschlossen. ${what} haben wir Ihnen schon gesendet, und Sie müssen nichts weiter tun.`,
}

export const replacementSentFirst: ParcelWords['replacementSentFirst'] = {
  subject: (number) => `${number}: Wir versenden Ihren Ersatz`,
  heading: 'Wir versenden Ihren Ersatz',
  packed: (what) =>
    `Wir warten nicht auf Ihre Rücksendung: ${what} wird schon verpackt. Sobald der Paketdienst die Sendung hat, erhalten Sie einen Link zur Sendungsverfolgung.`,
  back: (day) => `Bitte übergeben Sie Ihre Artikel bis ${day} unserem Paketdienst.`,
  choose: 'Auf der Seite Ihrer Anfrage wählen Sie, wann der Paketdienst kommen soll.',
  booked: 'Die Abholung ist schon gebucht. Halten Sie Ihre Artikel an diesem Tag bereit.',
  after:
    'Wenn Ihre Artikel bei uns sind, prüfen wir sie und schreiben Ihnen, falls sie von Ihrer Beschreibung abweichen. Sind sie bis zu diesem Tag nicht unterwegs, schreiben wir Ihnen ebenfalls: Dann können wir Sie bitten, den Ersatz zu bezahlen.',
  closed: 'Ab jetzt können Sie diese Anfrage nicht mehr zurückziehen.',
  action: 'Anfrage öffnen',
}

export const returnKept: ParcelWords['returnKept'] = {
  subject: (number) => `${number}: Sie behalten Ihre Artikel`,
  heading: 'Sie behalten Ihre Artikel',
  kept: 'Sie müssen nichts mehr zurücksenden: Ihre Artikel bleiben bei Ihnen, ebenso der Ersatz, den wir Ihnen gesendet haben.',
  done: 'Der Umtausch ist abgeschlossen, und Sie müssen nichts weiter tun.',
}

export const replacementOut: ParcelWords['replacementOut'] = {
  subject: (number) => `${number}: Bitte wählen Sie einen anderen Ersatz`,
  heading: 'Ihr Ersatz ist vergriffen',
  gone: (what) => `Leider ist vergriffen, was Sie gewählt haben (${what}), und wir können es nicht versenden.`,
  choose:
    'Bitte wählen Sie etwas anderes, oder lassen Sie sich stattdessen das Geld erstatten. Was Sie dafür schon bezahlt haben, erhalten Sie von selbst zurück.',
  action: 'Neu wählen',
}
