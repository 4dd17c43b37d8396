import type { MailWords } from '../../en/mails/mails.ts'

import * as access from './access.ts'
import * as account from './account.ts'
import * as address from './address.ts'
import * as beforeDelivery from './before-delivery.ts'
import * as deadline from './deadline.ts'
import * as declaration from './declaration.ts'
import * as frame from './frame.ts'
import * as inspection from './inspection.ts'
import * as invoice from './invoice.ts'
import * as missing from './missing.ts'
import * as parcel from './parcel.ts'
import * as pickup from './pickup.ts'
import * as question from './question.ts'
import * as recall from './recall.ts'
import * as repair from './repair.ts'
import * as review from './review.ts'
import * as signIn from './sign-in.ts'
import * as withdrawal from './withdrawal.ts'

/** Every sentence of the mails; a text with something in it is a function of it. */
export const mails: MailWords = {
  ...frame,
  ...signIn,
  ...review,
  ...pickup,
  ...parcel,
  ...inspection,
  ...beforeDelivery,
  ...recall,
  ...repair,
  ...missing,
  ...deadline,
  ...invoice,
  ...access,
  ...account,
  ...question,
  ...address,
  ...withdrawal,
  ...declaration,
}
