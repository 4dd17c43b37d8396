import type { StoreId } from '#app/domain/shared/stores.ts'

export type QuestionMail = QuestionAnsweredMail | CustomerWroteMail

/** Customer service answered what was asked without a request. */
export type QuestionAnsweredMail = Readonly<{
  kind: 'question-answered'
  store: StoreId
  customerName: string | null
  /** As the customer named it. */
  subject: string
  /** As staff wrote it. */
  message: string
  /** Below the portal's address. */
  path: string
}>

/** To staff: a customer wrote. It says where, never what. */
export type CustomerWroteMail = Readonly<{
  kind: 'customer-wrote'
  store: StoreId
  /** Null for a question without a case. */
  caseNumber: string | null
  orderName: string | null
  path: string
}>
