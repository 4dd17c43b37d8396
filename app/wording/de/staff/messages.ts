import type { staffPages as english } from '../../en/staff/messages.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

import { bench } from './bench.ts'
import { carrier } from './carrier.ts'
import { charts } from './charts.ts'
import { declarations } from './declarations.ts'
import { failedMails } from './failed-mails.ts'
import { figures } from './figures.ts'
import { inspection } from './inspection.ts'
import { orderBooks } from './order-books.ts'
import { proposals } from './proposals.ts'
import { parcels } from './parcels.ts'
import { people } from './people.ts'
import { recalls } from './recalls.ts'
import { shop } from './shop.ts'
import { simulator } from './simulator.ts'
import { staffEvents } from './staff-events.ts'
import { staffKeys } from './staff-keys.ts'
import { staffPlaces } from './staff-places.ts'
import { staffQueue } from './staff-queue.ts'
import { staffSearch } from './staff-search.ts'
import { staffSupport } from './staff-support.ts'
import { staff } from './staff.ts'
import { auditLog } from './audit-log.ts'
import { imports } from './imports.ts'
import { templates } from './templates.ts'
import { unmatched } from './unmatched.ts'

/** Every word of the console alone, by room. */
export const staffPages: SameKeys<typeof english> = {
  recalls,
  inspection,
  bench,
  carrier,
  charts,
  declarations,
  failedMails,
  figures,
  orderBooks,
  proposals,
  parcels,
  people,
  shop,
  simulator,
  staffEvents,
  staffKeys,
  staffPlaces,
  staffQueue,
  staffSearch,
  staffSupport,
  staff,
  auditLog,
  imports,
  templates,
  unmatched,
}
