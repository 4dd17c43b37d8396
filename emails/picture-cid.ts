import type { Category } from '#app/domain/policy/facts.ts'
import { placeholderOf } from '#app/views/pictures/placeholder.ts'

/** What a picture is called inside a mail that brings it along. */
export function pictureCid(pictureId: string): string {
  return `${pictureId}@pictures`
}

/** What stands for a thing without a picture is one in a mail, however many things it stands for. */
export function drawnId(category: Category | null): string {
  return `drawn-${placeholderOf(category)}`
}
