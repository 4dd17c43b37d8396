import { documentsIn } from '#app/infra/shopify/documents.ts'
import { parseJson } from '#app/infra/shopify/json-text.ts'
import { type RecordRead, readDocument } from '#app/infra/shopify/read-record.ts'
import { type Fields, fieldsOf, idOf, textOf } from '#app/infra/shopify/values.ts'

/** What the law asks of us about a person's data, or about all of a shop's. */
export type ComplianceInput = Readonly<{
  asks: 'data-request' | 'redact-customer' | 'redact-shop'
  email: string | null
  orderSourceIds: readonly string[]
}>

/** What a notice tells of. The topic stands outside the signed bytes, so only the body counts. */
export type NoticeRead =
  | RecordRead
  | Readonly<{ kind: 'compliance'; ask: ComplianceInput }>
  /** Of what it sells: that a product is new or another, or that something of that id is no more. */
  | Readonly<{ kind: 'product' }>
  | Readonly<{ kind: 'deleted'; id: string }>
  /** Something that nothing of ours depends on. */
  | Readonly<{ kind: 'other' }>

export function readNotice(body: Buffer): NoticeRead {
  const parsed = parseJson(body.toString('utf8'))
  if (!parsed.ok) return { kind: 'bad', name: null, faults: [parsed.fault] }
  const fields = fieldsOf(parsed.value)
  const input = fields && complianceOf(fields)
  if (input) return { kind: 'compliance', ask: input }
  const product = fields && productOf(fields)
  if (product) return product
  const [document] = documentsIn(parsed.value) ?? []
  return document ? readDocument(document, null) : { kind: 'other' }
}

/** The three topics every app must answer: a person asks for their data or for its end, a shop leaves. */
function complianceOf(fields: Fields): ComplianceInput | null {
  const email = textOf(fieldsOf(fields['customer'])?.['email'])
  if ('data_request' in fields) return { asks: 'data-request', email, orderSourceIds: idsOf(fields['orders_requested']) }
  if ('orders_to_redact' in fields) return { asks: 'redact-customer', email, orderSourceIds: idsOf(fields['orders_to_redact']) }
  const isShop = 'shop_id' in fields && 'shop_domain' in fields && Object.keys(fields).length === 2
  return isShop ? { asks: 'redact-shop', email: null, orderSourceIds: [] } : null
}

/**
 * A product says whose it is in its global id; what is deleted is told by its bare id and nothing else, be it a product or an
 * order. Whether it was a product of ours is known by the id.
 */
function productOf(fields: Fields): NoticeRead | null {
  const globalId = textOf(fields['admin_graphql_api_id']) ?? ''
  if (globalId.startsWith('gid://shopify/Product/') && Array.isArray(fields['variants'])) return { kind: 'product' }
  const id = Object.keys(fields).length === 1 ? idOf(fields['id']) : null
  return id === null ? null : { kind: 'deleted', id }
}

function idsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.map(idOf).filter((id) => id !== null) : []
}
