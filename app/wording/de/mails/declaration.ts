import type { WithdrawalAcknowledgedWords, WithdrawalNoticedWords, WithdrawalSetAsideWords } from '../../en/mails/declaration.ts'

export const withdrawalAcknowledged: WithdrawalAcknowledgedWords = {
  subject: (reference) => `Ihr Widerruf ist eingegangen (${reference})`,
  preview: 'Was Sie erklärt haben und wann es bei uns eingegangen ist.',
  heading: 'Ihr Widerruf ist eingegangen',
  received: 'Hiermit bestätigen wir den Eingang Ihres Widerrufs. Sie haben uns Folgendes erklärt:',
  statement: 'Hiermit widerrufe ich den folgenden Vertrag.',
  name: 'Name',
  contract: 'Vertrag',
  items: 'Artikel',
  everything: 'Alles aus diesem Vertrag',
  sentTo: 'Eingangsbestätigung an',
  at: 'Eingegangen am',
  reference: 'Referenz',
  effective:
    'Ihre Erklärung ist mit Ihrer Bestätigung wirksam geworden. Dafür müssen Sie nichts weiter tun, auch nichts in dieser E-Mail anklicken.',
  next: 'Wir ordnen sie jetzt Ihrer Bestellung zu und schreiben Ihnen zur Rücksendung und zur Erstattung. Die Erstattung ist innerhalb von 14 Tagen nach dieser Erklärung fällig; wir dürfen warten, bis die Ware wieder bei uns ist oder Sie die Absendung nachgewiesen haben.',
  keep: 'Bitte bewahren Sie diese E-Mail auf: Sie ist Ihr Nachweis, was Sie wann erklärt haben.',
  notYou:
    'Sie haben nichts erklärt? Dann hat jemand Ihre Adresse eingegeben. Antworten Sie auf diese E-Mail, und unser Team geht der Sache nach.',
  why: 'EM-Smart. Anlass dieser E-Mail ist ein Widerruf, der mit dieser Adresse erklärt wurde.',
}

export const withdrawalNoticed: WithdrawalNoticedWords = {
  subject: (order) => `Bestellung ${order}: Kam dieser Widerruf von Ihnen?`,
  preview: 'An Ihrer Bestellung hat sich nichts geändert.',
  heading: 'Kam dieser Widerruf von Ihnen?',
  what: (order) =>
    `Bei uns ist ein Widerruf eingegangen, der die Bestellung ${order} nennt, aber eine andere E-Mail-Adresse als die der Bestellung. An Ihrer Bestellung hat sich nichts geändert, und ohne Ihre Antwort ändert sich deswegen auch nichts.`,
  ask: 'Wenn Sie ihn erklärt haben oder jemand für Sie, sagen Sie es uns: Er gilt dann ab dem Zeitpunkt der Erklärung. Wenn Sie nichts davon wissen, können Sie uns auch das sagen oder diese E-Mail einfach ignorieren.',
  order: 'Bestellung',
  at: 'Erklärt am',
  open: 'Mitteilen, ob Sie es waren',
  why: 'EM-Smart. Anlass dieser E-Mail ist Ihre Bestellung mit dieser Adresse.',
}

export const withdrawalSetAside: WithdrawalSetAsideWords = {
  subject: (reference) => `Zu Ihrem Widerruf (${reference})`,
  preview: 'Wir konnten ihn keinem Vertrag zuordnen.',
  heading: 'Zu Ihrem Widerruf',
  what: 'Wir haben nach dem Vertrag gesucht, den Sie genannt haben, und konnten Ihren Widerruf keinem zuordnen. Unser Team schreibt dazu:',
  contract: 'Genannter Vertrag',
  at: 'Erklärt am',
  reference: 'Referenz',
  reply:
    'Wenn Sie das anders sehen oder eine Bestellnummer oder Rechnung haben, antworten Sie einfach auf diese E-Mail. Ihre Erklärung bleibt mit dem Zeitpunkt ihres Eingangs bei uns vermerkt.',
}
