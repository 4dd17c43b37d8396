import { Form } from '@remix-run/react'

import type { Remedy } from '#app/domain/recalls/recall.ts'
import type { RecallItemView } from '#app/views/recalls/recall-items.ts'

import { Button, ButtonLink } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{
  items: readonly RecallItemView[]
  remedies: readonly Remedy[]
  token: string
  refused: Readonly<{ item: string; problem: string }> | null
}>

/** What a customer can choose for each piece: one press opens the request, or says that they have it no more. */
export function RecallAnswers({ items, remedies, token, refused }: Props) {
  const t = useTranslations('recallNotice')
  return (
    <Card title={t('page.answerTitle')} id="answer">
      <p className="mb-4 max-w-text text-soft">{t('page.free')}</p>
      <ul className="flex flex-col gap-6">
        {items.map((item) => (
          <li key={item.id} className="flex flex-col gap-3">
            <p className="font-medium">{item.says}</p>
            {refused?.item === item.id ? <ErrorSummary errors={[refused.problem]} fields={[]} /> : null}
            <Answer item={item} remedies={remedies} token={token} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Answer({ item: { id, stands, caseNumber }, remedies, token }: Pick<Props, 'remedies' | 'token'> & { item: RecallItemView }) {
  const t = useTranslations('recallNotice')
  if (stands === 'opened') {
    return (
      <div className="flex flex-wrap items-center gap-3">
        <p>{t('page.opened', { number: caseNumber ?? '' })}</p>
        {caseNumber ? <ButtonLink to={`/cases/${caseNumber}`}>{t('page.openCase')}</ButtonLink> : null}
      </div>
    )
  }
  if (stands === 'gone') return <p className="max-w-text">{t('page.goneDone')}</p>
  return (
    <Form method="post" className="flex flex-col gap-3 sm:flex-row sm:flex-wrap">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="item" value={id} />
      {stands === 'open' ? (
        remedies.map((remedy, place) => (
          <Button key={remedy} name="answer" value={remedy} look={place === 0 ? 'primary' : 'secondary'}>
            {t(`page.${remedy}`)}
          </Button>
        ))
      ) : (
        <>
          <p className="w-full max-w-text">{t('page.byHand')}</p>
          <ButtonLink to="/support" look="primary">
            {t('page.write')}
          </ButtonLink>
        </>
      )}
      <Button name="answer" value="gone" look="quiet">
        {t('page.gone')}
      </Button>
    </Form>
  )
}
