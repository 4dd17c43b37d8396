import type { SubmissionResult } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'

import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field, plainField } from '../shared/field.tsx'
import { TextInput } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'

type Order = Readonly<{
  id: string
  name: string
  lines: ReadonlyArray<Readonly<{ id: string; title: string; quantity: number; left: number }>>
}>

type Props = Readonly<{ declarationId: string; order: Order; reply: SubmissionResult | undefined }>

/** What of an order was withdrawn from, and the case to open for it. */
export function MatchDeclarationCard({ declarationId, order, reply }: Props) {
  const t = useTranslations('declarations')
  return (
    <Card title={t('matchTitle', { name: order.name })}>
      <Form method="post" noValidate className="flex flex-col gap-4">
        <input type="hidden" name="intent" value="match" />
        <input type="hidden" name="orderId" value={order.id} />
        <p className="max-w-text text-soft">{t('matchText')}</p>
        <ErrorSummary errors={reply?.error?.[''] ?? []} />
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-1 font-medium">{t('items')}</legend>
          <Whole value="yes" label={t('wholeOrder')} checked />
          <Whole value="no" label={t('someItems')} />
        </fieldset>
        <div className="flex flex-col gap-4 border-l-2 border-hairline pl-4">
          {order.lines.map((line, place) => (
            <div key={line.id}>
              <input type="hidden" name={`lines[${place}].lineId`} value={line.id} />
              <Field
                field={plainField(`lines[${place}].quantity`, { id: `quantity-${place}`, initialValue: String(Math.max(line.left, 0)) })}
                label={line.title}
                hint={t('of', { quantity: String(line.quantity), left: String(line.left) })}
              >
                {(control) => <TextInput {...control} type="number" min={0} max={line.quantity} />}
              </Field>
            </div>
          ))}
        </div>
        <div>
          <Button look="primary">{t('match')}</Button>
        </div>
      </Form>
      <Link to={`/staff/withdrawals/${declarationId}`} className="link mt-2 inline-flex min-h-11 items-center">
        {t('otherOrder')}
      </Link>
    </Card>
  )
}

function Whole({ value, label, checked = false }: Readonly<{ value: 'yes' | 'no'; label: string; checked?: boolean }>) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3">
      <input type="radio" name="whole" value={value} defaultChecked={checked} className="size-5" />
      {label}
    </label>
  )
}
