import { type Logger, pino, stdSerializers } from 'pino'

export type Log = Logger

/** What a carrier or a shop is asked with: settings hold it one step deeper, by store. */
const secrets = ['key', 'secret', 'webhookSecret']
const hidden = ['code', 'token', 'cookie', 'email', 'authorization', ...secrets]

/**
 * One JSON line an event. What could sign somebody in or name them is taken out
 * here as well, so that a careless caller leaks nothing (security.md L2).
 */
export function openLog(level: string, name: string): Log {
  return pino({
    name,
    level,
    serializers: { err: withoutRows },
    formatters: {
      log: (line) =>
        Object.fromEntries(Object.entries(line).map(([key, value]) => [key, typeof value === 'string' ? withoutTokens(value) : value])),
    },
    redact: {
      paths: [...hidden.flatMap((name) => [name, `*.${name}`]), ...secrets.map((name) => `*.*.${name}`), 'headers', 'req.headers'],
      censor: '[hidden]',
    },
  })
}

/** A database fault also carries the row it refused, with names and addresses in it: only what happened is kept. */
function withoutRows(fault: unknown): unknown {
  if (!(fault instanceof Error)) return fault
  const { type, message, stack } = stdSerializers.err(fault)
  return { type, message: withoutTokens(message), stack: withoutTokens(stack) }
}

/** What has the shape of a token of ours, in whatever text: an address that matched no route is told as it was asked for. */
function withoutTokens(text: string): string {
  return text.replace(/[\w-]{43,}/g, '[hidden]')
}
