import { kept } from '../account/kept.ts'
import { exportKept, recordYears } from '../account/retention.ts'
import { retention } from '../evidence/retention.ts'
import type { Milliseconds } from '../shared/duration.ts'
import { bucketsKept } from '../sign-in/budgets.ts'
import { codeKept, customerSession } from '../sign-in/lifetimes.ts'

/** Points of art. 6(1) of Regulation (EU) 2016/679: contract, legal duty, legitimate interest. */
type Ground = 'b' | 'c' | 'f'

/** How long something is kept: a time, whole years from the order, as long as the account, or without an end. */
export type KeptFor = Milliseconds | Readonly<{ yearsFromOrder: number }> | Readonly<{ yearsFromReceipt: number }> | 'account' | 'noEnd'

type KeptData = Readonly<{
  ground: Ground
  /** Parts of it that go at different times, in the order in which they are told; the words name each. */
  parts: Readonly<Record<string, KeptFor>>
}>

/** What the portal keeps of a person, on which ground and how long: the numbers are those by which it is deleted. */
export const keptData = {
  account: { ground: 'b', parts: { all: 'account' } },
  signIn: { ground: 'f', parts: { code: codeKept, unused: customerSession.idle, session: customerSession.absolute, tries: bucketsKept } },
  orders: { ground: 'b', parts: { contact: { yearsFromOrder: recordYears }, rest: 'noEnd' } },
  requests: { ground: 'b', parts: { contact: { yearsFromOrder: recordYears }, rest: 'noEnd', draft: kept.draftMs, price: kept.quoteMs } },
  withdrawals: { ground: 'c', parts: { all: { yearsFromReceipt: recordYears } } },
  recalls: { ground: 'c', parts: { contact: 'account', rest: 'noEnd' } },
  files: {
    ground: 'b',
    parts: { filed: retention.overMs, unfiled: retention.unfiledMs, unfinished: retention.unfinishedMs, rejected: retention.rejectedMs },
  },
  messages: { ground: 'b', parts: { all: 'account' } },
  mails: { ground: 'b', parts: { text: kept.mailBodyMs, fact: kept.mailMs, code: kept.codeMailMs } },
  vouchers: { ground: 'b', parts: { code: kept.voucherCodeMs, rest: 'noEnd' } },
  exports: { ground: 'c', parts: { all: exportKept } },
  trail: { ground: 'f', parts: { all: 'noEnd' } },
} as const satisfies Record<string, KeptData>

export type KeptKind = keyof typeof keptData
/** The names of the parts of each kind. */
export type KeptParts<Kind extends KeptKind> = keyof (typeof keptData)[Kind]['parts']
