import type { ServerResponse } from 'node:http'

/**
 * Calls back once the connection that an answer goes over is gone, however it went; at once where it is gone already.
 * The request's own `signal` cannot be counted on for that: it hangs on its request by a weak reference, and an answer
 * that stays open outlives the request.
 */
export function untilClosed(response: ServerResponse): (listener: () => void) => void {
  return (listener) => {
    if (response.closed) listener()
    else response.once('close', listener)
  }
}
