import type { Context } from './context.ts'

/** Where a request came from, for the audit trail. */
export function requestOrigin(request: Request, context: Context): { ip: string; userAgent: string | null } {
  return { ip: context.clientAddress, userAgent: request.headers.get('User-Agent') }
}
