/** What a picture is called inside a mail that brings it along. */
export function pictureCid(pictureId: string): string {
  return `${pictureId}@pictures`
}
