import { expect, test } from 'vitest'
import { z } from 'zod'

import { isUsualDay } from '#app/domain/shared/usual-time.ts'
import { oddValues } from '#tests/support/fuzz/odd-values.ts'

const files = import.meta.glob<Record<string, unknown>>(
  [
    '../../../../app/web/*/*-form.ts',
    '../../../../app/web/*/*-forms.ts',
    '../../../../app/web/*/*-field.ts',
    '../../../../app/web/*/{printed-line,reason,version}.ts',
    '!../../../../app/web/shared/*-form.ts',
    '../../../../app/web/shared/region-form.ts',
  ],
  { eager: true },
)

type Field = readonly [form: string, field: string, schema: z.ZodType]

/** Every field of every form, found in the schemas; those that depend on the reader's language in one of them. */
const fields: readonly Field[] = Object.values(files).flatMap((exported) =>
  Object.entries(exported).flatMap(([name, held]) => {
    const schema = isByLanguage(name, held) ? held('en') : held
    return schema instanceof z.ZodType ? fieldsOf(name, '', schema) : []
  }),
)

function isByLanguage(name: string, held: unknown): held is (language: string) => unknown {
  return typeof held === 'function' && /^(?!read|is)[a-z]\w+Form$/.test(name)
}

function fieldsOf(form: string, path: string, schema: z.ZodType): Field[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) =>
      fieldsOf(form, path === '' ? name : `${path}.${name}`, field),
    )
  }
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap((option) => fieldsOf(form, path, option))
  const inner = innerOf(schema)
  const within = inner === null ? [] : fieldsOf(form, path, inner)
  return within.some(([, field]) => field !== path) ? within : path === '' ? [] : [[form, path, schema]]
}

function innerOf(schema: z.ZodType): z.ZodType | null {
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return schema.unwrap() as z.ZodType
  return schema instanceof z.ZodPipe ? (schema.in as z.ZodType) : null
}

/** As a form sends them, and as numbers where a field reads one. */
const sent = oddValues.flatMap((text) => [text, ...(text.trim() === '' || Number.isNaN(Number(text)) ? [] : [Number(text)])])

/** Whether the database has a column for it: whole numbers of 32 bits, and days that it knows. */
function canBeKept(value: unknown): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) <= 2_147_483_647
  if (typeof value === 'string' && /^[+-]?\d{4,6}-\d\d-\d\d$/.test(value)) return isUsualDay(value)
  return true
}

/** Free words and numbers of phones may well read like a day. */
const isWords = ([, , schema]: Field) => ['constructor', '+49 30 5550100'].some((text) => schema.safeParse(text).success)

test('what a field of any form takes, the database can keep', () => {
  expect(fields.length).toBeGreaterThan(120)
  const faults = fields
    .filter((field) => !isWords(field))
    .flatMap(([form, name, schema]) =>
      sent.flatMap((value) => {
        const read = schema.safeParse(value)
        return read.success && !canBeKept(read.data) ? [[form, name, value, read.data]] : []
      }),
    )
  expect(faults).toEqual([])
})
