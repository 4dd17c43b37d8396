import { z } from 'zod'

import { categories, seriesNames } from '#app/domain/policy/facts.ts'
import { minorOf } from '#app/infra/shopify/amounts.ts'
import { parseJson } from '#app/infra/shopify/json-text.ts'

/** One article as the catalogue file has it; amounts in minor units. */
export type CatalogueEntry = z.output<typeof Entry>

export type CatalogueRead =
  Readonly<{ ok: true; entries: readonly CatalogueEntry[]; bad: readonly BadEntry[] }> | Readonly<{ ok: false; fault: string }>

/** `number` counts from 1. */
export type BadEntry = Readonly<{ number: number; sku: string | null; reasons: readonly string[] }>

const amount = z.string('must be an amount with at most two decimals, as text').transform((text, context) => {
  const minor = minorOf(text)
  if (minor !== null && minor >= 0) return minor
  context.addIssue({ code: 'custom', message: 'must be an amount with at most two decimals' })
  return z.NEVER
})

const Entry = z
  .strictObject({
    sku: z.string().trim().min(1).max(255),
    title: z.string().trim().min(1),
    category: z.enum(categories),
    series: z.enum(seriesNames).nullable().default(null),
    /** Given away with a machine: a line of it that cost nothing is a gift. */
    gift: z.boolean().default(false),
    giftValue: z.strictObject({ USD: amount.optional(), EUR: amount.optional() }).default({}),
    finalMaintenanceDate: z.iso.date().nullable().default(null),
    serviceAgreement: z.boolean().default(false),
    hsCode: z.string().nullable().default(null),
    origin: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be a country of two capitals')
      .nullable()
      .default(null),
    image: z.string().nullable().default(null),
    /** As it is packed for the courier; what it costs to send back is not known without it. */
    packed: z
      .strictObject({
        grams: z.int().positive().max(1_000_000),
        lengthMm: z.int().positive().max(10_000),
        widthMm: z.int().positive().max(10_000),
        heightMm: z.int().positive().max(10_000),
      })
      .nullable()
      .default(null),
    /** Machines whose number the shop's orders do not carry: the order by its name or the shop's id. */
    serials: z.array(z.strictObject({ order: z.string().min(1), serial: z.string().trim().min(1) })).default([]),
  })
  .refine(({ category, series }) => series === null || category === 'machine', { path: ['series'], message: 'only machines have a series' })

/**
 * Reads a catalogue: a list of articles, bare or under `items`. A bad one is named and the rest stays good.
 */
export function readCatalogue(text: string): CatalogueRead {
  const parsed = parseJson(text.replace(/^\uFEFF/, ''))
  if (!parsed.ok) return { ok: false, fault: parsed.fault }
  const list = listOf(parsed.value)
  if (!list) return { ok: false, fault: 'neither a list of articles nor an object with one under "items"' }
  const entries = new Map<string, CatalogueEntry>()
  const bad: BadEntry[] = []
  list.forEach((value, at) => {
    const read = Entry.safeParse(value)
    const reasons = read.success
      ? entries.has(read.data.sku)
        ? ['sku: stands twice']
        : []
      : read.error.issues.map((issue) => `${issue.path.join('.') || 'article'}: ${issue.message}`)
    if (read.success && reasons.length === 0) entries.set(read.data.sku, read.data)
    else bad.push({ number: at + 1, sku: skuOf(value), reasons })
  })
  return { ok: true, entries: [...entries.values()], bad }
}

function listOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value
  const items = typeof value === 'object' && value !== null && 'items' in value ? value.items : null
  return Array.isArray(items) ? items : null
}

function skuOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'sku' in value && typeof value.sku === 'string' ? value.sku : null
}
