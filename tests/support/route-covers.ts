import type { Belongings } from './belongings.ts'

export type Params = Readonly<Record<string, string>>
export type Form = Readonly<Record<string, string>>
/**
 * What a route holds, and how it is tried. `ids`: its address names somebody's object. `own`: it shows what is the
 * session's alone; `forms` post another's ids to it. `staff`: only staff get in. `public`: nobody's.
 */
export type Cover =
  | Readonly<{ kind: 'public' }>
  | Readonly<{ kind: 'staff'; params?: Params }>
  /** A stream of news, tried in integration/live: without its session it answers 401. */
  | Readonly<{ kind: 'stream'; of: 'customer' | 'staff' }>
  | Readonly<{ kind: 'own'; forms?: (of: Belongings) => readonly Form[] }>
  | Readonly<{ kind: 'ids'; params: (of: Belongings) => Params; path: (p: Params) => string; forms?: (of: Belongings) => readonly Form[] }>

const open = { kind: 'public' } as const
const own = { kind: 'own' } as const
const staff = { kind: 'staff' } as const

const stepForm = ({ lineId, draftBy }: Belongings) => ({
  by: '11111111-1111-4111-8111-111111111113',
  seen: draftBy,
  'lines[0].lineId': lineId,
  'lines[0].quantity': '1',
  'lines[0].condition': 'used',
  'lines[0].fault': 'none',
})

/** Every file of app/routes. A new route has to say here what it holds, or the swap test fails. */
export const covers: Readonly<Record<string, Cover>> = {
  '$.tsx': open,
  '_index.tsx': open,
  'legal.$store.$page.tsx': open,
  'legal._index.tsx': open,
  '_portal.tsx': own,
  '_portal.account._index.tsx': {
    kind: 'own',
    forms: (of) => [
      { intent: 'remove', addressId: of.addressId },
      { intent: 'default', addressId: of.addressId },
    ],
  },
  '_portal.account_.addresses.$addressId.tsx': {
    kind: 'ids',
    params: ({ addressId }) => ({ addressId }),
    path: (p) => `/account/addresses/${p['addressId']}`,
    forms: () => [{ name: 'x', street: 'x 1', postcode: '10115', city: 'x', country: 'DE' }],
  },
  '_portal.account_.data.tsx': own,
  '_portal.account_.delete.tsx': own,
  '_portal.account_.email.tsx': own,
  '_portal.account_.email_.code.tsx': own,
  '_portal.account_.passkeys.tsx': {
    kind: 'own',
    forms: (of) => [
      { intent: 'remove', passkey: of.passkeyId },
      { intent: 'name', passkey: of.passkeyId, name: 'mine now' },
    ],
  },
  '_portal.account_.sessions.tsx': { kind: 'own', forms: (of) => [{ intent: 'end', session: of.sessionId }] },
  '_portal.cases.$number.tsx': {
    kind: 'ids',
    params: ({ caseNumber }) => ({ number: caseNumber }),
    path: (p) => `/cases/${p['number']}`,
    forms: () => [
      { intent: 'withdraw', version: '1' },
      { intent: 'withdraw', version: '3' },
      { intent: 'message', key: '11111111-1111-4111-8111-111111111111', text: 'Not mine' },
      { intent: 'answer_item', version: '3', text: 'Not mine' },
      { intent: 'report_failed_pickup', version: '3' },
      { intent: 'solve', version: '3' },
      { intent: 'convert', to: 'return' },
      { intent: 'answer', answer: 'accept_offer', version: '3' },
      { intent: 'answer', answer: 'dispute_offer', version: '3', why: 'Not mine' },
      { intent: 'answer', answer: 'dispute_rest', version: '3', why: 'Not mine' },
      { intent: 'answer', answer: 'accept_estimate', version: '3' },
      { intent: 'answer', answer: 'decline_estimate', version: '3' },
      { intent: 'choose_pickup', version: '3', day: '2027-03-01', part: 'morning', place: 'order', phone: '+49 30 5550100' },
    ],
  },
  '_portal.cases.$number_.instead.tsx': {
    kind: 'ids',
    params: ({ caseNumber }) => ({ number: caseNumber }),
    path: (p) => `/cases/${p['number']}/instead`,
    forms: () => [{ version: '1', replacement: 'money' }],
  },
  '_portal.cases.$number_.documents.$documentId.tsx': {
    kind: 'ids',
    params: ({ caseNumber, documentId }) => ({ number: caseNumber, documentId }),
    path: (p) => `/cases/${p['number']}/documents/${p['documentId']}`,
  },
  '_portal.cases._index.tsx': own,
  '_portal.evidence.$fileId.tsx': { kind: 'ids', params: ({ fileId }) => ({ fileId }), path: (p) => `/evidence/${p['fileId']}` },
  '_portal.home.tsx': own,
  '_portal.recalls.$noticeId.tsx': {
    kind: 'ids',
    params: ({ noticeId }) => ({ noticeId }),
    path: (p) => `/recalls/${p['noticeId']}`,
    forms: (of) => [{ item: of.recallItemId, answer: 'gone' }],
  },
  '_portal.orders.$orderId.$action._index.tsx': {
    // What is still possible leads on to a step; this page is what says no.
    kind: 'ids',
    params: ({ orderId }) => ({ orderId, action: 'cancel' }),
    path: (p) => `/orders/${p['orderId']}/cancel`,
    forms: () => [
      { intent: 'discard', back: 'home' },
      { intent: 'exception', key: '11111111-1111-4111-8111-111111111111', reason: 'Not mine' },
    ],
  },
  '_portal.orders.$orderId.$action.$step.tsx': {
    kind: 'ids',
    params: ({ orderId }) => ({ orderId, action: 'return', step: 'items' }),
    path: (p) => `/orders/${p['orderId']}/return/items`,
    forms: (of) => [
      stepForm(of),
      { ...stepForm(of), intent: 'preview' },
      { intent: 'exception', key: '11111111-1111-4111-8111-111111111111', reason: 'Not mine' },
    ],
  },
  '_portal.orders.$orderId.address.tsx': {
    kind: 'ids',
    params: ({ orderId }) => ({ orderId }),
    path: (p) => `/orders/${p['orderId']}/address`,
    forms: () => [{ key: '11111111-1111-4111-8111-111111111111', name: 'x', street: 'x 1', postcode: '10115', city: 'x', country: 'DE' }],
  },
  '_portal.orders.$orderId._index.tsx': {
    kind: 'ids',
    params: ({ orderId }) => ({ orderId }),
    path: (p) => `/orders/${p['orderId']}`,
    forms: () => [
      { key: '11111111-1111-4111-8111-111111111111', parcel: '11111111-1111-4111-8111-111111111112', came: 'yes' },
      { came: 'perhaps' },
    ],
  },
  '_portal.orders.$orderId.quotes.$quoteId.tsx': {
    kind: 'ids',
    params: ({ orderId, quoteId }) => ({ orderId, quoteId }),
    path: (p) => `/orders/${p['orderId']}/quotes/${p['quoteId']}`,
    forms: () => [{ key: '11111111-1111-4111-8111-111111111111' }, { key: '11111111-1111-4111-8111-111111111112', intent: 'exception' }],
  },
  '_portal.orders.$orderId.withdraw.tsx': {
    kind: 'ids',
    params: ({ orderId }) => ({ orderId }),
    path: (p) => `/orders/${p['orderId']}/withdraw`,
    forms: () => [
      { intent: 'review', key: '11111111-1111-4111-8111-111111111111', name: 'Not me', email: 'not@example.test' },
      { intent: 'confirm', key: '11111111-1111-4111-8111-111111111111', name: 'Not me', email: 'not@example.test' },
    ],
  },
  '_portal.withdrawals.$noticeId.tsx': {
    kind: 'ids',
    params: ({ declaredNoticeId }) => ({ noticeId: declaredNoticeId }),
    path: (p) => `/withdrawals/${p['noticeId']}`,
    forms: () => [{ intent: 'mine' }, { intent: 'not_mine' }],
  },
  '_portal.orders._index.tsx': own,
  '_portal.orders.missing.tsx': own,
  '_portal.orders.missing_.code.tsx': own,
  '_portal.points.tsx': own,
  '_portal.support._index.tsx': {
    kind: 'own',
    forms: (of) => [{ key: '11111111-1111-4111-8111-111111111111', order: of.orderId, subject: 'Whose', text: 'Not mine' }],
  },
  '_portal.support.$conversationId.tsx': {
    kind: 'ids',
    params: ({ questionId }) => ({ conversationId: questionId }),
    path: (p) => `/support/${p['conversationId']}`,
    forms: () => [{ key: '11111111-1111-4111-8111-111111111111', text: 'Not mine' }],
  },
  '_portal.warranty.tsx': { kind: 'own', forms: (of) => [{ intent: 'remove', machineId: of.machineId }] },
  '_portal.warranty_.$unitId.serial.tsx': {
    kind: 'ids',
    params: ({ unitId }) => ({ unitId }),
    path: (p) => `/warranty/${p['unitId']}/serial`,
    forms: () => [{ serial: 'SN-OF-ANOTHER-1' }],
  },
  '_portal.warranty_.elsewhere.tsx': own,
  'account_.data_.$exportId.ts': { kind: 'ids', params: ({ exportId }) => ({ exportId }), path: (p) => `/account/data/${p['exportId']}` },
  'account_.deleted.tsx': open,
  'account_.passkeys_.add.ts': own,
  'account_.passkeys_.options.ts': own,
  'c.$number.tsx': open,
  'cases.$number_.documents.$documentId.$kind.ts': {
    kind: 'ids',
    params: ({ caseNumber, documentId }) => ({ number: caseNumber, documentId, kind: 'label' }),
    path: (p) => `/cases/${p['number']}/documents/${p['documentId']}/label`,
  },
  'cases.$number_.live.ts': { kind: 'stream', of: 'customer' },
  'confirm.tsx': own,
  'cases.$number_.evidence.ts': {
    kind: 'ids',
    params: ({ caseNumber }) => ({ number: caseNumber }),
    path: (p) => `/cases/${p['number']}/evidence`,
    forms: (of) => [
      { intent: 'begin', slot: 'damage', name: 'a.jpg', size: '9', key: of.quoteId },
      { intent: 'remove', file: of.fileId },
    ],
  },
  'evidence.$fileId_.$which.ts': {
    kind: 'ids',
    params: ({ fileId }) => ({ fileId, which: 'file' }),
    path: (p) => `/evidence/${p['fileId']}/file`,
  },
  'language.tsx': open,
  'orders.$orderId_.live.ts': { kind: 'stream', of: 'customer' },
  'orders.$orderId_.$action_.evidence.ts': {
    kind: 'ids',
    params: ({ orderId }) => ({ orderId, action: 'return' }),
    path: (p) => `/orders/${p['orderId']}/return/evidence`,
    forms: (of) => [
      { intent: 'begin', slot: 'damage', name: 'a.jpg', size: '9', key: of.quoteId },
      { intent: 'remove', file: of.fileId },
    ],
  },
  'pictures.$id.$size.ts': open,
  'policy.returns.tsx': open,
  'policy.warranty.tsx': open,
  'region.tsx': open,
  'resume.tsx': own,
  'sign-in.tsx': open,
  'sign-in_.code.tsx': open,
  'sign-in_.shop.ts': open,
  'sign-in_.shop_.callback.ts': open,
  'sign-in_.passkey.ts': open,
  'sign-in_.passkey_.options.ts': open,
  'sign-out.tsx': open,
  'staff._index.tsx': staff,
  'staff.bench.tsx': staff,
  'staff.cases.$number_.bench.tsx': { kind: 'staff', params: { number: 'EMR-2026-000001' } },
  'staff_.cases.$number_.bench_.ticks.ts': { kind: 'staff', params: { number: 'EMR-2026-000001' } },
  'staff_.cases.$number_.bench_.live.ts': { kind: 'stream', of: 'staff' },
  'staff_.cases.$number_.slip.ts': { kind: 'staff', params: { number: 'EMR-2026-000001' } },
  'staff.cases.$number.tsx': { kind: 'staff', params: { number: 'EMR-2026-000001' } },
  'staff.questions._index.tsx': staff,
  'staff.questions.$conversationId.tsx': { kind: 'staff', params: { conversationId: '11111111-1111-4111-8111-111111111111' } },
  'staff.orders.unmatched.$orderId.tsx': { kind: 'staff', params: { orderId: '11111111-1111-4111-8111-111111111111' } },
  'staff.orders.unmatched._index.tsx': staff,
  'staff.audit.tsx': staff,
  'staff.people.tsx': staff,
  'staff.evidence.$fileId.tsx': { kind: 'staff', params: { fileId: '11111111-1111-4111-8111-111111111111' } },
  'staff.figures.tsx': staff,
  'staff.imports.tsx': staff,
  'staff.templates.tsx': staff,
  'staff.mails.tsx': staff,
  'staff.recalls._index.tsx': staff,
  'staff.recalls.$recallId.tsx': { kind: 'staff', params: { recallId: '11111111-1111-4111-8111-111111111111' } },
  'staff.recalls.$recallId_.edit.tsx': { kind: 'staff', params: { recallId: '11111111-1111-4111-8111-111111111111' } },
  'staff_.recalls.$recallId.export.ts': { kind: 'staff', params: { recallId: '11111111-1111-4111-8111-111111111111' } },
  'staff.policy._index.tsx': staff,
  'staff.policy.$runId.tsx': { kind: 'staff', params: { runId: '11111111-1111-4111-8111-111111111111' } },
  'staff.customers.$id.tsx': { kind: 'staff', params: { id: '11111111-1111-4111-8111-111111111111' } },
  'staff.orders.$id.tsx': { kind: 'staff', params: { id: '11111111-1111-4111-8111-111111111111' } },
  'staff.search.tsx': staff,
  'staff_.cases.$number_.documents.$documentId.$kind.ts': {
    kind: 'staff',
    params: { number: 'EMR-2026-000001', documentId: '00000000-0000-4000-8000-000000000000', kind: 'label' },
  },
  'staff.cases.$number_.carrier-label.ts': { kind: 'staff', params: { number: 'EMR-2026-000001' } },
  'staff.cases.$number_.instead.tsx': { kind: 'staff', params: { number: 'EMR-2026-000001' } },
  'staff.parcels._index.tsx': staff,
  'staff.parcels.$parcelId.tsx': { kind: 'staff', params: { parcelId: '11111111-1111-4111-8111-111111111111' } },
  'staff.shop.tsx': staff,
  'staff.serials.tsx': staff,
  'staff.withdrawals._index.tsx': staff,
  'staff.withdrawals.$declarationId.tsx': { kind: 'staff', params: { declarationId: '11111111-1111-4111-8111-111111111111' } },
  'staff.tsx': staff,
  'staff_.audit_.export.ts': staff,
  'staff_.cases.$number.live.ts': { kind: 'stream', of: 'staff' },
  'staff_.language.ts': staff,
  'staff_.live.ts': { kind: 'stream', of: 'staff' },
  'staff_.cases.$number_.photos.ts': { kind: 'staff', params: { number: 'EMR-2026-000001' } },
  'staff_.evidence.$fileId_.$which.ts': { kind: 'staff', params: { fileId: '00000000-0000-4000-8000-000000000000', which: 'file' } },
  'staff_.enrol.$token.tsx': open,
  'staff_.enrol_.$token.options.ts': open,
  'staff_.policy_.$runId.$format.ts': { kind: 'staff', params: { runId: '11111111-1111-4111-8111-111111111111', format: 'csv' } },
  'staff_.sign-in.tsx': open,
  'staff_.sign-in_.options.ts': open,
  'staff_.sign-out.tsx': open,
  'webhooks.easypost.ts': open,
  'webhooks.sendcloud.ts': open,
  'webhooks.shopify.ts': open,
  'withdraw.tsx': open,
  'withdraw_.received.$key.tsx': open,
}
