import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'

import { ButtonLink } from '#app/ui/shared/button.tsx'
import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

/** Where a deletion ends: nobody is signed in here any more. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return { title: wordsOf(languageOf(request, context, null), 'account')('deletedTitle') }
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · EM-Smart` }]

export default function AccountDeleted() {
  const t = useTranslations('account')
  const { title } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader title={title} lead={t('deletedText')} />
      <ButtonLink to="/">{t('toFrontPage')}</ButtonLink>
    </div>
  )
}
