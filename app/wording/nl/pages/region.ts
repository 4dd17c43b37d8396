import type { region as english } from '../../en/pages/region.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const region: SameKeys<typeof english> = {
  title: 'Kies uw regio',
  visiting: 'U lijkt ons vanuit een andere regio te bezoeken. Kies de winkel die u wilt',
  explain:
    'Taal, winkel- en winkelwagenlinks volgen uw winkel. Een bestelling houdt de bedragen, data en het papier van de winkel waar u haar kocht.',
  legend: 'Uw winkel',
  submit: 'Doorgaan',
  suggested: 'Voorgesteld voor u',
  kept: 'We bewaren uw keuze een jaar. U kunt haar altijd boven aan elke pagina wijzigen.',
  stores: { us: 'VS', de: 'Duitsland', eu: 'Andere Europese regio’s' },
  storeNotes: {
    us: 'Amerikaanse dollars, levering binnen de Verenigde Staten',
    de: 'Euro, levering binnen Duitsland',
    eu: 'Euro, levering in {count} Europese landen',
  },
}
