import { type StoreId, stores } from '../shared/stores.ts'
import { storesUnderLaw } from '../statutory/data/countries.ts'
import { type Sourced, sourced } from '../statutory/sourced.ts'
import type { LegalPage } from './legal-page.ts'

/** A page that has to be there, and by what. */
type NeededPage = Readonly<{ page: LegalPage; source: Sourced }>

/** What holds for every store that sells to consumers in the Union. */
const inTheUnion: readonly NeededPage[] = [
  { page: 'terms', source: sourced('Directive 2000/31/EC', 'art. 10(3)') },
  { page: 'withdrawal', source: sourced('Directive 2011/83/EU', 'art. 6(1)(h), annex I') },
  { page: 'privacy', source: sourced('Regulation (EU) 2016/679', 'art. 13') },
  { page: 'cookies', source: sourced('Directive 2002/58/EC', 'art. 5(3)') },
  { page: 'imprint', source: sourced('Directive 2000/31/EC', 'art. 5(1)') },
  { page: 'accessibility', source: sourced('Directive (EU) 2019/882', 'art. 13(2), annex V') },
  { page: 'disposal', source: sourced('Regulation (EU) 2023/1542', 'art. 74') },
]

/** Where the store ships to Germany, or whoever runs it sits there. */
const inGermany: readonly NeededPage[] = [
  { page: 'terms', source: sourced('BGB', '§ 312i(1) no. 4') },
  { page: 'withdrawal', source: sourced('EGBGB', 'art. 246a § 1(2), annexes 1 and 2') },
  { page: 'privacy', source: sourced('Regulation (EU) 2016/679', 'art. 13') },
  { page: 'cookies', source: sourced('TDDDG', '§ 25') },
  { page: 'imprint', source: sourced('DDG', '§ 5') },
  { page: 'accessibility', source: sourced('BFSG', '§ 14(1), annex 3') },
  { page: 'disputes', source: sourced('VSBG', '§ 36') },
  { page: 'disposal', source: sourced('BattDG', '§ 24; ElektroG § 18') },
]

/**
 * The pages that a store cannot be run without, each with the law of the country it is for; `seat` is the country of whoever runs it, null
 * where that is not known. A store that offers nothing of the law needs none.
 */
export function neededPages(store: StoreId, seat: string | null): readonly NeededPage[] {
  if (!storesUnderLaw[store]) return []
  const german = seat === 'DE' || stores[store].shipTo.includes('DE')
  if (!german) return inTheUnion
  return [...inGermany, ...inTheUnion.filter(({ page }) => !inGermany.some((needed) => needed.page === page))]
}
