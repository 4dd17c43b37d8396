import { partBytes } from '#app/domain/evidence/limits.ts'

export type SendInput = Readonly<{
  /** The address that takes the files. */
  to: string
  slot: string
  file: File
  onProgress: (sent: number) => void
}>

/** `interrupted`: what has arrived is kept, and sending the same file again goes on behind it. */
export type SendOutcome = Readonly<{ done: true } | { done: false; because: string }>

type Answer = Readonly<{ status: number; body: Readonly<Record<string, unknown>> }>

const pauses = [1_000, 2_000, 4_000, 8_000, 15_000]

/**
 * Sends a file part by part. A part that does not get through is tried again with longer and longer pauses, from where
 * the other side says it is; the same file chosen again, in whatever window, goes on where it was.
 */
export async function sendInParts({ to, slot, file, onProgress }: SendInput): Promise<SendOutcome> {
  const form = new URLSearchParams({
    intent: 'begin',
    slot,
    name: file.name,
    type: file.type,
    size: String(file.size),
    key: await keyOf(to, slot, file),
    head: await headOf(file),
  })
  const begun = await insistently(() => post(to, 'application/x-www-form-urlencoded', form.toString()))
  const refusal = refusalOf(begun)
  if (refusal) return { done: false, because: refusal }
  const fileId = String(begun?.body['fileId'])
  let at = Number(begun?.body['received'])
  if (begun?.body['state'] !== 'receiving') return settled(begun)
  for (;;) {
    onProgress(at)
    const start = at
    const answer = await insistently(() =>
      post(`${to}?file=${fileId}&start=${start}`, 'application/octet-stream', file.slice(start, start + partBytes), (sent) =>
        onProgress(start + sent),
      ),
    )
    // Another window, or an answer that was lost: the other side knows best where to go on.
    if (answer?.status === 409 && typeof answer.body['received'] === 'number') {
      at = answer.body['received']
      continue
    }
    const wrong = refusalOf(answer)
    if (wrong) return { done: false, because: wrong }
    if (answer?.body['state'] !== 'receiving') return settled(answer)
    at = Number(answer.body['received'])
  }
}

/** Its first bytes: what a file is says no name, and whoever has to choose another one should hear so at once. */
async function headOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, 256).arrayBuffer())
  return btoa(String.fromCharCode(...bytes))
}

function settled(answer: Answer | null): SendOutcome {
  const fault = answer?.body['fault']
  return typeof fault === 'string' ? { done: false, because: fault } : { done: true }
}

function refusalOf(answer: Answer | null): string | null {
  if (answer === null || answer.status === 0) return 'interrupted'
  if (answer.status === 200) return null
  const because = answer.body['because']
  return typeof because === 'string' ? because : 'other'
}

/** Tries until there is an answer that another try would not change. */
async function insistently(attempt: () => Promise<Answer>): Promise<Answer | null> {
  for (const pause of pauses) {
    const answer = await attempt()
    const passing = answer.status === 0 || answer.status === 429 || answer.status === 408 || (answer.status >= 500 && answer.status !== 507)
    if (!passing) return answer
    await new Promise((resume) => setTimeout(resume, pause))
  }
  const last = await attempt()
  return last.status === 0 ? null : last
}

/** One request; status 0 where it did not get through. Only this way a browser tells how much of it has gone. */
function post(to: string, type: string, body: string | Blob, onSent?: (sent: number) => void): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', to)
    request.setRequestHeader('Content-Type', type)
    request.setRequestHeader('Accept', 'application/json')
    request.upload.onprogress = ({ loaded }) => onSent?.(loaded)
    request.onloadend = () => resolve({ status: request.status, body: readJson(request.responseText) })
    request.send(body)
  })
}

function readJson(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** The same file for the same thing has the same key, also after a reload: by what the browser says of it. */
async function keyOf(to: string, slot: string, file: File): Promise<string> {
  const told = [to, slot, file.name, file.size, file.lastModified].join('\n')
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(told)))
  const hex = [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
