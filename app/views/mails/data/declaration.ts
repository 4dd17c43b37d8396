import type { DeclaredLine } from '#app/domain/statutory/declaration.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'

export type DeclarationMail = WithdrawalAcknowledgedMail | WithdrawalNoticedMail | WithdrawalSetAsideMail

/** Goes to the address that was declared, whosever it is: all that was declared, word by word, and when. */
export type WithdrawalAcknowledgedMail = Readonly<{
  kind: 'withdrawal-acknowledged'
  /** Where its time is told. */
  store: StoreId
  reference: string
  declaredAt: string
  name: string
  contract: string
  items: string | null
  chosen: readonly DeclaredLine[] | null
  email: string
}>

/** Goes to the address of an order that another address declared the withdrawal of; it says nothing of who that was. */
export type WithdrawalNoticedMail = Readonly<{
  kind: 'withdrawal-noticed'
  store: StoreId
  customerName: string | null
  orderName: string
  declaredAt: string
  answerPath: string
}>

/** Goes to whoever declared what no contract fits; `message` is what a person wrote. */
export type WithdrawalSetAsideMail = Readonly<{
  kind: 'withdrawal-set-aside'
  store: StoreId
  reference: string
  declaredAt: string
  contract: string
  message: string
}>
