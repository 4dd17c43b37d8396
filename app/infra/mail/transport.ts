import { createTransport } from 'nodemailer'

import { seconds } from '#app/domain/shared/duration.ts'

import type { Settings } from '../shared/settings.ts'

export type MailTransport = ReturnType<typeof openTransport>

const loopback = new Set(['127.0.0.1', '[::1]', 'localhost'])

/**
 * The connection to the relay, one a mail. nodemailer's own limits (two minutes to connect, ten of silence)
 * would outlast the lease. In production a relay elsewhere must speak TLS: codes go over this line.
 */
export function openTransport(settings: Pick<Settings, 'smtpUrl' | 'mode'>) {
  const { hostname } = new URL(settings.smtpUrl)
  return createTransport({
    url: settings.smtpUrl,
    connectionTimeout: seconds(10),
    greetingTimeout: seconds(10),
    socketTimeout: seconds(30),
    dnsTimeout: seconds(10),
    requireTLS: settings.mode === 'production' && !loopback.has(hostname),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}
