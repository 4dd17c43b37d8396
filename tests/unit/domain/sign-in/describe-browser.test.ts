import { expect, test } from 'vitest'

import { describeBrowser } from '#app/domain/sign-in/describe-browser.ts'

test('browsers that call themselves others as well are named as what they are', () => {
  const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
  const safari =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1'
  expect(describeBrowser(chrome)).toEqual({ browser: 'Chrome', system: 'Windows' })
  expect(describeBrowser(`${chrome} Edg/140.0.0.0`)).toEqual({ browser: 'Edge', system: 'Windows' })
  expect(describeBrowser(safari)).toEqual({ browser: 'Safari', system: 'iPhone' })
  expect(describeBrowser('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0')).toEqual({
    browser: 'Firefox',
    system: 'Linux',
  })
})

test('what the lists do not know is not repeated', () => {
  expect(describeBrowser('Call +1 555 0100 now, your account is locked')).toEqual({ browser: null, system: null })
  expect(describeBrowser(null)).toEqual({ browser: null, system: null })
})
