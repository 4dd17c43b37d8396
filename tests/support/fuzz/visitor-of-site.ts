import type { WholeSite } from '../whole-site.ts'
import { formsOfPage, type PageForm } from './forms-of-page.ts'

/** Somebody with a browser that runs no script. */
export type Walker = Readonly<{
  get: (path: string) => Promise<Answer>
  post: (path: string, body: URLSearchParams | FormData) => Promise<Answer>
}>

type Answer = Readonly<{ status: number; location: string | null; body: string }>

export function walkerOn(site: WholeSite, cookies: Readonly<Record<string, string>>): Walker {
  const headers = {
    Cookie: Object.entries(cookies)
      .map((pair) => pair.join('='))
      .join('; '),
    Accept: 'text/html',
    Origin: site.origin,
  }
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const answer = await fetch(site.origin + path, { ...init, headers, redirect: 'manual' })
    return { status: answer.status, location: answer.headers.get('Location'), body: await answer.text() }
  }
  return { get: (path) => ask(path, {}), post: (path, body) => ask(path, { method: 'POST', body }) }
}

/** What one is told apart by: its ids and numbers do not count, nor what its query says, only by which names. */
export function shapeOf(address: string): string {
  const [path = '', query] = address.split('?')
  const names = query === undefined ? '' : `?${[...new URLSearchParams(query).keys()].sort().join('&')}`
  return withoutIds(path) + names
}

function withoutIds(text: string): string {
  return text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/\d+/g, ':n')
}

export type Walked = Readonly<{ pages: ReadonlyMap<string, string>; forms: readonly PageForm[] }>

/**
 * Follows every link of the site that leads to a page of another shape, a few of each, from the paths without parameters
 * and `starts` on: one page of each shape, and one form of each.
 */
export async function walk(
  site: WholeSite,
  walker: Walker,
  starts: readonly string[],
  mayEnter: (path: string) => boolean,
): Promise<Walked> {
  const plain = site.paths.flatMap((path) => (/[:*]/.test(path) ? [] : [path || '/']))
  const waiting = [...starts, ...plain].filter(mayEnter)
  const seen = new Map<string, Set<string>>()
  const pages = new Map<string, string>()
  const forms = new Map<string, PageForm>()
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const shape = shapeOf(path)
    const alike = seen.get(shape) ?? new Set<string>()
    seen.set(shape, alike)
    if (alike.has(path) || alike.size >= mostAlike) continue
    alike.add(path)
    const { status, location, body } = await walker.get(path)
    if (location !== null && mayEnter(location)) waiting.push(location)
    if (status !== 200) continue
    if (!pages.has(shape)) pages.set(shape, path)
    for (const form of formsOfPage(body, path)) {
      const says = form.hidden.filter(([, value]) => /^[a-z_]{3,}$/.test(value))
      const names = new Set(form.fields.map(([name]) => withoutIds(name)))
      const key = withoutIds(JSON.stringify([form.method, form.action.split('?')[0], [...names].sort(), says, form.buttons]))
      if (!forms.has(key)) forms.set(key, form)
    }
    const links = [...body.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
    waiting.push(...links.filter(mayEnter))
  }
  return { pages, forms: [...forms.values()] }
}

const mostAlike = 24
