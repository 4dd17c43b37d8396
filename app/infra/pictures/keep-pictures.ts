import type { ClientBase } from 'pg'

import { pictureIdOf } from './picture-id.ts'

/** Writes down where pictures are; what they show is fetched when somebody first looks at them. */
export async function keepPictures(client: ClientBase, pictures: ReadonlyArray<Readonly<{ url: string }>>): Promise<void> {
  const urls = [...new Set(pictures.map(({ url }) => url))]
  await client.query('INSERT INTO picture (id, url) SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT DO NOTHING', [
    urls.map(pictureIdOf),
    urls,
  ])
}
