import type { SubmissionResult } from '@conform-to/react'
import type { z } from 'zod'

import { isPlainStep, type PlainStep } from '#app/domain/cases/plain-steps.ts'
import { agreeing } from '#app/domain/cases/proposal.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { type StaffRole, staffRoles } from '#app/domain/staff/staff-role.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { proposeGiving } from '#app/usecases/cases/approve-giving.ts'
import type { bookPickup } from '#app/usecases/parcels/book-pickup.ts'
import type { correctOrChange } from '#app/usecases/parcels/correct-or-change.ts'
import type { StaffInput } from '#app/usecases/cases/decide-case.ts'
import { agreeProposed, dropProposed } from '#app/usecases/cases/decide-proposal.ts'
import { creditGift } from '#app/usecases/cases/credit-gift.ts'
import { inspectCase } from '#app/usecases/cases/inspect-case.ts'
import { proposeException } from '#app/usecases/cases/make-exception.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { nameShippingPrice, takeShippingOn } from '#app/usecases/parcels/name-shipping.ts'
import { recordExtra } from '#app/usecases/parcels/record-extra.ts'
import { sendEstimate } from '#app/usecases/cases/send-estimate.ts'
import { askByHand, askForShippingShare, dropInvoice, notePaid, noteRepaid } from '#app/usecases/cases/staff-invoices.ts'
import { sendOffer } from '#app/usecases/cases/send-offer.ts'
import { askForKept, sendFirst } from '#app/usecases/cases/send-first.ts'
import { sendReplacement } from '#app/usecases/cases/send-replacement.ts'
import { writeAsStaff } from '#app/usecases/messages/write-in-case.ts'

import type { RequestContext } from '../shared/context.ts'
import { takeAssessment } from '../cases/assess-step.ts'
import { MessageForm } from '../messages/message-form.ts'
import {
  AskByHandForm,
  estimateForm,
  ExtraForm,
  giftCreditForm,
  inspectForm,
  InvoiceForm,
  InvoiceReferenceForm,
  offerForm,
  refundForm,
  shippingPriceForm,
  shippingShareForm,
  StepForm,
  TakeShippingForm,
} from '../cases/outcome-forms.ts'
import { ApprovalForm, exceptionForm, ProposalForm } from '../cases/exception-forms.ts'
import { readFormData } from '../shared/read-form.ts'

/** Why a right form was not carried out. */
export type StepRefusal = Extract<
  Awaited<
    ReturnType<
      | typeof advanceCase
      | typeof bookPickup
      | typeof correctOrChange
      | typeof recordExtra
      | typeof proposeException
      | typeof proposeGiving
      | typeof agreeProposed
      | typeof creditGift
      | typeof inspectCase
      | typeof sendOffer
      | typeof sendReplacement
      | typeof sendFirst
      | typeof refundCase
      | typeof sendEstimate
      | typeof notePaid
      | typeof nameShippingPrice
    >
  >,
  { done: false }
>['because']

export type StepTaken =
  | Readonly<{ done: true }>
  /** The form is wrong; what was typed goes back with it. */
  | Readonly<{ done: false; because: 'wrong-form'; reply: SubmissionResult }>
  /** The answer is no; `refuse` gives back what was typed, with the words for it. */
  | Readonly<{ done: false; because: StepRefusal; refuse: (problem: string, field?: string) => SubmissionResult }>

type Input = Omit<StaffInput, 'version'>
type Portal = RequestContext['portal']
type Outcome = Readonly<{ done: true }> | Readonly<{ done: false; because: StepRefusal }>

/**
 * Carries out a step that staff posted after the pickup was booked, or before where it needs no form of its own; amounts
 * are read as the page's language writes them.
 */
export async function takeStaffStep(
  portal: Portal,
  input: Input,
  step: string,
  sent: FormData,
  language: Language,
): Promise<StepTaken | null> {
  switch (step) {
    case 'inspect':
      return runStep(sent, inspectForm(language), ({ version, findings }) =>
        inspectCase(portal, {
          ...input,
          version,
          findings: findings.map(({ missing, ...finding }) => ({ ...finding, missingParts: missing ?? 0 })),
        }),
      )
    case 'assess':
      return takeAssessment(portal, input, sent, language)
    case 'record_extra':
      return runStep(sent, ExtraForm, (form) => recordExtra(portal, { ...input, ...form }))
    case 'send_offer':
      return runStep(sent, offerForm(language), ({ amount, ...form }) => sendOffer(portal, { ...input, ...form, amountMinor: amount }))
    case 'send_estimate':
      return runStep(sent, estimateForm(language), ({ price, ...form }) => sendEstimate(portal, { ...input, ...form, priceMinor: price }))
    case 'refund':
      return runStep(sent, refundForm(language, isPaidAlready(sent)), ({ amount, ...form }) =>
        refundCase(portal, { ...input, ...form, amountMinor: amount }),
      )
    case 'send_replacement':
      return runStep(sent, StepForm, ({ version }) => sendReplacement(portal, { ...input, version }))
    case 'send_first':
      return runStep(sent, StepForm, ({ version }) => sendFirst(portal, { ...input, version }))
    case 'ask_for_kept':
      return runStep(sent, StepForm, ({ version }) => askForKept(portal, { ...input, version }))
    case 'pay':
      return runStep(sent, InvoiceReferenceForm, (form) => notePaid(portal, { ...input, ...form }))
    case 'note_repaid':
      return runStep(sent, InvoiceReferenceForm, (form) => noteRepaid(portal, { ...input, ...form }))
    case 'drop_invoice':
      return runStep(sent, InvoiceForm, (form) => dropInvoice(portal, { ...input, ...form }))
    case 'ask_by_hand':
      return runStep(sent, AskByHandForm, (form) => askByHand(portal, { ...input, ...form }))
    case 'name_shipping':
      return runStep(sent, shippingPriceForm(language), ({ amount, ...form }) =>
        nameShippingPrice(portal, { ...input, ...form, amountMinor: amount }),
      )
    case 'take_shipping':
      return runStep(sent, TakeShippingForm, (form) => takeShippingOn(portal, { ...input, ...form }))
    case 'ask_shipping_share':
      return runStep(sent, shippingShareForm(language, sent.has('agreed')), ({ cost, ...form }) =>
        askForShippingShare(portal, { ...input, ...form, costMinor: cost ?? null }),
      )
    case 'credit_gift':
      return runStep(sent, giftCreditForm(sent.has('byShop')), (form) => creditGift(portal, { ...input, ...form }))
    case 'send_message':
      return runStep(sent, MessageForm, (form) => writeAsStaff(portal, { ...input, ...form }))
    case 'propose_override':
      return runStep(sent, exceptionForm(language), ({ amount, ...form }) =>
        proposeException(portal, { ...input, ...form, amountMinor: amount }),
      )
    case 'propose_approval':
      return runStep(sent, ApprovalForm, (form) => proposeGiving(portal, { ...input, ...form }))
    case 'agree_proposal':
      return runStep(sent, ProposalForm, (form) => agreeProposed(portal, { ...input, ...form }))
    case 'drop_proposal':
      return runStep(sent, ProposalForm, (form) => dropProposed(portal, { ...input, ...form }))
    default:
      return isPlainStep(step) ? takePlainStep(portal, input, step, sent) : null
  }
}

/** At which field of its form a refusal is said, where it is about one. */
export const fieldOfRefusal: Readonly<Partial<Record<StepRefusal, string>>> = {
  'wrong-pickup-day': 'day',
  'pickup-on-weekend': 'day',
  'pickup-on-holiday': 'day',
  'note-missing': 'note',
  'shipment-missing': 'carrier',
  'no-shop-page': 'url',
  'reference-missing': 'reference',
  'given-in-shop': 'given',
}

/** Whether staff pay nothing themselves: the shop does, or has. */
function isPaidAlready(sent: FormData): boolean {
  return sent.has('byShop') || String(sent.get('given')).startsWith('only:')
}

/** Who may take a step that not everybody may, and that asks for the passkey again. */
const guarded: Readonly<Record<string, readonly StaffRole[]>> = {
  refund: agreeing,
  credit_gift: agreeing,
  pay: agreeing,
  note_repaid: agreeing,
  drop_invoice: agreeing,
  propose_override: staffRoles,
  propose_approval: staffRoles,
  agree_proposal: agreeing,
  drop_proposal: staffRoles,
}

/** The roles that may take this step; null where it is anybody's and asks for no fresh proof. */
export function rolesForStep(step: string): readonly StaffRole[] | null {
  return Object.hasOwn(guarded, step) ? (guarded[step] ?? null) : null
}

function takePlainStep(portal: Portal, input: Input, step: PlainStep, sent: FormData): Promise<StepTaken> {
  return runStep(sent, StepForm, ({ version, note, carrier, trackingNumber, day }) =>
    advanceCase(portal, {
      ...input,
      version,
      step,
      note,
      day: day ?? null,
      shipment: carrier === null ? null : { carrier, trackingNumber },
    }),
  )
}

/** Reads a form and carries it out, keeping what was typed for an answer of no. */
export async function runStep<Schema extends z.ZodType>(
  sent: FormData,
  schema: Schema,
  carryOut: (form: z.output<Schema>) => Promise<Outcome>,
): Promise<StepTaken> {
  const form = readFormData(sent, schema)
  if (!form.ok) return { done: false, because: 'wrong-form', reply: form.reply }
  const result = await carryOut(form.value)
  return result.done ? { done: true } : { done: false, because: result.because, refuse: form.refuse }
}
