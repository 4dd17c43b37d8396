import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'

import type { CaseKind } from '#app/domain/cases/transitions.ts'

import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { Disclosure } from '../disclosure.tsx'

/** Taking a request back: asked for first, so that a slip of the finger ends nothing. */
export function Withdraw({ kind, version }: Readonly<{ kind: CaseKind; version: number }>) {
  const t = useTranslations('cases')
  return (
    <Card id="withdraw" className="print-hidden">
      <Disclosure label={t('withdraw')}>
        <Form method="post" className="mt-2 flex flex-col items-start gap-4 text-16">
          <input type="hidden" name="version" value={version} />
          <p className="max-w-text">{t(`withdrawTexts.${kind}`)}</p>
          <Button look="danger">{t('withdrawNow')}</Button>
        </Form>
      </Disclosure>
    </Card>
  )
}
