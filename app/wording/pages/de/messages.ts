import type { english } from '../en/messages.ts'
import type { SameKeys } from '../same-keys.ts'

import { account } from './account.ts'
import { addressReport } from './address-report.ts'
import { bench } from './bench.ts'
import { carrier } from './carrier.ts'
import { caseNext } from './case-next.ts'
import { caseSteps } from './case-steps.ts'
import { cases } from './cases.ts'
import { charts } from './charts.ts'
import { claims } from './claims.ts'
import { declarations } from './declarations.ts'
import { declare } from './declare.ts'
import { documents } from './documents.ts'
import { evidence } from './evidence.ts'
import { exceptions } from './exceptions.ts'
import { exchange } from './exchange.ts'
import { failedMails } from './failed-mails.ts'
import { faults } from './faults.ts'
import { figures } from './figures.ts'
import { found } from './found.ts'
import { home } from './home.ts'
import { inspection } from './inspection.ts'
import { invoices } from './invoices.ts'
import { legs } from './legs.ts'
import { live } from './live.ts'
import { missing } from './missing.ts'
import { missingOrder } from './missing-order.ts'
import { orderBooks } from './order-books.ts'
import { order } from './order.ts'
import { orders } from './orders.ts'
import { proposals } from './proposals.ts'
import { parcels } from './parcels.ts'
import { parts } from './parts.ts'
import { people } from './people.ts'
import { points } from './points.ts'
import { policy } from './policy.ts'
import { problems } from './problems.ts'
import { recalls } from './recalls.ts'
import { region } from './region.ts'
import { repairs } from './repairs.ts'
import { requests } from './requests.ts'
import { returns } from './returns.ts'
import { security } from './security.ts'
import { shell } from './shell.ts'
import { shipping } from './shipping.ts'
import { shopProgress } from './shop-progress.ts'
import { shop } from './shop.ts'
import { signIn } from './sign-in.ts'
import { simulator } from './simulator.ts'
import { staffEvents } from './staff-events.ts'
import { staffKeys } from './staff-keys.ts'
import { staffPlaces } from './staff-places.ts'
import { staffQueue } from './staff-queue.ts'
import { staffSearch } from './staff-search.ts'
import { staffSupport } from './staff-support.ts'
import { staff } from './staff.ts'
import { steps } from './steps.ts'
import { support } from './support.ts'
import { auditLog } from './audit-log.ts'
import { imports } from './imports.ts'
import { templates } from './templates.ts'
import { turns } from './turns.ts'
import { unanswered } from './unanswered.ts'
import { unmatched } from './unmatched.ts'
import { unsent } from './unsent.ts'
import { warranty } from './warranty.ts'
import { machines } from './machines.ts'
import { welcome } from './welcome.ts'
import { withdrawalCase } from './withdrawal-case.ts'

export const german: SameKeys<typeof english> = {
  account,
  addressReport,
  bench,
  carrier,
  caseNext,
  turns,
  caseSteps,
  cases,
  charts,
  claims,
  declarations,
  declare,
  documents,
  evidence,
  exceptions,
  exchange,
  failedMails,
  faults,
  figures,
  found,
  home,
  inspection,
  invoices,
  legs,
  live,
  missing,
  missingOrder,
  order,
  orderBooks,
  orders,
  proposals,
  parcels,
  parts,
  people,
  points,
  policy,
  problems,
  recalls,
  region,
  repairs,
  requests,
  returns,
  security,
  shell,
  shipping,
  shop,
  shopProgress,
  signIn,
  simulator,
  staff,
  staffEvents,
  staffKeys,
  staffPlaces,
  staffQueue,
  staffSearch,
  staffSupport,
  steps,
  support,
  auditLog,
  imports,
  templates,
  unanswered,
  unmatched,
  unsent,
  warranty,
  welcome,
  withdrawalCase,
  machines,
}
