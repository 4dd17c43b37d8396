import type { returns as english } from '../../en/pages/returns.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const returns: SameKeys<typeof english> = {
  itemsTitle: { return: 'Wat wilt u retourneren?', exchange: 'Wat wilt u ruilen?' },
  deniedTitle: 'Kan niet worden geretourneerd',
  wish: 'Wat wilt u ervoor in de plaats?',
  wishHint: 'Model, maat of kleur. We noemen u de prijs voordat er iets wordt opgehaald.',
  giftsTitle: 'Cadeaus',
  giftsText: 'Cadeaus gaan terug met het artikel waar ze bij hoorden. U kunt ze ook houden: dan trekken we de waarde af.',
  quantity: 'Aantal van {title}',
  atMost:
    '{left, plural, =0 {Van dit artikel kan niets meer worden geretourneerd.} one {Van dit artikel kan er nog één worden geretourneerd.} other {Van dit artikel kunnen er nog # worden geretourneerd.}}',
  paid: '{amount} betaald',
  giftWorth: 'Cadeau, waarde {amount}',
  condition: 'Staat van {title}',
  conditions: { unopened: 'Ongeopend', unused: 'Geopend, ongebruikt', used: 'Gebruikt', damaged: 'Beschadigd na bezorging' },
  conditionHints: {
    unopened: 'Fabriekszegel intact.',
    unused: 'De verpakking is open, het artikel is nooit gebruikt.',
    used: 'Het is ingeschakeld of gebruikt.',
    damaged: 'Het is kapotgegaan of bekrast nadat het aankwam.',
  },
  fault: 'Is {title} aangekomen zoals verwacht?',
  faults: {
    none: 'Ja',
    defective: 'Het werkte niet',
    damaged_on_arrival: 'Het kwam beschadigd aan',
    wrong_item: 'Dit heb ik niet besteld',
    missing_part: 'Er ontbrak iets',
  },
  confirmTitle: 'Bevestig alstublieft',
  accessoriesIncluded: 'Alle accessoires zijn erbij',
  originalPackaging: 'Het zit in de originele verpakking met het beschermmateriaal',
  confirmHint: 'U kunt ook zonder doorgaan, maar dan kunnen we de retour afwijzen of een bedrag aftrekken.',
}
