import type { region as english } from '../../en/pages/region.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const region: SameKeys<typeof english> = {
  title: 'Wybierz region',
  visiting: 'Wygląda na to, że odwiedzasz nas z innego regionu. Wybierz swój sklep',
  explain: 'Język, sklep i koszyk zależą od wybranego sklepu. Zamówienie zachowuje kwoty, daty i dokumenty sklepu, w którym je złożono.',
  legend: 'Twój sklep',
  submit: 'Dalej',
  suggested: 'Propozycja dla Ciebie',
  kept: 'Zapamiętujemy wybór na rok. Możesz go zmienić w każdej chwili na górze każdej strony.',
  stores: { us: 'USA', de: 'Niemcy', eu: 'Inne regiony Europy' },
  storeNotes: {
    us: 'Dolary amerykańskie, dostawa na terenie Stanów Zjednoczonych',
    de: 'Euro, dostawa na terenie Niemiec',
    eu: 'Euro, dostawa do krajów europejskich: {count}',
  },
}
