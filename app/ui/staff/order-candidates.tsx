import { Form, Link } from '@remix-run/react'

import { Button } from '../shared/button.tsx'
import { Field, plainField } from '../shared/field.tsx'
import { TextInput } from '../shared/text-input.tsx'

/** An order as something that may be meant: what is told of it, and what its link to be chosen says. */
type OrderCandidate = Readonly<{ id: string; name: string; facts: string; beside: string | null; choose: string }>

type Props = Readonly<{
  /** The page on which one of them is chosen. */
  page: string
  asked: string
  orders: readonly OrderCandidate[]
  words: Readonly<{ noneFound: string; lookFor: string; look: string }>
}>

/** The orders that something may belong to, and a search for others. */
export function OrderCandidates({ page, asked, orders, words }: Props) {
  return (
    <>
      {orders.length === 0 ? (
        <p className="mt-3">{words.noneFound}</p>
      ) : (
        <ul className="mt-3 flex flex-col">
          {orders.map(({ id, name, facts, beside, choose }) => (
            <li key={id} className="flex flex-col gap-1 border-t border-hairline py-3">
              <span>
                <Link to={`/staff/orders/${id}`} className="link font-medium">
                  {name}
                </Link>{' '}
                {facts}
              </span>
              {beside === null ? null : <span className="text-14 text-soft">{beside}</span>}
              <Link to={`${page}?order=${id}`} className="link inline-flex min-h-11 items-center self-start">
                {choose}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Form method="get" className="mt-3 flex flex-col gap-3">
        <Field field={plainField('q', { initialValue: asked })} label={words.lookFor}>
          {(control) => <TextInput {...control} maxLength={100} />}
        </Field>
        <div>
          <Button>{words.look}</Button>
        </div>
      </Form>
    </>
  )
}
