import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'

import { isLegalPage } from '#app/domain/legal/legal-page.ts'
import { isStoreId } from '#app/domain/shared/stores.ts'
import { findLegal } from '#app/infra/legal/find-legal.ts'
import { LegalArticle } from '#app/ui/legal/legal-article.tsx'
import { foundMeta } from '#app/ui/shared/found-meta.ts'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { legalPageView } from '#app/views/legal/legal-page.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { notFound } from '#app/web/shared/not-found.ts'
import { findCustomer } from '#app/web/sign-in/customer-session.ts'
import { legalWords } from '#app/wording/legal/legal-words.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export async function loader({ request, context, params: { store, page } }: LoaderFunctionArgs) {
  if (!isStoreId(store) || !isLegalPage(page)) throw notFound()
  const { settings } = context.portal
  const language = languageOf(request, context, await findCustomer(request, context))
  const legal = findLegal(settings, store)
  const view =
    legal &&
    legalPageView(page, legal, { store, language, publicOrigin: settings.publicOrigin, warehouse: settings.storePlaces[store].warehouse })
  if (!view) throw notFound()
  const description = wordsOf(language, 'found')('legalPage', { title: view.title, store: legalWords(language).frame.storeNames[store] })
  return { ...view, description }
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => foundMeta(page)

export default function LegalText() {
  const t = useTranslations('shell')
  const page = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={page.title} lead={page.lead} back={{ to: '/legal', label: t('legal') }} />
      <LegalArticle page={page} />
    </>
  )
}
