/** A browser's side of a stream of events: what came, in its order. */
type Heard = Readonly<{ event: string; data: string }>

export type EventReader = Readonly<{
  /** The next message; null once the stream has ended. */
  next: () => Promise<Heard | null>
  stop: () => Promise<void>
}>

/** Reads the events of an answer; comments, which only keep the line open, are passed over. */
export function readEvents(answer: Response): EventReader {
  const reader = (answer.body ?? new ReadableStream<Uint8Array>()).getReader()
  const decoder = new TextDecoder()
  let text = ''
  const next = async (): Promise<Heard | null> => {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const lines = text.slice(0, end).split('\n')
        text = text.slice(end + 2)
        const field = (name: string) =>
          lines
            .find((line) => line.startsWith(`${name}:`))
            ?.slice(name.length + 1)
            .trim()
        const event = field('event')
        if (event !== undefined) return { event, data: field('data') ?? '' }
        continue
      }
      const { done, value } = await reader.read()
      if (done) return null
      text += decoder.decode(value, { stream: true })
    }
  }
  return { next, stop: () => reader.cancel() }
}
