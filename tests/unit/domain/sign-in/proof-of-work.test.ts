import { createHash } from 'node:crypto'

import { expect, test } from 'vitest'

import { findWork, isProofOfWork, workBits } from '#app/domain/sign-in/proof-of-work.ts'

const challenge = 'c'.repeat(24)

test('work is a number that gives the digest of challenge, code and number so many leading zero bits', () => {
  const input = { challenge, code: '12345678' }
  const nonce = findWork(input, 0, 2 ** (workBits + 4))
  if (nonce === null) throw new Error('no work was found')
  const digest = createHash('sha256')
    .update(`${challenge}:12345678:${nonce.toString(36)}`)
    .digest()
  expect(digest.readUInt32BE(0) >>> (32 - workBits)).toBe(0)
  expect(isProofOfWork({ ...input, nonce })).toBe(true)
  expect(isProofOfWork({ ...input, code: '12345679', nonce })).toBe(false)
  expect(findWork(input, nonce, 1)).toBe(nonce)
  expect(findWork(input, 0, nonce)).toBeNull()
})
