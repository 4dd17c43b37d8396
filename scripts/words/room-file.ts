import { format, resolveConfig } from 'prettier'

import type { WordTree } from './flat.ts'

/** The name of a room's file: `addressReport` stands in `address-report.ts`. */
export function roomFile(room: string): string {
  return `${room.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`
}

/** The file of a room in a translation, formatted as all others are. */
export async function roomSource(room: string, words: WordTree): Promise<string> {
  const source = `import type { ${room} as english } from '../../en/pages/${roomFile(room)}'
import type { SameKeys } from '../../pages/same-keys.ts'

export const ${room}: SameKeys<typeof english> = ${JSON.stringify(words)}
`
  return format(source, { ...(await resolveConfig('app/wording/en/pages/order.ts')), parser: 'typescript' })
}
