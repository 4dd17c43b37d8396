import { type Logger, pino, stdSerializers } from 'pino'

export type Log = Logger

/**
 * One JSON line an event. What could sign somebody in or name them is taken out
 * here as well, so that a careless caller leaks nothing (security.md L2).
 */
export function openLog(level: string, name: string): Log {
  return pino({
    name,
    level,
    serializers: { err: withoutRows },
    redact: {
      paths: ['code', 'token', 'cookie', 'email', '*.code', '*.token', '*.cookie', '*.email', 'headers', 'req.headers'],
      censor: '[hidden]',
    },
  })
}

/** A database fault also carries the row it refused, with names and addresses in it: only what happened is kept. */
function withoutRows(fault: unknown): unknown {
  if (!(fault instanceof Error)) return fault
  const { type, message, stack } = stdSerializers.err(fault)
  return { type, message, stack }
}
