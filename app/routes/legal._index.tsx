import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'

import { storeIds } from '#app/domain/shared/stores.ts'
import { findLegal } from '#app/infra/legal/find-legal.ts'
import { foundMeta } from '#app/ui/shared/found-meta.ts'
import { Card } from '#app/ui/shared/card.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { legalPlaces } from '#app/views/legal/mail-legal.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { regionOf } from '#app/web/shared/region.ts'
import { findCustomer } from '#app/web/sign-in/customer-session.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { legalWords } from '#app/wording/legal/legal-words.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const customer = await findCustomer(request, context)
  const language = languageOf(request, context, customer)
  const own = regionOf(request, context, customer).store
  const inOrder = [own, ...storeIds.filter((store) => store !== own)]
  const ofStore = inOrder.map((store) => ({
    store,
    name: legalWords(language).frame.storeNames[store],
    pages: legalPlaces(findLegal(context.portal.settings, store), store, language),
  }))
  const description = wordsOf(language, 'found')('legal')
  return { title: wordsOf(language, 'shell')('legal'), description, stores: ofStore.filter(({ pages }) => pages.length > 0) }
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => foundMeta(page)

export default function LegalPages() {
  const { title, stores } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={title} />
      <div className="grid gap-6 lg:grid-cols-3">
        {stores.map(({ store, name, pages }) => (
          <Card key={store} id={store} title={name}>
            <ul>
              {pages.map(({ path, label }) => (
                <li key={path}>
                  <Link to={path} className="link inline-flex min-h-11 items-center font-medium">
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </div>
    </>
  )
}
