import { readFileSync } from 'node:fs'

import { readSettings, type Settings } from '#app/infra/shared/settings.ts'

/** The portal as in production but for its name and keys; the clients' addresses come by a proxy's header. */
export function benchSettings(databaseUrl: string): Settings {
  const key = Buffer.alloc(32, 1).toString('base64')
  const read = readSettings({
    MODE: 'test',
    ROLE: 'web',
    PORT: '0',
    PUBLIC_ORIGIN: 'http://localhost:4000',
    DATABASE_URL: databaseUrl,
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'bench@em-smart.example',
    CODE_PEPPERS: `bench:${key}`,
    SEALING_KEY: key,
    LOG_LEVEL: 'fatal',
    TRUST_PROXY: 'yes',
    STORES: readFileSync('prisma/demo/stores.json', 'utf8'),
  })
  if (!read.ok) throw new Error(read.faults.join('; '))
  return read.settings
}
