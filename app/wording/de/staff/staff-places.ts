import type { staffPlaces as english } from '../../en/staff/staff-places.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const staffPlaces: SameKeys<typeof english> = {
  waiting: '{count} offen',
  menu: 'Konsole',
  open: 'Menü',
  more: 'Mehr',
  /** Each a page of the console. */
  places: {
    bench: 'Prüfplatz',
    audit: 'Prüfprotokoll',
    figures: 'Auswertungen',
    templates: 'Vorlagen',
    imports: 'Importe',
    parcels: 'Pakete',
    people: 'Mitarbeitende',
    policy: 'Simulator',
    recalls: 'Rückrufe',
    queue: 'Warteschlange',
    search: 'Suche',
    mails: 'E-Mails',
    shop: 'Shop',
    serials: 'Seriennummern',
    questions: 'Fragen',
    unmatched: 'Ohne E-Mail',
    withdrawals: 'Widerrufe',
  },
}
