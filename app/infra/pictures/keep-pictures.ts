import type { ClientBase } from 'pg'

import { pictureIdOf } from './picture-id.ts'

/**
 * Writes down where pictures are; what they show is fetched when somebody first looks at them. Those that are here are held until
 * the transaction ends, so that nobody lets go of one that is about to be shown.
 */
export async function keepPictures(client: ClientBase, pictures: ReadonlyArray<Readonly<{ url: string }>>): Promise<void> {
  const urls = [...new Set(pictures.map(({ url }) => url))].sort()
  await client.query(
    `INSERT INTO picture (id, url) SELECT * FROM unnest($1::text[], $2::text[])
     ON CONFLICT (id) DO UPDATE SET url = excluded.url`,
    [urls.map(pictureIdOf), urls],
  )
}
