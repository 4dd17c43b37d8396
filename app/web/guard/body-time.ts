import type { Request } from 'express'

import type { Milliseconds } from '#app/domain/shared/duration.ts'

/** Lets go of a request whose body has not arrived whole in its time. */
export function limitBodyTime(request: Request, time: Milliseconds): void {
  const cut = setTimeout(() => {
    if (!request.complete) request.destroy()
  }, time)
  const done = () => clearTimeout(cut)
  request.once('end', done).once('close', done).once('error', done)
}
