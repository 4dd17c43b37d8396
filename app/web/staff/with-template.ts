import type { SubmissionResult } from '@conform-to/react'

import { typedSoFar } from '../shared/read-form.ts'

/** The fields a template may go into. */
const fields = ['reason', 'note', 'text'] as const

/**
 * For a browser without scripts: the form as it was typed, with the chosen template at the end of its field. Null
 * where the form asks for something else.
 */
export function withTemplate(sent: FormData, templates: ReadonlyArray<Readonly<{ id: string; text: string }>>): SubmissionResult | null {
  const field = fields.find((name) => name === sent.get('useTemplate'))
  if (!field) return null
  const chosen = templates.find(({ id }) => id === sent.get('template'))
  const typed = String(sent.get(field) ?? '').trimEnd()
  if (chosen) sent.set(field, typed === '' ? chosen.text : `${typed}\n\n${chosen.text}`)
  return typedSoFar(sent)
}
