import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { betterAuth } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import { toNodeHandler } from 'better-auth/node'
import { emailOTP } from 'better-auth/plugins'
import { Pool } from 'pg'

/**
 * better-auth's email-otp plugin on a schema of its own, with codes as long, as lasting and as often guessed at as
 * ours, hashed as it can; without its rate limits, which count in the memory of the process.
 */
async function serve(): Promise<void> {
  const codes = new Map<string, string>()
  const auth = betterAuth({
    baseURL: 'http://localhost:4000',
    secret: 'a secret of the bench that guards nothing',
    database: new Pool({ connectionString: process.env['DATABASE_URL'], max: 20, options: '-c search_path=better_auth' }),
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    plugins: [
      emailOTP({
        otpLength: 8,
        expiresIn: 600,
        allowedAttempts: 5,
        storeOTP: 'hashed',
        sendVerificationOTP: async ({ email, otp }) => void codes.set(email, otp),
      }),
    ],
  })
  const { runMigrations } = await getMigrations(auth.options)
  await runMigrations()
  const handler = toNodeHandler(auth)
  const server = createServer((request, response) => void handler(request, response))
  server.listen(0, () => process.send?.({ port: (server.address() as AddressInfo).port }))
  process.on('message', () => {
    process.send?.({ codes: [...codes] })
    codes.clear()
  })
}

process.on('disconnect', () => process.exit())
await serve()
