import type { Language } from '#app/domain/shared/stores.ts'

import * as deAccess from './de/access.ts'
import * as deAccount from './de/account.ts'
import * as deAddress from './de/address.ts'
import * as deBeforeDelivery from './de/before-delivery.ts'
import * as deDeadline from './de/deadline.ts'
import * as deDeclaration from './de/declaration.ts'
import * as deFrame from './de/frame.ts'
import * as deInspection from './de/inspection.ts'
import * as deInvoice from './de/invoice.ts'
import * as deMissing from './de/missing.ts'
import * as deParcel from './de/parcel.ts'
import * as dePickup from './de/pickup.ts'
import * as deQuestion from './de/question.ts'
import * as deRecall from './de/recall.ts'
import * as deRepair from './de/repair.ts'
import * as deReview from './de/review.ts'
import * as deSignIn from './de/sign-in.ts'
import * as deWithdrawal from './de/withdrawal.ts'
import * as enAccess from './en/access.ts'
import * as enAccount from './en/account.ts'
import * as enAddress from './en/address.ts'
import * as enBeforeDelivery from './en/before-delivery.ts'
import * as enDeadline from './en/deadline.ts'
import * as enDeclaration from './en/declaration.ts'
import * as enFrame from './en/frame.ts'
import * as enInspection from './en/inspection.ts'
import * as enInvoice from './en/invoice.ts'
import * as enMissing from './en/missing.ts'
import * as enParcel from './en/parcel.ts'
import * as enPickup from './en/pickup.ts'
import * as enQuestion from './en/question.ts'
import * as enRecall from './en/recall.ts'
import * as enRepair from './en/repair.ts'
import * as enReview from './en/review.ts'
import * as enSignIn from './en/sign-in.ts'
import * as enWithdrawal from './en/withdrawal.ts'

const en = {
  ...enFrame,
  ...enSignIn,
  ...enReview,
  ...enPickup,
  ...enParcel,
  ...enInspection,
  ...enBeforeDelivery,
  ...enRecall,
  ...enRepair,
  ...enMissing,
  ...enDeadline,
  ...enInvoice,
  ...enAccess,
  ...enAccount,
  ...enQuestion,
  ...enAddress,
  ...enWithdrawal,
  ...enDeclaration,
}

/** Every sentence of the mails in one language; a text with something in it is a function of it. */
export type MailWords = typeof en

const de: MailWords = {
  ...deFrame,
  ...deSignIn,
  ...deReview,
  ...dePickup,
  ...deParcel,
  ...deInspection,
  ...deBeforeDelivery,
  ...deRecall,
  ...deRepair,
  ...deMissing,
  ...deDeadline,
  ...deInvoice,
  ...deAccess,
  ...deAccount,
  ...deQuestion,
  ...deAddress,
  ...deWithdrawal,
  ...deDeclaration,
}

const languages: Readonly<Record<Language, MailWords>> = { en, de }

/** The words of the mails in a language; a sentence missing in one fails the type check. */
export function mailWords(language: Language): MailWords {
  return languages[language]
}
