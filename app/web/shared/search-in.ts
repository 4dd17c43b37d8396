/** What a page's address says that is looked for; null where nothing is. */
export function searchIn(request: Request): string | null {
  return new URL(request.url).searchParams.get('search')?.trim().slice(0, 100) || null
}
