import type { MetaDescriptor } from '@remix-run/node'

/** The head of a page that search engines may find (`mayBeFound`): its title, and the words that they show below it. */
export function foundMeta(page: Readonly<{ title: string; description: string }> | undefined): MetaDescriptor[] {
  return [{ title: `${page?.title ?? ''} · EM-Smart` }, { name: 'description', content: page?.description ?? '' }]
}
