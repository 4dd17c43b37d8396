import type { unanswered as english } from '../../en/pages/unanswered.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const unanswered: SameKeys<typeof english> = {
  partPaid:
    'Bitte antworten Sie bis {date}, Ende des Tages. Hören wir nichts von Ihnen, erstatten wir {amount}, und der Rest bleibt offen: Sie können auch dann noch sagen, dass es zu wenig ist.',
  leftOpen:
    'Bis {date} haben Sie nicht geantwortet. Das gilt nicht als Ja: Wir erstatten {amount}, und der Rest bleibt offen. Sie können das Angebot noch annehmen oder ihm widersprechen.',
  restTitle: 'Der Rest bleibt offen',
  restText: 'Erstattet haben wir, was unstrittig ist. Dass das alles ist, haben Sie nicht gesagt: Ist es zu wenig, sagen Sie es uns.',
  restAsk: 'Mehr fordern',
  earlierTitle: '{amount} wurden am {date} erstattet',
  earlierText: 'Das war der unstrittige Teil.',
  fixed:
    'Der Befund ergibt {amount}. Der Kunde hat 14 Tage Zeit zu antworten; ohne Antwort werden {amount} erstattet, und der Rest bleibt offen.',
  free: 'Nennen Sie einen Betrag von {least} bis {most}. Der Kunde hat 14 Tage Zeit zu antworten; ohne Antwort wird er erstattet, und der Rest bleibt offen.',
}
