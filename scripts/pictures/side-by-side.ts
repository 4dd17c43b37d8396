import sharp from 'sharp'

const height = 900
const gap = 24

/** Two pictures beside each other on nothing, both cut below at the height of a desk's screen, as one small file. */
export async function sideBySide(desk: string, phone: string, into: string): Promise<void> {
  const [left, right] = await Promise.all([firstScreen(desk), firstScreen(phone)])
  const canvas = { width: left.width + gap + right.width, height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } as const
  await sharp({ create: canvas })
    .composite([
      { input: left.data, left: 0, top: 0 },
      { input: right.data, left: left.width + gap, top: 0 },
    ])
    .webp({ quality: 80, effort: 6 })
    .toFile(into)
}

async function firstScreen(file: string): Promise<Readonly<{ data: Buffer; width: number }>> {
  const picture = sharp(file)
  const { width, height: whole } = await picture.metadata()
  const data = await picture
    .extract({ left: 0, top: 0, width, height: Math.min(height, whole) })
    .png()
    .toBuffer()
  return { data, width }
}
