import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import sharp from 'sharp'

// Makes the demo's pictures of products from their drawings anew: `npm run demo:pictures`, after a drawing was changed.

const folder = 'prisma/demo/pictures'
const side = 800

for (const drawing of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const picture = sharp(readFileSync(join(folder, drawing)), { density: 144 }).resize(side, side)
  await picture.png({ palette: true, colours: 64, effort: 10 }).toFile(join(folder, drawing.replace(/svg$/, 'png')))
}
