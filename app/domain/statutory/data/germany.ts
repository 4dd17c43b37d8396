import { holidays } from '#app/domain/policy/data/holidays.ts'

import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

/** The nine holidays that hold in every state; what holds in some of them only is not here. */
export const germany = memberState({
  country: 'DE',
  timeZone: 'Europe/Berlin',
  withdrawal: sourced('BGB', '§§ 312g, 355–357a'),
  guarantee: sourced('BGB', '§§ 437–439, 475–477'),
  holidays: { ...sourced('BGB', '§ 193; Feiertagsgesetze der Länder, Einigungsvertrag art. 2(2)'), value: holidays.DE },
})
