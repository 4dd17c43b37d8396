import { seconds } from '#app/domain/shared/duration.ts'

export type CarrierQuestion = Readonly<{
  url: string
  method: 'GET' | 'POST' | 'PATCH'
  headers: Readonly<Record<string, string>>
  /** What is sent as JSON; null where nothing is. */
  body: unknown
}>

/**
 * `answer` also where the carrier says no: by its status; `link` is the header of that name, which leads to more. `unreachable`: nothing to go by
 * came back; whether it acted, nobody knows.
 */
export type CarrierReply =
  Readonly<{ kind: 'answer'; status: number; bytes: Buffer; link: string | null }> | Readonly<{ kind: 'unreachable'; words: string }>

const longestWait = seconds(15)
/** A label with its picture may weigh a megabyte, a page of events far less. */
const mostBytes = 4 * 1024 * 1024

/** Asks a carrier once, for so long and for so much; busy and failing servers count as unreachable. */
export async function askCarrier({ url, method, headers, body }: CarrierQuestion, signal: AbortSignal): Promise<CarrierReply> {
  try {
    const response = await fetch(url, {
      method,
      redirect: 'error',
      headers: { Accept: 'application/json', ...headers, ...(body === null ? {} : { 'Content-Type': 'application/json' }) },
      body: body === null ? null : JSON.stringify(body),
      signal: AbortSignal.any([signal, AbortSignal.timeout(longestWait)]),
    })
    const bytes = await bytesOf(response)
    if (bytes === null) return { kind: 'unreachable', words: 'The carrier answered with more than a label and its data.' }
    const { status } = response
    if (status >= 500 || status === 429 || status === 408) return { kind: 'unreachable', words: `The carrier answered ${status}.` }
    return { kind: 'answer', status, bytes, link: response.headers.get('Link') }
  } catch (fault) {
    return { kind: 'unreachable', words: `The carrier was not reached: ${fault instanceof Error ? fault.message : 'unknown'}.` }
  }
}

/** Null where it is too much. */
async function bytesOf(response: Response): Promise<Buffer | null> {
  if (Number(response.headers.get('Content-Length') ?? 0) > mostBytes) return null
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
    size += next.value.length
    chunks.push(next.value)
    if (size > mostBytes) return reader?.cancel().then(() => null) ?? null
  }
  return Buffer.concat(chunks)
}
