import type { returns as english } from '../../en/pages/returns.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const returns: SameKeys<typeof english> = {
  itemsTitle: { return: 'Was möchten Sie zurückgeben?', exchange: 'Was möchten Sie umtauschen?' },
  deniedTitle: 'Rückgabe nicht möglich',
  wish: 'Was möchten Sie stattdessen?',
  wishHint: 'Modell, Größe oder Farbe. Wir nennen Ihnen den Preis, bevor etwas abgeholt wird.',
  giftsTitle: 'Geschenke',
  giftsText: 'Geschenke gehen mit dem Artikel zurück, zu dem sie gehören. Sie können sie auch behalten: Dann ziehen wir ihren Wert ab.',
  quantity: 'Menge: {title}',
  atMost:
    '{left, plural, =0 {Von diesem Artikel können Sie nichts mehr zurückgeben.} one {Von diesem Artikel können Sie nur noch einen zurückgeben.} other {Von diesem Artikel können Sie noch bis zu # zurückgeben.}}',
  paid: 'Bezahlt {amount}',
  giftWorth: 'Geschenk im Wert von {amount}',
  condition: 'Zustand von {title}',
  conditions: { unopened: 'Ungeöffnet', unused: 'Geöffnet, unbenutzt', used: 'Benutzt', damaged: 'Nach der Lieferung beschädigt' },
  conditionHints: {
    unopened: 'Siegel unversehrt.',
    unused: 'Die Verpackung ist offen, der Artikel wurde nie benutzt.',
    used: 'Er wurde eingeschaltet oder benutzt.',
    damaged: 'Er ist nach der Ankunft kaputtgegangen oder zerkratzt worden.',
  },
  fault: 'Kam {title} wie erwartet an?',
  faults: {
    none: 'Ja',
    defective: 'Der Artikel funktionierte nicht',
    damaged_on_arrival: 'Der Artikel kam beschädigt an',
    wrong_item: 'Es ist nicht der bestellte Artikel',
    missing_part: 'Es fehlte etwas',
  },
  confirmTitle: 'Bitte bestätigen Sie',
  accessoriesIncluded: 'Das gesamte Zubehör liegt bei',
  originalPackaging: 'Der Artikel ist in der Originalverpackung mit Schutzmaterial',
  confirmHint: 'Sie können auch ohne diese Angaben fortfahren. Wir können die Rückgabe dann aber ablehnen oder einen Betrag abziehen.',
}
