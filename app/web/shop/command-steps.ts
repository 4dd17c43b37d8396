import type { SubmissionResult } from '@conform-to/react'

import { movesMoney, rolesToSettle } from '#app/domain/shop/who-settles.ts'
import { findCommandKind } from '#app/infra/shop/list-commands.ts'
import { type CommandSettled, retryCommand, settleByHand } from '#app/usecases/shop/settle-command.ts'

import type { Context } from '../shared/context.ts'
import { formToken, isFormToken } from '../shared/form-token.ts'
import { notFound } from '../shared/not-found.ts'
import { type FormRead, readFormData, refuseUnread } from '../shared/read-form.ts'
import type { requestOrigin } from '../shared/request-origin.ts'
import { requireRole, type SignedInStaff } from '../sign-in/staff-session.ts'
import { RetryForm, SettleForm } from './command-forms.ts'

/** What the forms of commands carry a token for (W2). */
const commandForms = 'shop-commands'

export function commandToken(staff: SignedInStaff, context: Context): string {
  return formToken(staff, commandForms, context)
}

type Sender = Readonly<{ context: Context; staff: SignedInStaff; from: ReturnType<typeof requestOrigin>; stale: string }>

export type CommandStep =
  /** `moved`: it was settled already, or is being carried out this moment; nothing was changed. */
  | Readonly<{ done: true; moved: boolean }>
  /** What is wrong with the form; what was typed goes back with it. */
  | Readonly<{ done: false; status: 403 | 422; reply: SubmissionResult }>

/**
 * Has a command tried again or notes that it was done by hand, as a form of staff asked; null where it is another form. Whoever settles
 * money may refund and has just used the passkey; sent twice, the second changes nothing.
 */
export async function takeCommandStep({ context, staff, from, stale }: Sender, sent: FormData): Promise<CommandStep | null> {
  const step = sent.get('step')
  if (step !== 'retry_command' && step !== 'settle_command') return null
  const { portal } = context
  const kind = await findCommandKind(portal.db, String(sent.get('command')))
  if (kind === null) throw notFound()
  requireRole(staff, rolesToSettle(kind))
  if (movesMoney(kind) && !staff.freshlyProved) return { done: false, status: 403, reply: refuseUnread(sent, stale) }
  if (!isFormToken(String(sent.get('token')), staff, commandForms, context)) {
    return { done: false, status: 422, reply: refuseUnread(sent, 'invalidForm') }
  }
  const by = { staffId: staff.id, from }
  return step === 'retry_command'
    ? carryOut(readFormData(sent, RetryForm), ({ command }) => retryCommand(portal, { id: command, ...by }))
    : carryOut(readFormData(sent, SettleForm), ({ command, ...said }) => settleByHand(portal, { id: command, ...said, ...by }))
}

async function carryOut<Value>(form: FormRead<Value>, work: (value: Value) => Promise<CommandSettled>): Promise<CommandStep> {
  if (!form.ok) return { done: false, status: 422, reply: form.reply }
  const settled = await work(form.value)
  if (settled.done || settled.because === 'moved-on') return { done: true, moved: !settled.done }
  if (settled.because === 'no-such-command') throw notFound()
  throw new Response(null, { status: 403, statusText: 'Forbidden' })
}
