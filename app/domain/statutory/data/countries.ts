import type { StoreId } from '#app/domain/shared/stores.ts'

import type { CountryLaw } from '../country-law.ts'
import { austria } from './austria.ts'
import { belgium } from './belgium.ts'
import { bulgaria } from './bulgaria.ts'
import { croatia } from './croatia.ts'
import { cyprus } from './cyprus.ts'
import { czechia } from './czechia.ts'
import { denmark } from './denmark.ts'
import { estonia } from './estonia.ts'
import { finland } from './finland.ts'
import { france } from './france.ts'
import { germany } from './germany.ts'
import { greece } from './greece.ts'
import { hungary } from './hungary.ts'
import { ireland } from './ireland.ts'
import { italy } from './italy.ts'
import { latvia } from './latvia.ts'
import { lithuania } from './lithuania.ts'
import { luxembourg } from './luxembourg.ts'
import { malta } from './malta.ts'
import { netherlands } from './netherlands.ts'
import { poland } from './poland.ts'
import { portugal } from './portugal.ts'
import { romania } from './romania.ts'
import { slovakia } from './slovakia.ts'
import { slovenia } from './slovenia.ts'
import { spain } from './spain.ts'
import { sweden } from './sweden.ts'

/** Every country whose law is encoded; of any other nothing is said. */
export const countryLaws: readonly CountryLaw[] = [
  austria,
  belgium,
  bulgaria,
  croatia,
  cyprus,
  czechia,
  denmark,
  estonia,
  finland,
  france,
  germany,
  greece,
  hungary,
  ireland,
  italy,
  latvia,
  lithuania,
  luxembourg,
  malta,
  netherlands,
  poland,
  portugal,
  romania,
  slovakia,
  slovenia,
  spain,
  sweden,
]

/** The stores that offer what the law grants beside their own terms: those that sell to consumers in the Union. */
export const storesUnderLaw: Readonly<Record<StoreId, boolean>> = { us: false, de: true, eu: true }

/**
 * From when on each store tells every buyer of the right to withdraw with the confirmation of the order; null where it never did. Whoever
 * ordered before was never told, and has 12 months more.
 */
export const toldWithOrderSince: Readonly<Record<StoreId, string | null>> = {
  us: null,
  de: '2014-06-13T00:00:00.000Z',
  eu: '2014-06-13T00:00:00.000Z',
}
