import type { DeadlineWords } from '../../en/mails/deadline.ts'

export const deadlineNear: DeadlineWords['deadlineNear'] = {
  subject: (number, day) => `${number}: Bitte antworten Sie bis ${day}`,
  heading: 'Ihre Anfrage wartet auf Sie',
  awaited: {
    item: 'Uns fehlt noch, worum wir Sie gebeten haben.',
    pickup: 'Ihr Paket muss noch abgeholt werden.',
    offer: 'Unser Angebot nach der Prüfung ist noch unbeantwortet.',
    estimate: 'Unser Kostenvoranschlag ist noch unbeantwortet.',
    'send-in': 'Ihre Maschine ist noch keinem Paketdienst übergeben.',
    return: 'Ihr Ersatz wurde Ihnen schon gesendet, und Ihre Artikel müssen noch abgeholt werden.',
    payment: 'Ihre Rechnung ist noch nicht bezahlt. Sie finden sie auf der Seite Ihrer Anfrage.',
  },
  by: (day) => `Die Frist endet am ${day}.`,
}

export const caseExpired: DeadlineWords['caseExpired'] = {
  subject: (number) => `${number}: Ihre Anfrage ist verfallen`,
  heading: 'Ihre Anfrage ist verfallen',
  expired: {
    item: 'Was wir noch von Ihnen brauchten, ist nicht angekommen, daher ist die Anfrage geschlossen.',
    pickup: 'Das Paket konnte nicht abgeholt werden, daher ist die Anfrage geschlossen.',
    offer: 'Unser Angebot blieb unbeantwortet, daher ist die Anfrage geschlossen.',
    estimate: 'Unser Kostenvoranschlag blieb unbeantwortet, daher ist die Anfrage geschlossen.',
    'send-in': 'Die Maschine wurde keinem Paketdienst übergeben, daher ist die Anfrage geschlossen.',
  },
  usable: 'Das kostet nichts, und Ihre Bestellung bleibt, wie sie war. Was für sie noch offen ist, können Sie ' + 'erneut anfragen.',
  openOrder: 'Ihre Möglichkeiten ansehen',
}
