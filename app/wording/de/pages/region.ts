import type { region as english } from '../../en/pages/region.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const region: SameKeys<typeof english> = {
  title: 'Wählen Sie Ihre Region',
  visiting: 'Sie scheinen uns aus einer anderen Region zu besuchen. Bitte wählen Sie den Shop, in dem Sie einkaufen möchten',
  explain:
    'Sprache, Shop und Warenkorb richten sich nach Ihrem Shop. Eine Bestellung behält Beträge, Fristen und Papierformat des Shops, in dem Sie gekauft haben.',
  legend: 'Ihr Shop',
  submit: 'Weiter',
  suggested: 'Vorschlag für Sie',
  kept: 'Wir merken uns Ihre Wahl ein Jahr lang. Sie können sie jederzeit oben auf jeder Seite ändern.',
  stores: { us: 'USA', de: 'Deutschland', eu: 'Übriges Europa' },
  storeNotes: {
    us: 'US-Dollar, Lieferung innerhalb der Vereinigten Staaten',
    de: 'Euro, Lieferung innerhalb Deutschlands',
    eu: 'Euro, Lieferung in {count} europäische Länder',
  },
}
