import type { SubmissionResult } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'

import { conditions } from '#app/domain/policy/facts.ts'

import { repliedField } from '../../account/replied-field.ts'
import { Button } from '../../shared/button.tsx'
import { Card } from '../../shared/card.tsx'
import { ErrorSummary } from '../../shared/error-summary.tsx'
import { Field, plainField } from '../../shared/field.tsx'
import { Notice } from '../../shared/notice.tsx'
import { Select, TextInput } from '../../shared/text-input.tsx'
import { useTranslations } from '../../shared/words.ts'

type MatchOrder = Readonly<{
  id: string
  name: string
  action: 'return' | 'refuse' | null
  lines: ReadonlyArray<Readonly<{ id: string; title: string; quantity: number; left: number }>>
}>

type Props = Readonly<{ parcelId: string; order: MatchOrder; reply: SubmissionResult | undefined }>

/** What of an order arrived, and the case to open for it. */
export function MatchCard({ parcelId, order, reply }: Props) {
  const t = useTranslations('parcels')
  const { action } = order
  return (
    <Card title={t('matchTitle', { name: order.name })}>
      {action === null ? (
        <Notice tone="wait" title={t('because.never-sent')} />
      ) : (
        <Form method="post" noValidate className="flex flex-col gap-4">
          <input type="hidden" name="intent" value="match" />
          <input type="hidden" name="orderId" value={order.id} />
          <p className="max-w-text text-soft">{t(action === 'return' ? 'matchReturn' : 'matchRefuse')}</p>
          <ErrorSummary errors={reply?.error?.[''] ?? []} fields={[]} />
          {action === 'return'
            ? order.lines.map((line, place) => <ArrivedLine key={line.id} line={line} place={place} reply={reply} />)
            : null}
          <div>
            <Button look="primary">{t('match')}</Button>
          </div>
        </Form>
      )}
      <Link to={`/staff/parcels/${parcelId}`} className="link mt-2 inline-flex min-h-11 items-center">
        {t('otherOrder')}
      </Link>
    </Card>
  )
}

type LineProps = Readonly<{ line: MatchOrder['lines'][number]; place: number; reply: SubmissionResult | undefined }>

function ArrivedLine({ line, place, reply }: LineProps) {
  const t = useTranslations('parcels')
  const cases = useTranslations('cases')
  const name = (part: string) => `lines[${place}].${part}`
  const quantity = repliedField(reply, name('quantity'), '0', { id: `quantity-${place}` })
  return (
    <fieldset className="flex flex-col gap-2 border-l-2 border-hairline pl-4">
      <legend className="font-semibold">{line.title}</legend>
      <input type="hidden" name={name('lineId')} value={line.id} />
      <div className="field-grid">
        <Field field={quantity} label={t('quantity')} hint={t('of', { quantity: String(line.quantity), left: String(line.left) })}>
          {(control) => <TextInput {...control} type="number" min={0} max={line.left} />}
        </Field>
        <Field field={plainField(name('condition'), { id: `condition-${place}` })} label={t('condition')}>
          {(control) => (
            <Select {...control} defaultValue="unused">
              {conditions.map((condition) => (
                <option key={condition} value={condition}>
                  {cases(`conditions.${condition}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </fieldset>
  )
}
