import type { AccessMail } from './data/access.ts'
import type { AccountMail } from './data/account.ts'
import type { AddressMail } from './data/address.ts'
import type { BeforeDeliveryMail } from './data/before-delivery.ts'
import type { DeadlineMail } from './data/deadline.ts'
import type { DeclarationMail } from './data/declaration.ts'
import type { InspectionMail } from './data/inspection.ts'
import type { InvoiceMail } from './data/invoice.ts'
import type { MissingMail } from './data/missing.ts'
import type { ParcelMail } from './data/parcel.ts'
import type { QuestionMail } from './data/question.ts'
import type { RecallNoticeMail, RecallOpenedMail } from './data/recall.ts'
import type { RepairMail } from './data/repair.ts'
import type { ReviewMail } from './data/review.ts'
import type { WithdrawalMail } from './data/withdrawal.ts'
import type { NewSignInMail, SignInCodeMail } from './data/sign-in.ts'

/** All that the templates say, as JSON: it waits in the database until the mail is sent. */
export type MailData =
  SignInCodeMail | NewSignInMail | AccessMail | AccountMail | QuestionMail | AddressMail | RecallNoticeMail | DeclarationMail | CaseMail

/** A mail about a case; each belongs to a step of its life (`step-rows.ts`). */
export type CaseMail =
  | ReviewMail
  | ParcelMail
  | InspectionMail
  | BeforeDeliveryMail
  | RepairMail
  | MissingMail
  | DeadlineMail
  | InvoiceMail
  | WithdrawalMail
  | RecallOpenedMail

export type MailKind = MailData['kind']

/** In which queue it waits; each is worked by itself. */
export type MailLane = 'normal' | 'sign-in'

/** What a mail of one kind says. */
export type MailOf<Kind extends MailKind> = Extract<MailData, Readonly<{ kind: Kind }>>
