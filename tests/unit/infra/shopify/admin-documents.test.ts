import { parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'

import { defaultVersion, shopAccesses } from '#app/infra/shopify/admin/shop-access.ts'
import { shopDocuments } from '#app/infra/shopify/admin/shop-documents.ts'
import { adminSchema } from '#scripts/local-shop/shopify-schema.ts'

/** A version each quarter, named by its month: this one and as many before it. */
function versionsBefore(version: string, count: number): string[] {
  const [year = 0, month = 0] = version.split('-').map(Number)
  return Array.from({ length: count + 1 }, (_, at) => new Date(Date.UTC(year, month - 1 - 3 * at)).toISOString().slice(0, 7))
}

const versions = versionsBefore(defaultVersion, 2)

test('a shop is asked by the default version unless its setting names another', () => {
  expect(versions).toEqual(['2026-10', '2026-07', '2026-04'])
  const shop = { domain: 'example.myshopify.com', token: 'a-token' }
  const read = shopAccesses.parse(JSON.stringify({ de: shop, us: { ...shop, version: '2026-07' } }))
  expect(read.de?.endpoint).toBe('https://example.myshopify.com/admin/api/2026-10/graphql.json')
  expect(read.us?.endpoint).toBe('https://example.myshopify.com/admin/api/2026-07/graphql.json')
})

describe.each(versions)('Shopify’s own schema of %s', (version) => {
  test.each(Object.entries(shopDocuments))('takes the document %s', (_, document) => {
    const schema = adminSchema(version)
    expect(schema && validate(schema, parse(document)).map(({ message }) => message)).toEqual([])
  })
})

test('a field that the schema does not have is found out, in GraphQL’s own words', () => {
  const schema = adminSchema(defaultVersion)
  const faults = schema && validate(schema, parse('query { orders(first: 1) { nodes { colour } } }')).map(({ message }) => message)
  expect(faults).toEqual(['Cannot query field "colour" on type "Order".'])
})
