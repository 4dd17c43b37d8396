import { channel } from 'node:diagnostics_channel'

const SAYS =
  'There is nothing at this address, or it belongs to another account. Go back and choose from your orders or requests.\n' +
  'Unter dieser Adresse ist nichts, oder es gehört zu einem anderen Konto. Bitte gehen Sie zurück.\n'

/**
 * Where it is said that something was asked for that is not there, for whoever notes it: the pages and the process around
 * them are bundled apart, and share no module.
 */
export const missed = channel('em-smart.not-found')

/**
 * Thrown where there is nothing, or nothing of the asker's: both look the same. Pages show their own words for it; the
 * text is for addresses that are no page, such as a document opened by itself.
 */
export function notFound(): Response {
  missed.publish(null)
  return new Response(SAYS, {
    status: 404,
    statusText: 'Not Found',
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
