import { usualTerms } from '#app/domain/cases/sent-first.ts'
import { z } from 'zod'

import type { Currency } from '#app/domain/shared/money.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'

import { type CarrierAccesses, carrierAccesses } from '../carriers/carrier-access.ts'
import { type ShopAccesses, shopAccesses } from '../shopify/admin/shop-access.ts'
import { type ShopTags, shopTags } from '../shop/shop-tags.ts'
import { type ShopSignIns, shopSignIns } from '../shopify/customer-account/shop-sign-ins.ts'
import { contactAddress } from '#app/wording/shared/contact.ts'

import { FileEnvironment, filePlace, missingOfS3, type ScannerPlace, scannerPlace } from '../evidence/file-settings.ts'
import type { FilePlace } from '../evidence/open-store.ts'
import { type LegalTexts, legalTexts, missingOfLegal } from '../legal/legal-setting.ts'

/** How the process runs: `demo` shows its mailbox, `production` takes no default secret. */
type Mode = 'demo' | 'test' | 'production'

export type Settings = Readonly<{
  mode: Mode
  role: 'all' | 'web' | 'worker'
  port: number
  /** The address or name that it listens on; null for all of the machine's. */
  host: string | null
  /** Scheme, host and port that customers use; every absolute address is made from it. */
  publicOrigin: string
  databaseUrl: string
  poolSize: number
  smtpUrl: string
  mailFrom: string
  /** Where it is told that a customer wrote, while nobody of staff has answered them yet. */
  supportAddress: string
  /** Keys by id for the HMAC of sign-in codes; the first is the one new codes use. */
  codePeppers: ReadonlyArray<Readonly<{ id: string; key: Buffer }>>
  /** Seals what the outbox must not show, and signs links on documents. */
  sealingKey: Buffer
  logLevel: string
  /** Whether the last address in `X-Forwarded-For` is a proxy's of ours. */
  trustProxy: boolean
  /** The header in which that proxy names a visitor's country, in small letters; null where it sets none. */
  countryHeader: string | null
  storePlaces: Readonly<Record<StoreId, StorePlace>>
  /** What the legal pages say, by store; `findLegal` reads it. */
  legal: LegalTexts
  /** What the shop signs its notices with, the current secret and the one before; none where it sends none. */
  webhookSecrets: readonly string[]
  /** The shops that are asked for their orders, by store; none where they only tell. */
  shopAccesses: ShopAccesses
  /** What an order carries in the shop while a request about it is open. */
  shopTags: ShopTags
  /** The shops whose accounts customers may sign in with, by store; none where they cannot. */
  shopSignIns: ShopSignIns
  /** Who carries parcels, by store; none where staff book them by hand. */
  carriers: CarrierAccesses
  /** Refunds above this many minor units need two people. */
  refundLimits: Readonly<Record<Currency, number>>
  /** Where the files of customers and staff are kept. */
  filePlace: FilePlace
  /** Looks through every file before anybody gets it; null where none is set. */
  scanner: ScannerPlace | null
}>

const Address = z.object({
  name: z.string(),
  street: z.string(),
  postcode: z.string(),
  city: z.string(),
  region: z.string().nullable().default(null),
  country: z.string().regex(/^[A-Z]{2}$/),
  phone: z.string(),
})

const StorePlace = z.object({
  /** The shop's front page and cart, opened by the links of the header. */
  homeUrl: z.url(),
  cartUrl: z.url(),
  /** Where returned parcels go. */
  warehouse: Address,
  /** Whether a replacement may be sent before what goes back has come, and within how many days that has to be on its way. */
  sendFirst: z
    .object({ backInDays: z.int().min(1).max(90).default(usualTerms.backInDays) })
    .nullable()
    .default(null),
})
type StorePlace = z.infer<typeof StorePlace>

const StorePlaces = z.object({ us: StorePlace, de: StorePlace, eu: StorePlace })

const key = z
  .string()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length >= 32, 'must be at least 32 bytes, in base64')

const peppers = z
  .string()
  .regex(/^[\w-]+:[\w+/=-]+(,[\w-]+:[\w+/=-]+)*$/, 'must read id:base64, more than one parted by commas')
  .transform((text) => text.split(',').map((pair) => ({ id: pair.split(':')[0] ?? '', key: pair.split(':')[1] ?? '' })))
  .pipe(z.array(z.object({ id: z.string(), key })))

const origin = z.url().refine((text) => new URL(text).origin === text, 'must be scheme, host and port only, without a path')

/** In minor units: 100000 is 1,000.00. */
const limit = z.coerce.number().int().min(0).max(1_000_000_000).default(100_000)

const Environment = FileEnvironment.extend({
  MODE: z.enum(['demo', 'test', 'production']).default('production'),
  ROLE: z.enum(['all', 'web', 'worker']).default('all'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z
    .string()
    .trim()
    .regex(/^[\w.:%-]+$/, 'must be an address or a name of this machine')
    .optional(),
  PUBLIC_ORIGIN: origin,
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
  SMTP_URL: z.string().regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://'),
  MAIL_FROM: z.email(),
  SUPPORT_MAIL: z.email().default(contactAddress),
  CODE_PEPPERS: peppers,
  SEALING_KEY: key,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug']).default('info'),
  SHOPIFY_WEBHOOK_SECRETS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((secret) => secret.trim())
        .filter((secret) => secret !== ''),
    ),
  SHOPIFY_ADMIN: shopAccesses,
  SHOPIFY_TAGS: shopTags,
  SHOPIFY_SIGN_IN: shopSignIns,
  CARRIERS: carrierAccesses,
  TRUST_PROXY: z.enum(['yes', 'no']).default('no'),
  COUNTRY_HEADER: z
    .string()
    .regex(/^[A-Za-z][\w-]{0,60}$/, 'must be the name of a header')
    .optional(),
  LEGAL: legalTexts,
  REFUND_LIMIT_EUR: limit,
  REFUND_LIMIT_USD: limit,
  STORES: z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown
      } catch {
        context.addIssue({ code: 'custom', message: 'must be JSON' })
        return z.NEVER
      }
    })
    .pipe(StorePlaces),
})

export type SettingsRead = Readonly<{ ok: true; settings: Settings }> | Readonly<{ ok: false; faults: readonly string[] }>

/** Reads and checks the settings; every missing or wrong one is named, not only the first. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SettingsRead {
  const read = Environment.safeParse(environment)
  if (!read.success) {
    const faults = read.error.issues.map((issue) => {
      const [name = '?', ...rest] = issue.path.map(String)
      const missing = environment[name] === undefined
      return missing ? `${name} is missing` : `${[name, ...rest].join('.')} ${issue.message}`
    })
    return { ok: false, faults: [...new Set(faults)] }
  }
  const env = read.data
  const missing = missingOfS3(env)
  if (missing.length > 0) return { ok: false, faults: missing.map((name) => `${name} is missing beside the other settings of S3`) }
  if (env.COUNTRY_HEADER !== undefined && env.TRUST_PROXY === 'no') {
    return { ok: false, faults: ['COUNTRY_HEADER is nobody’s word without TRUST_PROXY=yes: anybody could send it'] }
  }
  if (env.MODE === 'production' && !env.PUBLIC_ORIGIN.startsWith('https://')) {
    return { ok: false, faults: ['PUBLIC_ORIGIN must begin with https:// in production'] }
  }
  const unsaid =
    env.MODE === 'production' ? missingOfLegal(env.LEGAL, { filesToS3: env.S3_ENDPOINT !== undefined, carriers: env.CARRIERS }) : []
  if (unsaid.length > 0) return { ok: false, faults: unsaid }
  return {
    ok: true,
    settings: {
      mode: env.MODE,
      role: env.ROLE,
      port: env.PORT,
      host: env.HOST ?? null,
      publicOrigin: env.PUBLIC_ORIGIN,
      databaseUrl: env.DATABASE_URL,
      poolSize: env.DATABASE_POOL,
      smtpUrl: env.SMTP_URL,
      mailFrom: env.MAIL_FROM,
      supportAddress: env.SUPPORT_MAIL,
      codePeppers: env.CODE_PEPPERS,
      sealingKey: env.SEALING_KEY,
      logLevel: env.LOG_LEVEL,
      trustProxy: env.TRUST_PROXY === 'yes',
      countryHeader: env.COUNTRY_HEADER?.toLowerCase() ?? null,
      storePlaces: env.STORES,
      legal: env.LEGAL,
      webhookSecrets: env.SHOPIFY_WEBHOOK_SECRETS,
      shopAccesses: env.SHOPIFY_ADMIN,
      shopTags: env.SHOPIFY_TAGS,
      shopSignIns: env.SHOPIFY_SIGN_IN,
      carriers: env.CARRIERS,
      refundLimits: { EUR: env.REFUND_LIMIT_EUR, USD: env.REFUND_LIMIT_USD },
      filePlace: filePlace(env),
      scanner: scannerPlace(env),
    },
  }
}
