import { build } from './build.ts'
import { demoPort, runDemo, say, sayFault } from './demo/run.ts'

/** `npm run demo`: the portal as it is built for production, with the demo's data. */
async function main(): Promise<void> {
  const port = await demoPort()
  await build(say)
  await runDemo(port)
}

main().catch(sayFault)
