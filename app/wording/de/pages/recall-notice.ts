import type { recallNotice as english } from '../../en/pages/recall-notice.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const recallNotice: SameKeys<typeof english> = {
  page: {
    title: 'Produktsicherheitsrückruf',
    answerTitle: 'Was möchten Sie?',
    free: 'Alles ist kostenfrei, auch der Versand.',
    repair: 'Reparieren lassen',
    replacement: 'Ersatz erhalten',
    refund: 'Geld zurückerhalten',
    gone: 'Ich habe es nicht mehr',
    goneDone: 'Vielen Dank. Bitte geben Sie diese Anzeige an die Person weiter, die es jetzt hat.',
    opened: 'Ihre Anfrage {number} ist eröffnet.',
    openCase: 'Anfrage öffnen',
    byHand: 'Es wurde nicht in unserem Store gekauft. Bitte schreiben Sie uns, wir klären es mit Ihnen.',
    write: 'Schreiben Sie uns',
    ended: 'Dieser Rückruf ist beendet. Sie können weiterhin wählen.',
    because: {
      'not-offered': 'Das wird in diesem Rückruf nicht angeboten.',
      'by-hand': 'Das können wir nicht von selbst eröffnen. Bitte schreiben Sie uns.',
      'items-taken': 'Eine andere offene Anfrage betrifft es schon. Bitte öffnen Sie diese, oder schreiben Sie uns.',
    },
  },
  banner: {
    text: '{title}: ab sofort nicht mehr verwenden.',
    serial: '{title}, Seriennummer {serial}: ab sofort nicht mehr verwenden.',
    action: 'Anzeige lesen und wählen',
  },
  caseSendIn:
    '{wished, select, yes {Sie haben eine Abholung gewählt; wir buchen sie und senden Ihnen die Dokumente.} other {Planen Sie unten bis {by} die Abholung. Reparatur und Versand sind kostenfrei. Bitte verwenden Sie das Produkt bis dahin nicht.}}',
  caseAnswer: 'Was der Rückruf gewährt',
  caseQuote: 'Wie am {date} von Ihnen gewählt, kostenfrei, auch der Versand. Das ändert sich später nicht.',
  caseGranted: 'Durch den Produktsicherheitsrückruf genehmigt',
  caseTitle: 'Produktsicherheitsrückruf',
}
