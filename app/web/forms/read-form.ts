import { parseWithZod, type Submission, type SubmissionResult } from '@conform-to/zod/v4'
import { z } from 'zod'
import type { $ZodErrorMap } from 'zod/v4/core'

/** More than any form of ours has, with every line of a large order; a form of thousands costs more to read than to send. */
export const mostFields = 400

/** What a form said, or what to show at its fields; `reply` goes back to the page, with what was typed. */
export type FormRead<Value> =
  | Readonly<{ ok: true; value: Value; refuse: (problem: string, field?: string) => SubmissionResult }>
  | Readonly<{ ok: false; reply: SubmissionResult }>

/**
 * Reads a posted form against its schema. A schema's message is a key of the room `problems`, or a whole
 * sentence; where it has none, the kind of the fault gives the key. `refuse` is for an answer that is no after
 * a right form.
 */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<FormRead<z.output<Schema>>> {
  const form = await request.formData().catch(() => null)
  if (form === null) return { ok: false, reply: { status: 'error', error: { '': ['invalidForm'] } } }
  return readFormData(form, schema)
}

/** The same for a form that has been read already. */
export function readFormData<Schema extends z.ZodType>(
  form: FormData | URLSearchParams,
  schema: Schema,
): FormRead<z.output<Schema>> {
  if ([...form.keys()].length > mostFields) return { ok: false, reply: { status: 'error', error: { '': ['invalidForm'] } } }
  const submission: Submission<z.input<Schema>, string[], z.output<Schema>> = parseWithZod(form, {
    schema,
    error: problemOf,
  })
  if (submission.status !== 'success') return { ok: false, reply: submission.reply() }
  return {
    ok: true,
    value: submission.value,
    refuse: (problem, field) =>
      submission.reply(
        field === undefined ? { formErrors: [problem] } : { fieldErrors: { [field]: [problem] } },
      ),
  }
}

/** Gives back what was typed into a form that is not looked at any further, with the words for why. */
export function refuseUnread(form: FormData, problem: string): SubmissionResult {
  return parseWithZod(form, { schema: z.looseObject({}) }).reply({ formErrors: [problem] })
}

/** Gives back what was typed so far, with nothing said against it. */
export function typedSoFar(form: FormData): SubmissionResult {
  return parseWithZod(form, { schema: z.looseObject({}) }).reply({ formErrors: [] })
}

const problemOf: $ZodErrorMap = (issue) => {
  if (issue.input === undefined || issue.input === '') return 'required'
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'tooLong' : 'tooBig'
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'tooShort' : 'tooSmall'
  if (issue.code === 'invalid_format' && issue.format === 'email') return 'email'
  if (issue.code === 'invalid_value') return 'choose'
  return issue.code === 'invalid_type' && issue.expected === 'number' ? 'number' : 'invalid'
}
