import { expect, test } from 'vitest'
import { z } from 'zod'

import { writtenFields } from '#app/domain/sign-in/unsent-form.ts'
import { AccountForm, AddressForm, AddressReportForm, DeleteForm, NewEmailForm } from '#app/web/account/account-forms.ts'
import { FailedPickupForm, ItemForm, PickupWishForm } from '#app/web/cases/case-step-forms.ts'
import { ExceptionForm, FileForm } from '#app/web/requests/file-form.ts'
import { ElsewhereForm, RemoveMachineForm, SerialForm } from '#app/web/warranty/machine-forms.ts'
import { MessageForm, QuestionForm } from '#app/web/messages/message-form.ts'
import { MissingOrderForm } from '#app/web/orders/missing-order-form.ts'
import { AnswerForm } from '#app/web/cases/outcome-forms.ts'
import { PasskeysForm, SessionsForm } from '#app/web/sign-in/security-form.ts'
import { pages as english } from '#app/wording/en/pages/messages.ts'

const forms = [
  AccountForm,
  AddressForm,
  AddressReportForm,
  AnswerForm,
  DeleteForm,
  ElsewhereForm,
  ExceptionForm,
  FailedPickupForm,
  FileForm,
  ItemForm,
  MessageForm,
  MissingOrderForm,
  NewEmailForm,
  PasskeysForm,
  PickupWishForm,
  QuestionForm,
  RemoveMachineForm,
  SerialForm,
  SessionsForm,
]

/** Texts that nobody types: hidden in a form, or one of a list. */
const notWritten = ['machineId', 'token', 'country', 'day']

type Shape = Readonly<{
  type?: string
  enum?: unknown
  const?: unknown
  format?: string
  pattern?: string
  anyOf?: Shape[]
  oneOf?: Shape[]
  properties?: Record<string, Shape>
}>

const isText = ({ type, enum: list, const: fixed, format, pattern, anyOf }: Shape): boolean =>
  anyOf
    ? anyOf.every(isText)
    : type === 'string' && list === undefined && fixed === undefined && format !== 'uuid' && !/\^\[/.test(pattern ?? '')

function textsOf({ properties = {}, oneOf = [] }: Shape): string[] {
  return [...Object.entries(properties).flatMap(([name, shape]) => (isText(shape) ? [name] : [])), ...oneOf.flatMap(textsOf)]
}

test('every text that a customer writes into a form is one that a form without a session gives back', () => {
  const texts = forms.flatMap((form) => textsOf(z.toJSONSchema(form, { io: 'input', unrepresentable: 'any' }) as Shape))
  expect(texts).toContain('subject')
  expect(texts).toContain('phone')
  expect([...new Set(texts)].filter((name) => !notWritten.includes(name) && !writtenFields.some((one) => one === name))).toEqual([])
})

test('each of them has a name to be read by', () => {
  expect(Object.keys(english.unsent.fields).sort()).toEqual([...writtenFields].sort())
})
