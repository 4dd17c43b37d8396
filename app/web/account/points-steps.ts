import { type Corrected, decideCorrection, proposeCorrection } from '#app/usecases/account/correct-points.ts'
import { noteUsedByHand } from '#app/usecases/account/settle-vouchers.ts'

import type { Context } from '../shared/context.ts'
import { formToken, isFormToken } from '../shared/form-token.ts'
import { type FormRead, readFormData } from '../shared/read-form.ts'
import type { requestOrigin } from '../shared/request-origin.ts'
import type { SignedInStaff } from '../sign-in/staff-session.ts'
import { CorrectionForm } from './correction-form.ts'

const pointsForms = 'customer-points'

/** What the forms about a customer's points carry so that no other page can send them (W2). */
export function pointsToken(staff: SignedInStaff, context: Context): string {
  return formToken(staff, pointsForms, context)
}

type Sender = Readonly<{ context: Context; staff: SignedInStaff; customerId: string; from: ReturnType<typeof requestOrigin> }>

export type PointsStep =
  | Readonly<{ taken: true; answer: Corrected }>
  | Readonly<{ taken: false; status: 403; because: 'not-fresh' }>
  | Readonly<{ taken: false; status: 422; because: 'form'; reply: Extract<FormRead<unknown>, { ok: false }>['reply'] }>
  | Readonly<{ taken: false; status: 422; because: 'stale' }>

/** Takes a step about a customer's points. Who agrees to a correction has just used the passkey. */
export async function takePointsStep({ context, staff, customerId, from }: Sender, sent: FormData): Promise<PointsStep> {
  const form = readFormData(sent, CorrectionForm)
  if (!form.ok) return { taken: false, status: 422, because: 'form', reply: form.reply }
  if (!isFormToken(form.value.token, staff, pointsForms, context)) return { taken: false, status: 422, because: 'stale' }
  const { portal } = context
  const by = { customerId, staffId: staff.id, from }
  switch (form.value.step) {
    case 'propose': {
      const { points, reason } = form.value
      return { taken: true, answer: await proposeCorrection(portal, { ...by, points, reason }) }
    }
    case 'used': {
      const noted = await noteUsedByHand(portal, { ...by, voucherId: form.value.voucher })
      return { taken: true, answer: noted ? { done: true } : { done: false, because: 'moved-on' } }
    }
    case 'agree':
    case 'decline': {
      const agreed = form.value.step === 'agree'
      if (agreed && !staff.freshlyProved) return { taken: false, status: 403, because: 'not-fresh' }
      return { taken: true, answer: await decideCorrection(portal, { ...by, correctionId: form.value.correction, agreed }) }
    }
  }
}
