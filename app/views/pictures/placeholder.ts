import type { Category } from '#app/domain/policy/facts.ts'

/** Lines on a square of 48 units, drawn where there is no picture of a thing: what kind of thing it is. */
const drawings = {
  /** A plate, a column and the head over it, with its beam. */
  machine: ['M7 36h34v5H7z', 'M12 36V9h7v27', 'M19 12h15v9H19', 'M25 21v4h6v-4', 'M28 28v2M28 33v1'],
  /** A chuck with three jaws. */
  accessory: ['M24 9a15 15 0 1 0 0 30a15 15 0 1 0 0-30', 'M24 19a5 5 0 1 0 0 10a5 5 0 1 0 0-10', 'M24 9v10M11 31.5l8.7-5M37 31.5l-8.7-5'],
  /** Sheets on each other. */
  material: ['M24 9L7 18l17 9 17-9z', 'M7 24l17 9 17-9', 'M7 30l17 9 17-9'],
  /** A box. */
  part: ['M24 7l15 8v18l-15 8-15-8V15z', 'M9 15l15 8 15-8', 'M24 23v18', 'M16.5 11l15 8'],
} as const

const drawingOf = {
  machine: 'machine',
  accessory: 'accessory',
  consumable: 'material',
  material: 'material',
  filter: 'part',
  packaging: 'part',
} as const satisfies Record<Category, Placeholder>

export type Placeholder = keyof typeof drawings

/** What stands for a thing of that kind; of one that nobody has put into a category, a box. */
export function placeholderOf(category: Category | null): Placeholder {
  return category === null ? 'part' : drawingOf[category]
}

/** The paths of what stands for a thing of that kind. */
export function placeholderPaths(category: Category | null): readonly string[] {
  return drawings[placeholderOf(category)]
}

/** The same as a picture by itself, in a grey that shows on light and dark. */
export function placeholderSvg(category: Category | null): string {
  const paths = placeholderPaths(category).map((path) => `<path d="${path}"/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" fill="none" stroke="#858f9d" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</svg>`
}
