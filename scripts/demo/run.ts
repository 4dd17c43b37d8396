import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { relative, resolve } from 'node:path'

import { bringUpToDate } from '#app/infra/db/bring-up-to-date.ts'
import { startCluster } from '#app/infra/db/embedded/cluster.ts'
import { readSettings, type Settings } from '#app/infra/shared/settings.ts'

import { type Extra, type PageSource, startFault, startServer, stopOnSignals } from '../../server.ts'
import { personOf } from '../../prisma/demo/people.ts'
import { serveLocalSignIn } from '../local-shop/sign-in/serve.ts'
import { startDemoCarriers } from './carriers.ts'
import { fileInDemo } from './cases.ts'
import { keptFiles, loadDemo } from './load.ts'
import { startMailbox } from './mailbox.ts'
import { startDemoShop } from './shop.ts'
import { recallInDemo } from './recall.ts'
import { demoAdmins, inviteDemoStaff } from './staff.ts'
import { type Place, tourRouter } from './tour.tsx'

/** Everything the demo keeps, so that a second start finds it again. */
const HOME = resolve(process.env['DEMO_DIR'] ?? 'var/demo')

export const say = (line = ''): void => void process.stdout.write(`${line}\n`)

/** The port that was asked for; what takes it already is named before anything else is made. */
export async function demoPort(): Promise<number> {
  const port = Number(process.env['PORT'] ?? 3000)
  await refuseTakenPort(port)
  return port
}

/**
 * The whole portal on this machine, with fictional stores, customers and orders: its database and mailbox beside it,
 * until Ctrl-C. The pages are the built ones unless `source` says otherwise.
 */
export async function runDemo(port: number, source?: PageSource): Promise<void> {
  mkdirSync(HOME, { recursive: true })
  say('Starting the built-in database …')
  const cluster = await startCluster({ dataDir: resolve(HOME, 'postgres') })
  await bringUpToDate(cluster.url)
  const mailbox = await startMailbox(resolve(HOME, 'mail'))
  const signIn = await serveLocalSignIn(shopClient, (uri) => uri.startsWith(`${demoOrigin(port)}/`), personOf('riley').email ?? '')
  const files = keptFiles(resolve(HOME, 'shop'), Date.now)
  const secret = keptSecret('webhook-secret')
  const shop = await startDemoShop({ folder: resolve(HOME, 'shop'), files, portalOrigin: demoOrigin(port), secret, port: port + 1 })
  const carriers = await startDemoCarriers({ portalOrigin: demoOrigin(port), secret: keptSecret('carrier-secret'), port: port + 2 })
  const settings = demoSettings({
    carriers: carriers.setting,
    databaseUrl: cluster.url,
    smtpUrl: mailbox.smtpUrl,
    signIn: signIn.origin,
    shop: shop.setting,
    secret,
    port,
  })
  const places: Place[] = [
    { name: 'Portal', href: settings.publicOrigin, what: 'what customers see' },
    { name: 'Mailbox', href: '/mailbox', what: 'every mail the portal sends, the sign-in codes too' },
    { name: 'Shop', href: shop.origin, what: 'what the shops have: orders, holds, returns, refunds, invoices to pay' },
    ...carriers.pages.map(({ name, origin }) => ({
      name: `Carrier: ${name}`,
      href: origin,
      what: 'what is booked; pick up, deliver or lose it there',
    })),
    { name: 'Console', href: '/staff', what: 'where staff work; the links that enrol a passkey were printed at the start' },
  ]
  const beside: Extra = (app) => void app.use('/mailbox', mailbox.router).use('/tour', tourRouter(places))
  const running = await startServer(settings, beside, source)
  stopOnSignals(running, async () => {
    await shop.stop()
    await carriers.stop()
    await signIn.stop()
    await mailbox.stop()
    await cluster.stop()
    say(`\nStopped. The demo keeps its data in ${relative('', HOME)}; the next start finds it again.`)
  })
  const summary = await loadDemo(running.portal)
  const staff = await inviteDemoStaff(running.portal)
  await recallInDemo(running.portal, demoAdmins)
  await fileInDemo(running.portal, demoAdmins[0])
  say()
  say('The EM-Smart portal is running, with fictional data only.')
  say()
  say(`  Tour      ${settings.publicOrigin}/tour   (what to try, and where everything is)`)
  say(`  Portal    ${settings.publicOrigin}`)
  say(`  Mailbox   ${settings.publicOrigin}/mailbox   (every mail the portal sends, the sign-in codes too)`)
  say(`  Shop      ${shop.origin}   (what the shops have: orders, holds, returns, refunds, invoices to pay)`)
  for (const { name, origin } of carriers.pages)
    say(`  Carrier   ${origin}   (the local ${name}: what is booked; pick up, deliver or lose it there)`)
  for (const customer of summary.customers) say(`  Customer  ${customer.email}   (${customer.what})`)
  for (const { email, role, enrolUrl } of staff) say(`  Staff     ${email} (${role})   enrol a passkey once: ${enrolUrl ?? 'done already'}`)
  if (staff.some(({ enrolUrl }) => enrolUrl !== null)) say(`            then sign in at ${settings.publicOrigin}/staff`)
  say()
  say(`  ${summary.orders} orders of ${summary.people} customers. Ctrl-C stops everything.`)
}

/** The portal as the demo's shop knows it. */
const shopClient = { id: 'demo', secret: null }

function demoOrigin(port: number): string {
  return process.env['PUBLIC_ORIGIN'] ?? `http://localhost:${port}`
}

type Around = Readonly<{
  databaseUrl: string
  smtpUrl: string
  signIn: string
  shop: string
  carriers: string
  secret: string
  port: number
}>

function demoSettings({ databaseUrl, smtpUrl, signIn, shop, carriers, secret, port }: Around): Settings {
  const door = { domain: signIn, clientId: shopClient.id }
  const read = readSettings({
    MODE: 'demo',
    PORT: String(port),
    HOST: process.env['HOST'],
    PUBLIC_ORIGIN: demoOrigin(port),
    DATABASE_URL: databaseUrl,
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'sales@em-smart.example',
    CODE_PEPPERS: `demo:${keptSecret('pepper')}`,
    SEALING_KEY: keptSecret('sealing-key'),
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
    // The shop is reached on this machine only.
    SHOPIFY_SIGN_IN: process.env['PUBLIC_ORIGIN'] ? '' : JSON.stringify({ us: door, de: door, eu: door }),
    SHOPIFY_ADMIN: shop,
    SHOPIFY_WEBHOOK_SECRETS: secret,
    CARRIERS: carriers,
    STORES: readFileSync('prisma/demo/stores.json', 'utf8'),
    LEGAL: readFileSync('prisma/demo/legal.json', 'utf8'),
    EVIDENCE_DIR: resolve(HOME, 'evidence'),
    EVIDENCE_MIN_FREE_MB: '512',
    EVIDENCE_MIN_FREE_PERCENT: '0',
  })
  if (!read.ok) throw new Error(read.faults.join('; '))
  return read.settings
}

/** Made at the first start: even the demo has no secret that stands in the code. */
function keptSecret(name: string): string {
  const path = resolve(HOME, name)
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('base64'), { mode: 0o600 })
  return readFileSync(path, 'utf8')
}

function refuseTakenPort(port: number): Promise<void> {
  return new Promise((resolved, rejected) => {
    const probe = createServer()
    probe.once('error', rejected)
    probe.listen(port, () => probe.close(() => resolved()))
  })
}

/** Says why a start failed, and which setting to change. */
export function sayFault(fault: unknown): never {
  const port = Number(process.env['PORT'] ?? 3000)
  process.stderr.write(`\nThe demo could not start: ${startFault(fault, { port, host: process.env['HOST'] ?? null })}\n`)
  process.exit(1)
}
