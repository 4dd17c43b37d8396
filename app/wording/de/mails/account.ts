import type {
  AccountDeletedWords,
  ClaimCodeWords,
  EmailChangedWords,
  ExportReadyWords,
  NewEmailCodeWords,
  OrderAddedWords,
  VoucherReadyWords,
} from '../../en/mails/account.ts'

export const newEmailCode: NewEmailCodeWords = {
  subject: 'Bestätigen Sie diese Adresse für ein EM-Smart-Konto',
  preview: 'Der Code steht in dieser E-Mail. Er gilt einmal und nur wenige Minuten.',
  heading: 'Bestätigen Sie Ihre neue E-Mail-Adresse',
  enter:
    'Jemand, der in einem EM-Smart-Konto angemeldet ist, möchte diese E-Mail-Adresse dafür verwenden. Wenn Sie das sind, geben Sie diesen Code in dem Browserfenster ein, in dem Sie ihn angefordert haben:',
  notYou: 'Das waren nicht Sie? Dann ignorieren Sie diese E-Mail: Ohne den Code ändert sich nichts.',
}

export const claimCode: ClaimCodeWords = {
  subject: 'Bestätigen Sie, dass Ihre Bestellung in ein EM-Smart-Konto darf',
  preview: 'Der Code steht in dieser E-Mail. Er gilt einmal und nur wenige Minuten.',
  heading: 'Bestellung in ein Konto übernehmen?',
  enter:
    'Jemand, der in einem EM-Smart-Konto angemeldet ist, möchte eine Bestellung dorthin übernehmen, die mit dieser E-Mail-Adresse aufgegeben wurde. Wenn Sie das sind, geben Sie diesen Code in dem Browserfenster ein, in dem Sie ihn angefordert haben:',
  notYou: 'Das waren nicht Sie? Dann ignorieren Sie diese E-Mail und geben Sie den Code niemandem: Ohne ihn ändert sich nichts.',
}

export const orderAdded: OrderAddedWords = {
  subject: (order) => `Bestellung ${order} wurde in ein EM-Smart-Konto übernommen`,
  preview: 'Wer sich in diesem Konto anmeldet, sieht die Bestellung und kann ihre Rückgabe oder Reparatur anfragen.',
  heading: 'Eine Bestellung wurde übernommen',
  toOrder:
    'Ihre Bestellung wurde mit dieser Adresse aufgegeben. Mit einem Code, den wir hierher gesendet haben, wurde sie in ein EM-Smart-Konto übernommen, das sich mit einer anderen Adresse anmeldet.',
  toAccount: 'Unsere Mitarbeitenden haben Ihrem Konto eine Bestellung zugeordnet. Sie finden sie bei Ihren Bestellungen.',
  order: 'Bestellung',
  at: 'Wann',
  notYou: 'Wenn Sie davon nichts wissen, antworten Sie auf diese E-Mail, damit wir Ihnen helfen können.',
  open: 'Zu Ihren Bestellungen',
}

export const emailChanged: EmailChangedWords = {
  subject: 'Die E-Mail-Adresse Ihres EM-Smart-Kontos wurde geändert',
  preview: 'Ab jetzt melden Sie sich mit der neuen Adresse an.',
  heading: 'Ihre E-Mail-Adresse wurde geändert',
  toOld: 'Ihr Konto gehört nicht mehr zu dieser Adresse. Ab jetzt öffnet es eine andere, und unsere E-Mails gehen dorthin.',
  toNew: 'Ihr Konto gehört jetzt zu dieser Adresse. Ab jetzt melden Sie sich mit ihr an, und unsere E-Mails kommen hierher.',
  at: 'Wann',
  signedOut: 'Alle anderen Browser wurden abgemeldet.',
  notYouOld: 'Wenn Sie das nicht waren, antworten Sie sofort auf diese E-Mail, damit wir Ihnen helfen können.',
  notYouNew: 'Wenn Sie davon nichts wissen, antworten Sie auf diese E-Mail und sagen Sie uns Bescheid.',
  open: 'Konto öffnen',
}

export const exportReady: ExportReadyWords = {
  subject: 'Ihre Daten bei EM-Smart liegen bereit',
  preview: 'Laden Sie sie auf Ihrer Kontoseite herunter.',
  heading: 'Ihre Daten liegen bereit',
  ready:
    'Die Kopie Ihrer Daten, um die Sie gebeten haben, ist fertig. Laden Sie sie auf Ihrer Kontoseite herunter; dort melden Sie sich an und bestätigen, dass Sie es sind.',
  until: (until) => `Sie liegt dort bis ${until}. Danach löschen wir sie, und Sie können eine neue anfordern.`,
  open: 'Zu Ihren Daten',
  notYou: 'Sie haben nicht darum gebeten? Dann melden Sie auf Ihrer Kontoseite alle Geräte ab und sagen Sie uns Bescheid.',
}

export const voucherReady: VoucherReadyWords = {
  subject: 'Ihr EM-Smart-Gutschein',
  preview: 'Ihr Code steht in dieser E-Mail.',
  heading: 'Ihr Gutschein ist da',
  redeemed: 'Sie haben Punkte gegen einen Gutschein eingelöst. Geben Sie diesen Code an der Kasse ein:',
  code: 'Code',
  amount: 'Gutschein',
  lastDay: 'Einlösbar bis',
  terms:
    'Der Code gilt für eine Bestellung und lässt sich nicht mit anderen Rabatten kombinieren. Kostet die Bestellung weniger, verfällt der Rest des Gutscheins.',
  open: 'Zu Ihren Punkten',
}

export const accountDeleted: AccountDeletedWords = {
  subject: 'Ihr EM-Smart-Konto ist gelöscht',
  preview: 'Das ist unsere letzte E-Mail dazu.',
  heading: 'Ihr Konto ist gelöscht',
  deleted: 'Wie gewünscht haben wir Ihr Konto gelöscht: Name, Telefon, Adressen, Passkeys und Punkte sind weg.',
  at: 'Wann',
  kept: (day) =>
    `Das Gesetz verlangt, dass wir die Unterlagen zu Ihren Bestellungen zehn Jahre ab der Bestellung aufbewahren. Sie sind gesperrt, keine Seite zeigt sie, und die letzten werden nach ${day} gelöscht.`,
  nothingKept: 'Es gab keine Bestellungen, deshalb bewahren wir nichts auf.',
  notYou: 'Wenn Sie das nicht waren, antworten Sie sofort auf diese E-Mail.',
}
