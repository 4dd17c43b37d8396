import type { StoreId } from '#app/domain/stores/stores.ts'

import type { AccessMail } from './data/access.ts'
import type { AccountMail } from './data/account.ts'
import type { AddressMail } from './data/address.ts'
import type { BeforeDeliveryMail } from './data/before-delivery.ts'
import type { DeadlineMail } from './data/deadline.ts'
import type { InspectionMail } from './data/inspection.ts'
import type { ParcelMail } from './data/parcel.ts'
import type { QuestionMail } from './data/question.ts'
import type { RepairMail } from './data/repair.ts'
import type { ReviewMail } from './data/review.ts'
import type { Whereabouts } from './data/whereabouts.ts'

/** All that the templates say, as JSON: it waits in the database until the mail is sent. */
export type MailData = SignInCodeMail | NewSignInMail | AccessMail | AccountMail | QuestionMail | AddressMail | CaseMail

/** The code itself is not here: it travels sealed beside this and is opened while the mail is made. */
export type SignInCodeMail = Readonly<{
  kind: 'sign-in-code'
  /** The `login_code` it belongs to: once that one is used or superseded, the mail is dropped. */
  codeId: string
  /** Where its times are told; the store the visitor had chosen. */
  store: StoreId
  requestedAt: string
  expiresAt: string
  /** Says what else than signing in the code does: its reader must know what they would allow by passing it on. */
  purpose?: 'change-email' | 'claim-order'
  /** The order it would add to an account. */
  orderName?: string
}> &
  Whereabouts

export type NewSignInMail = Readonly<{
  kind: 'new-sign-in'
  /** Of a device that is known, while nobody was signed in; left out where the device is new. */
  why?: 'nobody-signed-in'
  store: StoreId
  at: string
  /** Where all devices can be signed out, below the portal's address. */
  sessionsPath: string
}> &
  Whereabouts

/** A mail about a case; each belongs to a step of its life (`announcements.ts`). */
export type CaseMail =
  ReviewMail | ParcelMail | InspectionMail | BeforeDeliveryMail | RepairMail | DeadlineMail

export type MailKind = MailData['kind']

export type { CaseSummary, MailPickup, MailReceipt } from './data/case.ts'
