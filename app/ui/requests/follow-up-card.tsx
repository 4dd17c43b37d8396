import { Form } from '@remix-run/react'

import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { useTranslations } from '../shared/words.ts'

/** After an interception that failed: the two ways on, without another form. */
export function FollowUpCard() {
  const t = useTranslations('exceptions')
  return (
    <Card id="convert" title={t('convertTitle')} marked>
      <p className="mb-4 max-w-text text-soft">{t('convertText')}</p>
      <Form method="post" className="flex flex-wrap gap-3">
        <input type="hidden" name="intent" value="convert" />
        <Button look="primary" name="to" value="refuse">
          {t('convert.refuse')}
        </Button>
        <Button name="to" value="return">
          {t('convert.return')}
        </Button>
      </Form>
    </Card>
  )
}
