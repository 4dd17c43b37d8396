import type { WithdrawalWords } from '../../en/mails/withdrawal.ts'

export const withdrawalOpened: WithdrawalWords['withdrawalOpened'] = {
  subject: (number) => `${number}: wie es mit Ihrem Widerruf weitergeht`,
  heading: 'Wie es mit Ihrem Widerruf weitergeht',
  declared: (orderName, when) => `Sie haben die Bestellung ${orderName} am ${when} widerrufen. Einen Grund müssen Sie nicht nennen.`,
  nothingSent: 'Es war noch nichts an Sie versandt; Sie müssen also nichts zurücksenden.',
  sendBack: (when) => `Bitte senden Sie die Artikel bis ${when} zurück. Es genügt, wenn Sie sie bis dahin absenden.`,
  payer: {
    customer:
      'Auf der Seite Ihres Widerrufs wählen Sie: Wir schicken einen Paketdienst zu einem Preis, den Sie vorher sehen, oder Sie versenden das Paket selbst auf Ihre Kosten. Wenn Sie selbst versenden, nennen Sie uns dort Paketdienst und Sendungsnummer.',
    shop: 'Die Kosten der Rücksendung tragen wir. Auf der Seite Ihres Widerrufs wählen Sie, wann ein Paketdienst kommen soll.',
  },
  address: 'Wenn Sie selbst versenden, bitte an',
  refundBy: (when) =>
    `Sie erhalten Ihr Geld bis ${when} zurück, auf das Zahlungsmittel, mit dem Sie bezahlt haben. Wir dürfen warten, bis die Artikel hier sind oder Sie die Absendung nachweisen.`,
  action: 'Ihren Widerruf öffnen',
}

export const withdrawalAssessed: WithdrawalWords['withdrawalAssessed'] = {
  subject: (number) => `${number}: Ihre Rücksendung ist geprüft`,
  heading: 'Ihre Rücksendung ist geprüft',
  all: 'Es ist alles in Ordnung. Wir ziehen nichts ab.',
  less: 'Wir haben Ihre Rücksendung geprüft. Etwas ziehen wir ab; was wir gefunden haben, steht unten, Artikel für Artikel.',
  found: 'Was wir vorgefunden haben',
  came: (quantity) => `${quantity} angekommen`,
  nothing: 'kein Abzug',
  loss: (amount, why) => `${amount} für Wertverlust. ${why}`,
  disagree:
    'Die Fotos finden Sie auf der Seite Ihres Widerrufs. Sehen Sie das anders? Antworten Sie auf diese E-Mail; wir lesen sie persönlich.',
  refundBy: (when) => `Sie erhalten Ihr Geld bis ${when} zurück.`,
}
