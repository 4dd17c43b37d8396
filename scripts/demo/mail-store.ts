import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import PostalMime, { type Email } from 'postal-mime'

export type StoredMail = Readonly<{ id: string; at: number; email: Email }>

export type MailStore = Readonly<{
  keep: (raw: Buffer) => Promise<void>
  /** Newest first, at most 200. */
  list: () => Promise<StoredMail[]>
  find: (id: string) => Promise<StoredMail | null>
}>

/** The time first, so that names in order are mails in order; nothing else is ever read from the folder. */
const idPattern = /^(\d{13})-[0-9a-f]{8}$/
const ending = '.eml'
const most = 200

/** Mails as files of a folder; what was there before a restart is there after it. */
export async function openMailStore(folder: string): Promise<MailStore> {
  await mkdir(folder, { recursive: true })
  const read = new Map<string, StoredMail>()

  const find = async (id: string): Promise<StoredMail | null> => {
    const time = idPattern.exec(id)?.[1]
    if (time === undefined) return null
    const known = read.get(id)
    if (known) return known
    const raw = await readFile(join(folder, id + ending)).catch(() => null)
    if (raw === null) return null
    const mail = { id, at: Number(time), email: await PostalMime.parse(raw) }
    read.set(id, mail)
    if (read.size > 2 * most) read.delete([...read.keys()][0] ?? '')
    return mail
  }

  return {
    find,
    keep: async (raw) => {
      const path = join(folder, `${Date.now()}-${randomBytes(4).toString('hex')}${ending}`)
      await writeFile(`${path}.part`, raw)
      await rename(`${path}.part`, path)
    },
    list: async () => {
      const names = (await readdir(folder))
        .filter((name) => name.endsWith(ending))
        .sort()
        .reverse()
        .slice(0, most)
      const mails = await Promise.all(names.map((name) => find(name.slice(0, -ending.length))))
      return mails.filter((mail) => mail !== null)
    },
  }
}
