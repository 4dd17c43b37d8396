import type { Language, StoreId } from '#app/domain/shared/stores.ts'

import { consoleZone } from '../staff/console-zone.ts'
import { formatDayOf } from '#app/wording/shared/format.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { maskedEmail } from '../staff/staff-search-view.ts'

type Corrected = Readonly<{
  id: string
  name: string
  store: StoreId
  email: string
  correctedAt: Date
  customer: Readonly<{ id: string; name: string | null; email: string | null }>
}>

/** An order whose email the shop changed after something was filed, as staff read it in a list. */
export function correctedRow({ id, name, email, correctedAt, customer }: Corrected, language: Language) {
  return {
    id,
    name,
    since: formatDayOf(correctedAt.getTime(), consoleZone, language),
    email: maskedEmail(email),
    account: {
      id: customer.id,
      name: customer.name ?? wordsOf(language, 'staffSearch')('noName'),
      email: customer.email === null ? '***' : maskedEmail(customer.email),
    },
  }
}
