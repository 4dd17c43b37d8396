import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'

import { PageHeader } from '#app/ui/shared/page-header.tsx'
import { FiguresFilter } from '#app/ui/staff/figures/figures-filter.tsx'
import { OpenByAge } from '#app/ui/staff/figures/open-by-age.tsx'
import { Outcomes } from '#app/ui/staff/figures/outcomes.tsx'
import { TimeTaken } from '#app/ui/staff/figures/time-taken.tsx'
import { useTranslations } from '#app/ui/shared/words.ts'
import { readFigures } from '#app/usecases/staff/read-figures.ts'
import { figureQuery } from '#app/web/staff/figure-query.ts'
import { languageOf } from '#app/web/shared/language.ts'
import { requireStaff } from '#app/web/sign-in/staff-session.ts'
import { figuresPage } from '#app/views/staff/figures-page.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context)
  const language = languageOf(request, context, staff)
  const asked = figureQuery(new URL(request.url).searchParams, context.portal.clock.now().getTime())
  return { title: wordsOf(language, 'figures')('title'), asked, figures: figuresPage(await readFigures(context.portal, asked), language) }
}

export default function Figures() {
  const t = useTranslations('figures')
  const { asked, figures } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-6">
        <OpenByAge open={figures.open} />
        <FiguresFilter asked={asked} />
        <div className="grid gap-6 lg:grid-cols-2 lg:items-start">
          <TimeTaken what="reviews" times={figures.reviews} />
          <TimeTaken what="refunds" times={figures.refunds} />
          <Outcomes by="kinds" rows={figures.byKind} />
          <Outcomes by="stores" rows={figures.byStore} />
        </div>
        <Outcomes by="clauses" rows={figures.byClause} />
      </div>
    </>
  )
}
