import { Form } from '@remix-run/react'

import type { redeemView } from '#app/views/account/points-view.ts'

import { Button, ButtonLink } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { RadioCards } from '../shared/choice.tsx'
import { DefinitionList } from '../shared/definition-list.tsx'
import { plainField } from '../shared/field.tsx'
import { Notice } from '../shared/notice.tsx'
import { useTranslations } from '../shared/words.ts'

export type RedeemProblem = 'amount' | 'short' | 'tooOften' | 'store' | 'moved'
type Redeem = ReturnType<typeof redeemView>
type Props = Readonly<{ redeem: Redeem; seen: number; problem: RedeemProblem | null }>

/** Points for a voucher: the amount first, then what it takes and gives, and only then the button that does it. */
export function RedeemCard({ redeem, seen, problem }: Props) {
  const t = useTranslations('points')
  return (
    <Card id="redeem" className="scroll-mt-32" title={t(redeem.chosen ? 'redeem.review' : 'redeem.title')}>
      <div className="flex flex-col gap-5">
        {problem ? <Notice tone={problem === 'moved' ? 'info' : 'stop'} title={t(`redeem.problems.${problem}`)} announce /> : null}
        {redeem.chosen ? <Review redeem={redeem} chosen={redeem.chosen} seen={seen} /> : <Choose redeem={redeem} />}
      </div>
    </Card>
  )
}

function Choose({ redeem: { offered, least, storeName } }: { redeem: Redeem }) {
  const t = useTranslations('points')
  if (offered.length === 0) return <p className="max-w-text">{t('redeem.least', least)}</p>
  const field = plainField('redeem', { initialValue: String(offered[0]?.points), required: true })
  return (
    <Form method="get" action="/points#redeem" className="flex flex-col gap-5">
      <RadioCards
        field={field}
        legend={t('redeem.choose')}
        hint={t('redeem.text', { store: storeName })}
        columns={2}
        options={offered.map(({ points, amount }) => ({ value: String(points), label: t('redeem.choice', { points, amount }) }))}
      />
      <div>
        <Button look="primary">{t('redeem.next')}</Button>
      </div>
    </Form>
  )
}

type ReviewProps = Readonly<{ redeem: Redeem; chosen: NonNullable<Redeem['chosen']>; seen: number }>

function Review({ redeem: { store, storeName }, chosen, seen }: ReviewProps) {
  const t = useTranslations('points')
  return (
    <Form method="post" action="/points" className="flex flex-col gap-5">
      <input type="hidden" name="points" value={chosen.points} />
      <input type="hidden" name="store" value={store} />
      <input type="hidden" name="seen" value={seen} />
      <DefinitionList
        items={[
          { term: t('redeem.points'), value: <strong className="tabular-nums">{t('balanceOf', { points: chosen.points })}</strong> },
          { term: t('redeem.amount'), value: <strong className="tabular-nums">{chosen.amount}</strong> },
          { term: t('redeem.lastDay'), value: chosen.lastDay },
          { term: t('redeem.store'), value: storeName },
          { term: t('redeem.left'), value: <span className="tabular-nums">{t('balanceOf', { points: chosen.left })}</span> },
        ]}
      />
      <p className="max-w-text text-14 text-soft">{t('redeem.terms')}</p>
      <div className="flex flex-wrap gap-3">
        <Button look="primary">{t('redeem.confirm')}</Button>
        <ButtonLink look="quiet" to="/points#redeem">
          {t('redeem.change')}
        </ButtonLink>
      </div>
    </Form>
  )
}
