import type { SubmissionResult } from '@conform-to/react'

import type { LossFault } from '#app/domain/cases/loss-of-value.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { type Assessed, assessWithdrawal } from '#app/usecases/cases/assess-case.ts'
import type { StaffInput } from '#app/usecases/cases/decide-case.ts'

import type { RequestContext } from '../shared/context.ts'
import { readFormData } from '../shared/read-form.ts'
import { assessForm } from './outcome-forms.ts'

/** At which field of its line a refusal is said, and by which words of the room `problems`. */
const saidAt = {
  'not-looked-at': ['loss', 'lossNotLookedAt'],
  'never-told': ['loss', 'lossNeverTold'],
  'too-much': ['loss', 'lossTooMuch'],
  'words-missing': ['words', 'lossWordsMissing'],
  'photo-missing': ['loss', 'lossPhotoMissing'],
} as const satisfies Record<LossFault, readonly [field: string, problem: string]>

type AssessmentTaken =
  | Readonly<{ done: true }>
  | Readonly<{ done: false; because: 'wrong-form'; reply: SubmissionResult }>
  | Readonly<{
      done: false
      because: Exclude<Extract<Assessed, { done: false }>['because'], LossFault>
      refuse: (problem: string, field?: string) => SubmissionResult
    }>

/** Keeps what staff found of what came back by a withdrawal; what may not be taken off is said at its line. */
export async function takeAssessment(
  portal: RequestContext['portal'],
  input: Omit<StaffInput, 'version'>,
  sent: FormData,
  language: Language,
): Promise<AssessmentTaken> {
  const form = readFormData(sent, assessForm(language))
  if (!form.ok) return { done: false, because: 'wrong-form', reply: form.reply }
  const { version, findings } = form.value
  const assessed = await assessWithdrawal(portal, {
    ...input,
    version,
    findings: findings.map(({ loss, ...line }) => ({ ...line, loss: loss ?? 0 })),
  })
  if (assessed.done) return { done: true }
  if (!('place' in assessed)) return { ...assessed, refuse: form.refuse }
  const [field, problem] = saidAt[assessed.because]
  return { done: false, because: 'wrong-form', reply: form.refuse(problem, `findings[${assessed.place}].${field}`) }
}
