import type { returns as english } from '../en/returns.ts'
import type { SameKeys } from '../same-keys.ts'

export const returns: SameKeys<typeof english> = {
  itemsTitle: { return: 'Was möchten Sie zurückgeben?', exchange: 'Was möchten Sie umtauschen?' },
  deniedTitle: 'Kann nicht zurück',
  wish: 'Was möchten Sie stattdessen?',
  wishHint: 'Modell, Größe oder Farbe. Ein Mensch sagt Ihnen, was es kostet, bevor etwas abgeholt wird.',
  giftsTitle: 'Geschenke',
  giftsText: 'Geschenke gehen mit dem Artikel zurück, zu dem sie gehören. Was fehlt, wird mit seinem Wert abgezogen.',
  quantity: 'Wie viele von {title}',
  atMost:
    '{left, plural, =0 {Von diesem Artikel kann nichts mehr zurück.} one {Von diesem Artikel kann nur noch einer zurück.} other {Von diesem Artikel können höchstens noch # zurück.}}',
  paid: 'Bezahlt {amount}',
  giftWorth: 'Geschenk im Wert von {amount}',
  condition: 'Zustand von {title}',
  conditions: { unopened: 'Ungeöffnet', unused: 'Geöffnet, nicht benutzt', used: 'Benutzt', damaged: 'Bei mir beschädigt' },
  conditionHints: {
    unopened: 'Die Siegel der Verpackung sind unversehrt.',
    unused: 'Die Verpackung ist offen, der Artikel lief nie.',
    used: 'Er wurde eingeschaltet oder benutzt.',
    damaged: 'Er ging bei Ihnen kaputt oder wurde zerkratzt.',
  },
  fault: 'Wie {title} ankam',
  faults: {
    none: 'So, wie es sein soll',
    defective: 'Es funktionierte nicht',
    damaged_on_arrival: 'Es kam beschädigt an',
    wrong_item: 'Es ist nicht, was ich bestellt habe',
    missing_part: 'Es fehlte etwas',
  },
  confirmTitle: 'Bitte bestätigen Sie',
  accessoriesIncluded: 'Alles Zubehör geht mit zurück',
  originalPackaging: 'Es geht in der Originalverpackung mit dem Schutzmaterial zurück',
  confirmHint: 'Sie können auch ohne fortfahren, doch dann kann die Rückgabe abgelehnt oder ein Betrag abgezogen werden.',
}
