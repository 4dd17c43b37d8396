import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'

import { versionInEffect } from '#app/domain/policy/version-in-effect.ts'
import { foundMeta } from '#app/ui/shared/found-meta.ts'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { PolicyArticle } from '#app/ui/policy/policy-article.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { findCustomer } from '#app/web/sign-in/customer-session.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { policyPage } from '#app/views/policy/pages.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(request, context, await findCustomer(request, context))
  const page = policyPage('W', versionInEffect(context.portal.clock.now().toISOString()), language)
  return { ...page, description: wordsOf(language, 'found')('warranty') }
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => foundMeta(page)

export default function WarrantyPolicy() {
  const t = useTranslations('policy')
  const page = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={page.title} lead={t('lead', { version: page.versionId })} />
      <PolicyArticle page={page} />
    </>
  )
}
