import type { pages as english } from '../../en/pages/messages.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

import { account } from './account.ts'
import { addressReport } from './address-report.ts'
import { caseNext } from './case-next.ts'
import { caseSteps } from './case-steps.ts'
import { cases } from './cases.ts'
import { claims } from './claims.ts'
import { declare } from './declare.ts'
import { documents } from './documents.ts'
import { evidence } from './evidence.ts'
import { exceptions } from './exceptions.ts'
import { exchange } from './exchange.ts'
import { faults } from './faults.ts'
import { found } from './found.ts'
import { home } from './home.ts'
import { outcome } from './outcome.ts'
import { invoices } from './invoices.ts'
import { legs } from './legs.ts'
import { live } from './live.ts'
import { missing } from './missing.ts'
import { missingOrder } from './missing-order.ts'
import { order } from './order.ts'
import { orders } from './orders.ts'
import { parts } from './parts.ts'
import { points } from './points.ts'
import { policy } from './policy.ts'
import { problems } from './problems.ts'
import { recallNotice } from './recall-notice.ts'
import { region } from './region.ts'
import { repairs } from './repairs.ts'
import { requests } from './requests.ts'
import { returns } from './returns.ts'
import { security } from './security.ts'
import { shell } from './shell.ts'
import { shipping } from './shipping.ts'
import { shopProgress } from './shop-progress.ts'
import { signIn } from './sign-in.ts'
import { steps } from './steps.ts'
import { support } from './support.ts'
import { turns } from './turns.ts'
import { unanswered } from './unanswered.ts'
import { unsent } from './unsent.ts'
import { warranty } from './warranty.ts'
import { machines } from './machines.ts'
import { welcome } from './welcome.ts'
import { withdrawalCase } from './withdrawal-case.ts'

/** Every word that customers read on the pages, by room. */
export const pages: SameKeys<typeof english> = {
  account,
  addressReport,
  caseNext,
  caseSteps,
  cases,
  claims,
  declare,
  documents,
  evidence,
  exceptions,
  exchange,
  faults,
  found,
  home,
  outcome,
  invoices,
  legs,
  live,
  missing,
  missingOrder,
  order,
  orders,
  parts,
  points,
  policy,
  problems,
  recallNotice,
  region,
  repairs,
  requests,
  returns,
  security,
  shell,
  shipping,
  shopProgress,
  signIn,
  steps,
  support,
  turns,
  unanswered,
  unsent,
  warranty,
  machines,
  welcome,
  withdrawalCase,
}
