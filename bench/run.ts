import { measureCarriers } from './carriers.ts'
import { measureDocuments } from './documents.ts'
import { measureOrders } from './orders.ts'
import { measurePages } from './pages.ts'
import { measurePolicy } from './policy.ts'
import { measureSignIn } from './sign-in.ts'
import { measureStaff } from './staff.ts'

/** Each compares side by side in one run; the ratios hold where absolute figures move with the machine. */
const benches: Readonly<Record<string, () => Promise<string>>> = {
  policy: measurePolicy,
  documents: measureDocuments,
  orders: measureOrders,
  staff: measureStaff,
  pages: measurePages,
  'sign-in': measureSignIn,
  carriers: measureCarriers,
}

/** `npm run bench` runs all; `npm run bench -- policy` some. */
async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => !(name in benches))
  if (unknown.length > 0) throw new Error(`no such bench: ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}`)
  for (const [name, measure] of Object.entries(benches)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    process.stdout.write(`\n── ${name}\n${await measure()}\n`)
  }
}

main(process.argv.slice(2)).catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exit(1)
})
