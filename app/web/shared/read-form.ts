import { parseWithZod, type Submission, type SubmissionResult } from '@conform-to/zod/v4'
import { z } from 'zod'
import type { $ZodErrorMap } from 'zod/v4/core'

import { readSent } from './read-sent.ts'

/** More than any form of ours has, with every line of a large order; a form of thousands costs more to read than to send. */
export const mostFields = 400

/**
 * The names that fields of ours have: words joined by dots, with a place in a list at most three times, and no place
 * past the most fields. `email[99999999]` would have the answer hold a hundred million empty places.
 */
const fieldName = /^[A-Za-z][\w-]{0,40}(?:\[[0-3]?\d{1,2}\]|\.[A-Za-z][\w-]{0,40}){0,5}$/
const mostPlaces = 3

/** What a form said, or what to show at its fields; `reply` goes back to the page, with what was typed. */
export type FormRead<Value> =
  | Readonly<{ ok: true; value: Value; refuse: (problem: string, field?: string) => SubmissionResult }>
  | Readonly<{ ok: false; reply: SubmissionResult }>

/**
 * Reads a posted form against its schema. A schema's message is a key of the room `problems`, or a whole
 * sentence; where it has none, the kind of the fault gives the key. `refuse` is for an answer that is no after
 * a right form.
 */
export async function readForm<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<FormRead<z.output<Schema>>> {
  const form = await readSent(request)
  if (form === null) return { ok: false, reply: unlikeOurs }
  return readFormData(form, schema)
}

/** The same for a form that has been read already. */
export function readFormData<Schema extends z.ZodType>(form: FormData | URLSearchParams, schema: Schema): FormRead<z.output<Schema>> {
  if (!isOurForm(form)) return { ok: false, reply: unlikeOurs }
  const unkept = fieldsWithNul(form)
  if (unkept.length > 0) return { ok: false, reply: refuseFields(form, unkept) }
  const submission: Submission<z.input<Schema>, string[], z.output<Schema>> = parseWithZod(form, { schema, error: problemOf })
  if (submission.status !== 'success') return { ok: false, reply: submission.reply() }
  return {
    ok: true,
    value: submission.value,
    refuse: (problem, field) => submission.reply(field === undefined ? { formErrors: [problem] } : { fieldErrors: { [field]: [problem] } }),
  }
}

/** Gives back what was typed into a form that is not looked at any further, with the words for why. */
export function refuseUnread(form: FormData, problem: string): SubmissionResult {
  if (!isOurForm(form)) return unlikeOurs
  return parseWithZod(form, { schema: z.looseObject({}) }).reply({ formErrors: [problem] })
}

/** Gives back what was typed so far, with nothing said against it. */
export function typedSoFar(form: FormData): SubmissionResult {
  if (!isOurForm(form)) return unlikeOurs
  return parseWithZod(form, { schema: z.looseObject({}) }).reply({ formErrors: [] })
}

/** No text of ours holds a NUL, nobody can type one, and the database keeps none. */
function fieldsWithNul(form: FormData | URLSearchParams): string[] {
  return [...form].flatMap(([name, value]) => (typeof value === 'string' && value.includes('\0') ? [name] : []))
}

/** Gives back what was typed, without its NULs. */
function refuseFields(form: FormData | URLSearchParams, names: readonly string[]): SubmissionResult {
  const typed = new URLSearchParams(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.replaceAll('\0', '')]] : [])),
  )
  return parseWithZod(typed, { schema: z.looseObject({}) }).reply({
    fieldErrors: Object.fromEntries(names.map((name) => [name, ['invalid']])),
  })
}

const unlikeOurs: SubmissionResult = { status: 'error', error: { '': ['invalidForm'] } }

/** Whether a page of ours can have sent it; of another form nothing is read and nothing goes back. */
export function isOurForm(form: FormData | URLSearchParams): boolean {
  const names = [...form.keys()]
  return names.length <= mostFields && names.every((name) => fieldName.test(name) && name.split('[').length - 1 <= mostPlaces)
}

const problemOf: $ZodErrorMap = (issue) => {
  if (issue.input === undefined || issue.input === '') return 'required'
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'tooLong' : 'tooBig'
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'tooShort' : 'tooSmall'
  if (issue.code === 'invalid_format' && issue.format === 'email') return 'email'
  if (issue.code === 'invalid_value') return 'choose'
  return issue.code === 'invalid_type' && issue.expected === 'number' ? 'number' : 'invalid'
}
