import { Form } from '@remix-run/react'
import { Search } from 'lucide'

import type { InsteadOption, InsteadView } from '#app/views/requests/instead-view.ts'

import { Button, ButtonLink } from '../shared/button.tsx'
import { RadioCards } from '../shared/choice.tsx'
import { Field, FieldError, type FieldState, plainField } from '../shared/field.tsx'
import { Notice } from '../shared/notice.tsx'
import { ProductPicture } from '../shared/product-picture.tsx'
import { QuantityInput } from '../shared/quantity-input.tsx'
import { TextInput } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{
  instead: InsteadView
  chosen: FieldState
  pieces: FieldState
  /** What can be had in place of all of it. */
  otherwise: Readonly<{ value: string; label: string; hint: string }>
  /** What staff read who choose for a customer. */
  forCustomer?: boolean
}>

/** One choice in up to three groups: a fault of it is told once, above them. */
export function InsteadChoices({ instead, chosen, pieces, otherwise, forCustomer = false }: Props) {
  const t = useTranslations('exchange')
  const group = (name: string): FieldState => ({
    ...chosen,
    id: `${chosen.id}-${name}`,
    descriptionId: `${chosen.id}-${name}-hint`,
    errors: [],
  })
  const nothing = instead.same.length + instead.others.length === 0
  return (
    <div id={chosen.id} tabIndex={-1} className="flex flex-col gap-6">
      <div className="flex flex-col gap-2">
        <p className="max-w-text text-14 text-soft">{t(forCustomer ? 'forCustomer.chooseHint' : 'chooseHint')}</p>
        {instead.gone ? <Notice tone="wait" title={t('notThere')} announce /> : null}
        {nothing ? <p className="max-w-text">{t(forCustomer ? 'forCustomer.noneFound' : 'noneFound')}</p> : null}
        <FieldError field={chosen} />
      </div>
      {instead.same.length > 0 ? (
        <RadioCards field={group('same')} legend={t(forCustomer ? 'forCustomer.same' : 'same')} options={instead.same.map(asCard)} />
      ) : null}
      {instead.others.length > 0 ? <RadioCards field={group('others')} legend={t('others')} options={instead.others.map(asCard)} /> : null}
      {instead.more ? <p className="max-w-text text-14 text-soft">{t('more')}</p> : null}
      <RadioCards field={group('otherwise')} legend={<span className="sr-only">{otherwise.label}</span>} options={[otherwise]} />
      {instead.most > 1 ? <QuantityInput field={pieces} label={t('pieces')} min={1} max={instead.most} /> : null}
    </div>
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
export function SearchProducts({ search }: Readonly<{ search: string | null }>) {
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
