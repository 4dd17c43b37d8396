import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Search } from 'lucide'

import type { InsteadOption, InsteadView } from '#app/views/requests/instead-view.ts'

import { Button, ButtonLink } from '../../shared/button.tsx'
import { Card } from '../../shared/card.tsx'
import { RadioCards } from '../../shared/choice.tsx'
import { Field, FieldError, type FieldState, plainField } from '../../shared/field.tsx'
import { Notice } from '../../shared/notice.tsx'
import { ProductPicture } from '../../shared/product-picture.tsx'
import { QuantityInput } from '../../shared/quantity-input.tsx'
import { TextArea, TextInput } from '../../shared/text-input.tsx'
import { useTranslations } from '../../shared/words.ts'
import { StepFrame } from './step-frame.tsx'
import type { StepProps } from './step-props.ts'
import { Reason } from './word-steps.tsx'

type Fields = { replacement: string; pieces: string; wish: string; reason: string }

/** Of an exchange: what instead, of what the shop can send or in their own words, and why. */
export function WishStep({ action, page: { answers, instead }, reply, facts }: StepProps) {
  const t = useTranslations('returns')
  const words = useTranslations('requests')
  const choosing = useTranslations('exchange')
  const [form, fields] = useForm<Fields>({
    lastResult: reply,
    defaultValue: { replacement: answers.replacement, pieces: String(answers.pieces ?? 1), wish: answers.wish, reason: answers.reason },
  })
  const inWords = fields.wish.initialValue !== undefined ? '' : undefined
  const chosen = { ...fields.replacement, initialValue: fields.replacement.initialValue ?? inWords }
  return (
    <div className="flex flex-col gap-6">
      {instead && (instead.more || instead.search !== null) ? <SearchProducts search={instead.search} /> : null}
      <StepFrame
        facts={facts}
        form={getFormProps(form)}
        errors={form.errors}
        wrong={[
          [fields.replacement, choosing('choose')],
          [fields.wish, instead ? choosing('wish') : t('wish')],
          [fields.reason, words(`reason.${action}`)],
        ]}
      >
        {instead ? <Choices instead={instead} chosen={chosen} pieces={fields.pieces} /> : null}
        <Card>
          <div className="flex flex-col gap-5">
            {instead ? (
              <Field field={fields.wish} label={choosing('wish')} hint={choosing('wishHint')} optional>
                {(control) => <TextArea {...control} rows={2} maxLength={500} />}
              </Field>
            ) : (
              <Field field={fields.wish} label={t('wish')} hint={t('wishHint')}>
                {(control) => <TextArea {...control} rows={2} maxLength={500} />}
              </Field>
            )}
            <Reason action={action} field={fields.reason} />
          </div>
        </Card>
      </StepFrame>
    </div>
  )
}

type ChoicesProps = Readonly<{ instead: InsteadView; chosen: FieldState; pieces: FieldState }>

/** One choice in up to three groups: a fault of it is told once, above them. */
function Choices({ instead, chosen, pieces }: ChoicesProps) {
  const t = useTranslations('exchange')
  const group = (name: string): FieldState => ({
    ...chosen,
    id: `${chosen.id}-${name}`,
    descriptionId: `${chosen.id}-${name}-hint`,
    errors: [],
  })
  const nothing = instead.same.length + instead.others.length === 0
  return (
    <Card title={t('choose')}>
      <div id={chosen.id} tabIndex={-1} className="flex flex-col gap-6">
        <div className="flex flex-col gap-2">
          <p className="max-w-text text-14 text-soft">{t('chooseHint')}</p>
          {instead.gone ? <Notice tone="wait" title={t('notThere')} announce /> : null}
          {nothing ? <p className="max-w-text">{t('noneFound')}</p> : null}
          <FieldError field={chosen} />
        </div>
        {instead.same.length > 0 ? <RadioCards field={group('same')} legend={t('same')} options={instead.same.map(asCard)} /> : null}
        {instead.others.length > 0 ? (
          <RadioCards field={group('others')} legend={t('others')} options={instead.others.map(asCard)} />
        ) : null}
        {instead.more ? <p className="max-w-text text-14 text-soft">{t('more')}</p> : null}
        <RadioCards
          field={group('words')}
          legend={<span className="sr-only">{t('inWords')}</span>}
          options={[{ value: '', label: t('inWords'), hint: t('inWordsHint') }]}
        />
        {instead.most > 1 ? <QuantityInput field={pieces} label={t('pieces')} min={1} max={instead.most} /> : null}
      </div>
    </Card>
  )
}

function asCard({ variantId, title, variant, price, difference, picture, category }: InsteadOption) {
  return {
    value: variantId,
    label: variant === null ? title : `${title}, ${variant}`,
    hint: `${price} · ${difference}`,
    picture: <ProductPicture picture={picture} category={category} title={title} />,
  }
}

/** Before the questions: without our script it loads the page anew. */
function SearchProducts({ search }: Readonly<{ search: string | null }>) {
  const t = useTranslations('exchange')
  return (
    <Form method="get" role="search" preventScrollReset className="flex flex-wrap items-end gap-3">
      <Field className="min-w-40 grow" field={plainField('search', { initialValue: search ?? '', maxLength: 100 })} label={t('search')}>
        {(control) => <TextInput {...control} type="search" />}
      </Field>
      <Button icon={Search}>{t('apply')}</Button>
      {search === null ? null : <ButtonLink to="?">{t('showAll')}</ButtonLink>}
    </Form>
  )
}
