import { Form } from '@remix-run/react'

import { seriesNames } from '#app/domain/policy/facts.ts'
import { recallTexts, remedies } from '#app/domain/recalls/recall.ts'
import { houseLanguages, storeIds } from '#app/domain/shared/stores.ts'

import { Button, ButtonLink } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import type { FieldState } from '../shared/field.tsx'
import { useTranslations } from '../shared/words.ts'
import { Checks, fieldOf, LineField, Pair, TextField, type Typed } from './recall-fields.tsx'

type Props = Readonly<{ typed: Typed; version: number | null; skus: readonly string[]; back: string }>

/** A draft: whom it concerns, and every field that the template of the notice asks for, in both languages. */
export function RecallForm({ typed, version, skus, back }: Props) {
  const t = useTranslations('recalls')
  return (
    <Form method="post" noValidate className="flex flex-col gap-6">
      {version === null ? null : <input type="hidden" name="version" value={version} />}
      <ErrorSummary errors={typed.reply?.error?.[''] ?? []} fields={useLabelled(typed)} />
      <Whom typed={typed} skus={skus} />
      <Card>
        <div className="flex flex-col gap-4">
          <Checks
            typed={typed}
            name="remedies"
            legend={t('remediesTitle')}
            options={remedies.map((value) => ({ value, label: t(`remedies.${value}`) }))}
          />
          <p className="-mt-3 max-w-text text-14 text-soft">{t('remediesText')}</p>
          <LineField typed={typed} name="onlyOneBecause" label={t('fields.onlyOneBecause')} optional max={500} />
        </div>
      </Card>
      <Notice typed={typed} />
      <div className="flex flex-wrap gap-3">
        <Button look="primary">{t('save')}</Button>
        <ButtonLink to={back} look="quiet">
          {t('cancel')}
        </ButtonLink>
      </div>
    </Form>
  )
}

const own = ['title', 'skus', 'series', 'serialFrom', 'serialTo', 'orderedFrom', 'orderedTo', 'deliveredFrom', 'deliveredTo'] as const
const said = ['stores', 'countries', 'brand', 'pictureSku', 'phone', 'onlyOneBecause'] as const

/** Every field with what it is called, for the list of what is wrong. */
function useLabelled(typed: Typed): Array<[FieldState, string]> {
  const t = useTranslations('recalls')
  const plain = [...own, ...said].map((name): [FieldState, string] => [fieldOf(typed, name), t(`fields.${name}`)])
  const texts = houseLanguages.flatMap((language) =>
    recallTexts.map((name): [FieldState, string] => [
      fieldOf(typed, `${language}-${name}`),
      `${t(`textsOf.${language}`)}: ${t(`fields.${name}`)}`,
    ]),
  )
  return [...plain, [fieldOf(typed, 'remedies'), t('remediesTitle')], ...texts]
}

function Whom({ typed, skus }: Pick<Props, 'typed' | 'skus'>) {
  const t = useTranslations('recalls')
  return (
    <Card title={t('whomTitle')}>
      <p className="mb-4 max-w-text text-14 text-soft">{t('whomText')}</p>
      <div className="flex flex-col gap-4">
        <LineField typed={typed} name="title" label={t('fields.title')} max={120} />
        <TextField
          typed={typed}
          name="skus"
          label={t('fields.skus')}
          optional
          hint={t('hints.skus', { skus: skus.join(', ') })}
          max={2_000}
        />
        <Checks
          typed={typed}
          name="series"
          legend={t('fields.series')}
          options={seriesNames.map((value) => ({ value, label: t(`series.${value}`) }))}
        />
        <Pair>
          <LineField typed={typed} name="serialFrom" label={t('fields.serialFrom')} optional hint={t('hints.serial')} max={40} />
          <LineField typed={typed} name="serialTo" label={t('fields.serialTo')} optional max={40} />
        </Pair>
        <Pair>
          <LineField typed={typed} name="orderedFrom" label={t('fields.orderedFrom')} optional type="date" />
          <LineField typed={typed} name="orderedTo" label={t('fields.orderedTo')} optional type="date" />
        </Pair>
        <Pair>
          <LineField typed={typed} name="deliveredFrom" label={t('fields.deliveredFrom')} optional type="date" />
          <LineField typed={typed} name="deliveredTo" label={t('fields.deliveredTo')} optional type="date" />
        </Pair>
        <Checks
          typed={typed}
          name="stores"
          legend={t('fields.stores')}
          options={storeIds.map((value) => ({ value, label: t(`stores.${value}`) }))}
        />
        <LineField typed={typed} name="countries" label={t('fields.countries')} optional max={400} />
      </div>
    </Card>
  )
}

const lengths = { name: 120, identification: 500, sold: 500, hazard: 1_000, action: 1_000 } as const

function Notice({ typed }: Pick<Props, 'typed'>) {
  const t = useTranslations('recalls')
  return (
    <Card title={t('noticeTitle')}>
      <p className="mb-4 max-w-text text-14 text-soft">{t('noticeText')}</p>
      <div className="flex flex-col gap-4">
        <Pair>
          <LineField typed={typed} name="brand" label={t('fields.brand')} max={80} />
          <LineField typed={typed} name="pictureSku" label={t('fields.pictureSku')} optional max={80} />
        </Pair>
        <LineField typed={typed} name="phone" label={t('fields.phone')} optional hint={t('hints.phone')} type="tel" max={40} />
        <div className="grid gap-6 lg:grid-cols-2">
          {houseLanguages.map((language) => (
            <fieldset key={language} className="flex flex-col gap-4">
              <legend className="mb-2 font-semibold">{t(`textsOf.${language}`)}</legend>
              {recallTexts.map((name) =>
                name === 'name' ? (
                  <LineField key={name} typed={typed} name={`${language}-${name}`} label={t(`fields.${name}`)} max={lengths[name]} />
                ) : (
                  <TextField key={name} typed={typed} name={`${language}-${name}`} label={t(`fields.${name}`)} max={lengths[name]} />
                ),
              )}
            </fieldset>
          ))}
        </div>
      </div>
    </Card>
  )
}
