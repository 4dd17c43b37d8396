import { documentsIn } from '#app/infra/shopify/documents.ts'
import { parseJson } from '#app/infra/shopify/json-text.ts'
import { type RecordRead, readDocument } from '#app/infra/shopify/read-record.ts'
import { type Fields, fieldsOf } from '#app/infra/shopify/values.ts'

/** What a notice tells of. The topic stands outside the signed bytes, so only the body counts. */
export type NoticeRead =
  | RecordRead
  /** What the law asks of us about a person's data: for a person to do. */
  | Readonly<{ kind: 'for_staff'; what: string }>
  /** Something that no order of ours depends on. */
  | Readonly<{ kind: 'other' }>

export function readNotice(body: Buffer): NoticeRead {
  const parsed = parseJson(body.toString('utf8'))
  if (!parsed.ok) return { kind: 'bad', name: null, faults: [parsed.fault] }
  const fields = fieldsOf(parsed.value)
  const compliance = fields && complianceOf(fields)
  if (compliance) return { kind: 'for_staff', what: compliance }
  const [document] = documentsIn(parsed.value) ?? []
  return document ? readDocument(document, null) : { kind: 'other' }
}

/** The three topics every app must answer: a person asks for their data or for its end, a shop leaves. */
function complianceOf(fields: Fields): string | null {
  if ('data_request' in fields) return 'a customer asks for their data'
  if ('orders_to_redact' in fields) return "a customer's data is to be erased"
  const isShop = 'shop_id' in fields && 'shop_domain' in fields && Object.keys(fields).length === 2
  return isShop ? "the shop left: its customers' data is to be erased" : null
}
