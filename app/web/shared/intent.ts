/**
 * What the sender of a form meant, of what its page offers: its field `intent`, said once. Throws 400 for anything else and for
 * nothing, so that silence is never taken for one of several answers.
 */
export function requireIntent<const Known extends string>(sent: FormData, known: readonly Known[]): Known {
  const [meant, ...more] = sent.getAll('intent')
  const found = known.find((name) => name === meant)
  if (found === undefined || more.length > 0) throw new Response(null, { status: 400, statusText: 'Bad Request' })
  return found
}
