import type { Fields } from '#app/infra/shopify/values.ts'
import type { LocalShop } from '#scripts/local-shop/start.ts'

type Answer = Readonly<{ status: number; data: Fields; errors: readonly string[]; extensions: Fields }>

/** Asks a local shop as any program would, by its first token unless told otherwise. */
export async function askLocalShop(
  shop: LocalShop,
  query: string,
  variables: Fields = {},
  { version = '2026-10', token = shop.tokenOf() }: Readonly<{ version?: string; token?: string }> = {},
): Promise<Answer> {
  const response = await fetch(`${shop.origin}/admin/api/${version}/graphql.json`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Shopify-Access-Token': token },
    body: JSON.stringify({ query, variables }),
  })
  const body = (await response.json()) as Readonly<{
    data?: Fields
    errors?: ReadonlyArray<{ message: string }> | string
    extensions?: Fields
  }>
  const errors = typeof body.errors === 'string' ? [body.errors] : (body.errors ?? []).map(({ message }) => message)
  return { status: response.status, data: body.data ?? {}, errors, extensions: body.extensions ?? {} }
}
