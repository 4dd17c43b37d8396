import type { region as english } from '../../en/pages/region.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const region: SameKeys<typeof english> = {
  title: 'Scelta dell’area',
  visiting: 'Sembra che la visita arrivi da un’altra area. Selezioni il negozio preferito',
  explain:
    'Lingua, negozio e carrello seguono la scelta. Un ordine mantiene importi, date e formato carta del negozio in cui è stato effettuato.',
  legend: 'Il Suo negozio',
  submit: 'Continua',
  suggested: 'Consigliato per Lei',
  kept: 'Conserviamo la scelta per un anno. Si può modificare in qualsiasi momento in cima a ogni pagina.',
  stores: { us: 'Stati Uniti', de: 'Germania', eu: 'Altri Paesi europei' },
  storeNotes: {
    us: 'Dollari statunitensi, consegna negli Stati Uniti',
    de: 'Euro, consegna in Germania',
    eu: 'Euro, consegna in {count} Paesi europei',
  },
}
