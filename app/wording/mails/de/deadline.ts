import type { DeadlineWords } from '../en/deadline.ts'

export const deadlineNear: DeadlineWords['deadlineNear'] = {
  subject: (number, day) => `${number}: Bitte antworten Sie bis ${day}`,
  heading: 'Ihr Vorgang wartet auf Sie',
  awaited: {
    item: 'Uns fehlt noch, worum wir Sie gebeten haben.',
    pickup: 'Ihr Paket muss noch abgeholt werden.',
    offer: 'Unser Angebot nach der Prüfung ist noch unbeantwortet.',
    estimate: 'Unser Kostenvoranschlag ist noch unbeantwortet.',
    'send-in': 'Ihre Maschine ist noch keinem Kurier übergeben.',
    return: 'Ihr Ersatz wurde Ihnen schon gesandt, und Ihre Artikel müssen noch abgeholt werden.',
    payment: 'Ihre Rechnung ist noch nicht bezahlt. Sie finden sie auf der Seite Ihrer Anfrage.',
  },
  by: (day) => `Der letzte Zeitpunkt dafür ist ${day}.`,
}

export const caseExpired: DeadlineWords['caseExpired'] = {
  subject: (number) => `${number}: Ihre Anfrage ist verfallen`,
  heading: 'Ihre Anfrage ist verfallen',
  expired: {
    item: 'Was wir noch von Ihnen brauchten, ist nicht angekommen, daher ist die Anfrage geschlossen.',
    pickup: 'Das Paket konnte nicht abgeholt werden, daher ist die Anfrage geschlossen.',
    offer: 'Unser Angebot blieb unbeantwortet, daher ist die Anfrage geschlossen.',
    estimate: 'Unser Kostenvoranschlag blieb unbeantwortet, daher ist die Anfrage geschlossen.',
    'send-in': 'Die Maschine wurde keinem Kurier übergeben, daher ist die Anfrage geschlossen.',
  },
  usable: 'Das kostet nichts, und Ihre Bestellung bleibt, wie sie war. Was für sie noch offen ist, können Sie ' + 'erneut anfragen.',
  openOrder: 'Ansehen, was für diese Bestellung offen ist',
}
