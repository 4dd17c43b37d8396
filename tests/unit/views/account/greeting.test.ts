import { expect, test } from 'vitest'

import { calledBy } from '#app/views/account/greeting.ts'

const to = (...recipients: Array<string | null>) => recipients.map((recipient) => ({ recipient }))

test('a customer is called as their account says', () => {
  expect(calledBy('Łucja Kőszeg', to('Riley Hart'))).toBe('Łucja Kőszeg')
})

test('or else by the first name that their latest order went to', () => {
  expect(calledBy(null, to('Riley Hart', 'Ada Byron'))).toBe('Riley')
  expect(calledBy(null, to(null, 'Jean-Luc de la Tour'))).toBe('Jean-Luc')
  expect(calledBy(null, to('Dr. Łucja Kőszeg'))).toBe('Łucja')
})

test('what is no first name is not one', () => {
  for (const recipient of [null, '', 'Riley', 'R. Hart', 'HART GMBH', '3D Druck', 'hart engraving', 'Herr Weiß'])
    expect(calledBy(null, to(recipient)), `${recipient}`).toBeNull()
  expect(calledBy(null, [])).toBeNull()
})
