import { type Listening, listenTo } from '../db/listen.ts'
import type { Log } from '../shared/log.ts'
import { type Notice, readNotice, type Topic, topicsOf } from './notice.ts'

type Reader = Readonly<{
  onNotice: (notice: Notice) => void
  /** The process is about to end. */
  onClose: () => void
}>

/** What changes in the database, as any process changes it, for those of this process who want to know. */
export type News = Readonly<{
  /** Tells of these topics until the answer is called. A reader added while the process ends is closed at once. */
  read: (topics: readonly Topic[], reader: Reader) => () => void
  close: () => Promise<void>
}>

/** One connection for the whole process, opened when the first reader comes. */
export function openNews(databaseUrl: string, log: Log): News {
  const readers = new Map<Topic, Set<Reader>>()
  let listening: Listening | null = null
  let closed = false

  const tell = (notice: Notice) => {
    const topics = notice.kind === 'missed' ? [...readers.keys()] : topicsOf(notice)
    const concerned = new Set(topics.flatMap((topic) => [...(readers.get(topic) ?? [])]))
    for (const reader of concerned) reader.onNotice(notice)
  }
  const listen = () =>
    listenTo(
      databaseUrl,
      {
        channel: 'news',
        application: 'em-smart-news',
        onNotice: (payload) => {
          const notice = readNotice(payload)
          if (notice) tell(notice)
        },
        onOpen: () => tell({ kind: 'missed' }),
      },
      log,
    )

  return {
    read: (topics, reader) => {
      if (closed) {
        reader.onClose()
        return () => undefined
      }
      listening ??= listen()
      for (const topic of topics) readers.set(topic, (readers.get(topic) ?? new Set()).add(reader))
      return () => {
        for (const topic of topics) {
          const own = readers.get(topic)
          own?.delete(reader)
          if (own?.size === 0) readers.delete(topic)
        }
      }
    },
    close: async () => {
      closed = true
      for (const reader of new Set([...readers.values()].flatMap((own) => [...own]))) reader.onClose()
      await listening?.stop()
    },
  }
}
