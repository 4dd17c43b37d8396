import { assignCase, type Assigned } from '#app/usecases/staff/assign-case.ts'
import { dropFilter, keepFilter, startWithFilter } from '#app/usecases/staff/keep-filters.ts'

import type { RequestContext } from '../shared/context.ts'
import { AssignForm, FilterForm, KeepFilterForm } from './queue-forms.ts'
import { readFormData } from '../shared/read-form.ts'
import type { StepTaken } from './staff-steps.ts'
import { queueQuery, queueText } from './queue-query.ts'

type Who = Readonly<{ staffId: string; from: Readonly<{ ip: string; userAgent: string | null }> }>
type Portal = RequestContext['portal']

/** Why a form of the queue was not carried out; `wrong-form` is none of its own. */
export type QueueRefusal = Extract<Assigned, { done: false }>['because'] | 'name-taken' | 'too-many' | 'no-such-filter' | 'wrong-form'

/** Carries out what staff posted from the queue; null where it is done. */
export async function workOnQueue(portal: Portal, who: Who, sent: FormData): Promise<QueueRefusal | null> {
  const intent = sent.get('intent')
  if (intent === 'take' || intent === 'release' || intent === 'give') return assign(portal, who, intent, sent)
  if (intent === 'keep-filter') return keep(portal, who, sent)
  const form = readFormData(sent, FilterForm)
  if (!form.ok || (intent !== 'drop-filter' && intent !== 'start-filter')) return 'wrong-form'
  const own = { staffId: who.staffId, filterId: form.value.filter }
  const done = intent === 'drop-filter' ? await dropFilter(portal, own) : await startWithFilter(portal, own)
  return done ? null : 'no-such-filter'
}

/** `take` and `release` are one's own; `give` names somebody, or nobody. */
async function assign(portal: Portal, who: Who, intent: 'take' | 'release' | 'give', sent: FormData): Promise<QueueRefusal | null> {
  const form = readFormData(sent, AssignForm)
  if (!form.ok) return 'wrong-form'
  const { number, seen, to } = form.value
  const next = intent === 'take' ? who.staffId : intent === 'release' ? null : to
  const given = await assignCase(portal, { number, seen, to: next, ...who })
  return given.done ? null : given.because
}

async function keep(portal: Portal, { staffId }: Who, sent: FormData): Promise<QueueRefusal | null> {
  const form = readFormData(sent, KeepFilterForm)
  if (!form.ok) return 'wrong-form'
  // Written anew from what it means: nothing but a filter of the queue is ever kept.
  const { chosen } = queueQuery(new URLSearchParams(form.value.query), staffId)
  const kept = await keepFilter(portal, { staffId, name: form.value.name, query: queueText(chosen) })
  return kept.done ? null : kept.because
}

/** The same from the page of a case, whose forms name what they do as a step; null where it is another. */
export async function assignFromCase(portal: Portal, who: Who, step: string, sent: FormData): Promise<StepTaken | null> {
  if (step !== 'take' && step !== 'release' && step !== 'give') return null
  const because = await assign(portal, who, step, sent)
  if (because === null) return { done: true }
  const typed = readFormData(sent, AssignForm)
  if (!typed.ok) return { done: false, because: 'wrong-form', reply: typed.reply }
  return { done: false, because: because === 'no-such-case' ? because : 'moved-on', refuse: typed.refuse }
}
