import type { CaseResolution } from '#app/domain/cases/outcome-view.ts'
import type { Transition } from '#app/domain/cases/transitions.ts'
import type { Db } from '#app/infra/db/client.ts'
import { Prisma } from '#app/infra/db/generated/client.ts'
import { instant } from '#app/infra/db/instant.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { outcomeShape } from '#app/infra/shared/shapes/outcome-shape.ts'

const outcomeRow = rowShape('outcome of a case', { outcome: outcomeShape })

/** What became of a case since its parcel came; the case itself has been found, and whose it is checked, before. */
export async function findOutcome(db: Db, caseId: string): Promise<CaseResolution> {
  const rows = await readRows(db, outcomeRow)`
    SELECT jsonb_build_object('inspection', ${INSPECTION}, 'offer', ${OFFER}, 'estimate', ${ESTIMATE}, 'invoices', ${INVOICES},
                              'refund', ${REFUND}, 'earlierRefund', ${EARLIER_REFUND}, 'exception', ${EXCEPTION}, 'proposals', ${PROPOSALS},
                              'giftCredits', ${GIFT_CREDITS}, 'extras', ${EXTRAS}) AS outcome
      FROM cases c WHERE c.id = ${caseId}::uuid`
  return (
    rows[0]?.outcome ?? {
      inspection: null,
      offer: null,
      estimate: null,
      invoices: [],
      refund: null,
      earlierRefund: null,
      exception: null,
      proposals: [],
      giftCredits: [],
      extras: [],
    }
  )
}

function money(amount: Prisma.Sql, currency: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`CASE WHEN ${amount} IS NOT NULL
    THEN jsonb_build_object('amountMinor', ${amount}, 'currency', ${currency}) END`
}

const FINDINGS = Prisma.sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object(
      'lineId', f.order_line_id, 'declaredQuantity', f.declared_quantity, 'quantity', f.quantity,
      'condition', f.condition, 'fault', f.fault, 'missingMinor', f.missing_minor, 'note', f.note)
      ORDER BY l.position), '[]')
    FROM inspection_finding f JOIN order_line l ON l.id = f.order_line_id WHERE f.inspection_id = i.id)`

const INSPECTION = Prisma.sql`(
  SELECT jsonb_build_object(
      'id', i.id, 'decision', i.decision, 'refund', ${money(Prisma.sql`i.refund_minor`, Prisma.sql`i.currency`)},
      'missingParts', ${money(Prisma.sql`i.missing_minor`, Prisma.sql`i.currency`)},
      'at', ${instant(Prisma.sql`i.at`)}, 'findings', ${FINDINGS})
    FROM inspection i WHERE i.case_id = c.id ORDER BY i.version DESC LIMIT 1)`

const OFFER = Prisma.sql`(
  SELECT jsonb_build_object(
      'id', o.id, 'amount', ${money(Prisma.sql`o.amount_minor`, Prisma.sql`o.currency`)}, 'note', o.note,
      'answerBy', ${instant(Prisma.sql`o.answer_by`)}, 'ifSilent', o.if_silent, 'answer', o.answer)
    FROM offer o WHERE o.case_id = c.id ORDER BY o.sent_at DESC, o.id LIMIT 1)`

const ESTIMATE = Prisma.sql`(
  SELECT jsonb_build_object(
      'id', e.id, 'finding', e.finding, 'cause', e.cause, 'price', ${money(Prisma.sql`e.amount_minor`, Prisma.sql`e.currency`)},
      'answerBy', ${instant(Prisma.sql`e.answer_by`)}, 'answer', e.answer)
    FROM estimate e WHERE e.case_id = c.id ORDER BY e.sent_at DESC, e.id LIMIT 1)`

const INVOICES = Prisma.sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object(
      'id', v.id, 'purpose', v.purpose, 'amount', ${money(Prisma.sql`v.amount_minor`, Prisma.sql`v.currency`)}, 'state', v.state,
      'dueUntil', ${instant(Prisma.sql`v.due_until`)}, 'url', v.url,
      'received', ${money(Prisma.sql`v.received_minor`, Prisma.sql`v.received_currency`)}, 'question', v.question,
      'shopOrder', CASE WHEN v.shop_order_id IS NOT NULL THEN jsonb_build_object('id', v.shop_order_id, 'name', v.shop_order_name) END,
      'byHand', CASE WHEN v.reference IS NOT NULL THEN jsonb_build_object('reference', v.reference, 'staffName', p.name) END,
      'paidAt', ${instant(Prisma.sql`v.paid_at`)},
      'repaid', CASE WHEN v.repaid_reference IS NOT NULL
                  THEN jsonb_build_object('reference', v.repaid_reference, 'method', v.repaid_method) END)
      ORDER BY v.asked_at, v.id), '[]')
    FROM invoice v LEFT JOIN staff p ON p.id = v.noted_by WHERE v.case_id = c.id)`

const REFUNDS = Prisma.sql`
  SELECT jsonb_build_object(
      'id', r.id, 'version', r.version, 'amount', ${money(Prisma.sql`r.amount_minor`, Prisma.sql`r.currency`)},
      'basis', r.basis, 'reference', r.reference, 'orderedAt', ${instant(Prisma.sql`r.ordered_at`)},
      'issuedAt', ${instant(Prisma.sql`r.issued_at`)},
      'proposedBy', jsonb_build_object('id', p.id, 'name', p.name),
      'approvedBy', CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('id', a.id, 'name', a.name) END)
    FROM refund r JOIN staff p ON p.id = r.proposed_by LEFT JOIN staff a ON a.id = r.approved_by
   WHERE r.case_id = c.id AND r.dropped_at IS NULL`

/** Once more is asked for than was paid, the one that was paid is the earlier one. */
const REST_ASKED = Prisma.sql`EXISTS (SELECT FROM case_event e WHERE e.case_id = c.id AND e.step = ${'dispute_rest' satisfies Transition})`
const REFUND = Prisma.sql`(${REFUNDS} AND (r.is_rest OR NOT ${REST_ASKED}))`
const EARLIER_REFUND = Prisma.sql`(${REFUNDS} AND NOT r.is_rest AND ${REST_ASKED})`

const EXCEPTION = Prisma.sql`(
  SELECT jsonb_build_object(
      'recall', x.recall_id IS NOT NULL,
      'id', x.id, 'version', x.version, 'amount', ${money(Prisma.sql`x.amount_minor`, Prisma.sql`x.currency`)},
      'reason', x.reason, 'internalReason', x.internal_reason, 'proposedAt', ${instant(Prisma.sql`x.proposed_at`)},
      'agreedAt', ${instant(Prisma.sql`x.agreed_at`)}, 'proposedBy', jsonb_build_object('id', p.id, 'name', p.name),
      'agreedBy', CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('id', a.id, 'name', a.name) END)
    FROM case_override x JOIN staff p ON p.id = x.proposed_by LEFT JOIN staff a ON a.id = x.agreed_by
   WHERE x.case_id = c.id AND x.dropped_at IS NULL ORDER BY x.version DESC LIMIT 1)`

const PROPOSALS = Prisma.sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object(
      'id', x.id, 'gives', x.gives, 'version', x.version, 'lineId', x.order_line_id,
      'amount', ${money(Prisma.sql`x.amount_minor`, Prisma.sql`x.currency`)}, 'limit', ${money(Prisma.sql`x.limit_minor`, Prisma.sql`x.currency`)},
      'reference', x.reference, 'note', x.note, 'reason', x.reason, 'proposedAt', ${instant(Prisma.sql`x.proposed_at`)},
      'agreedAt', ${instant(Prisma.sql`x.agreed_at`)}, 'proposedBy', jsonb_build_object('id', p.id, 'name', p.name),
      'agreedBy', CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('id', a.id, 'name', a.name) END)
      ORDER BY x.proposed_at DESC, x.id), '[]')
    FROM proposals_of(c.id) x JOIN staff p ON p.id = x.proposed_by LEFT JOIN staff a ON a.id = x.agreed_by)`

const GIFT_CREDITS = Prisma.sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object(
      'id', g.id, 'lineId', g.order_line_id, 'amount', ${money(Prisma.sql`g.amount_minor`, Prisma.sql`g.currency`)},
      'reference', g.reference, 'orderedAt', ${instant(Prisma.sql`g.ordered_at`)},
      'issuedAt', ${instant(Prisma.sql`g.issued_at`)},
      'proposedBy', jsonb_build_object('id', p.id, 'name', p.name),
      'approvedBy', CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('id', a.id, 'name', a.name) END)
      ORDER BY g.proposed_at, g.id), '[]')
    FROM gift_credit g JOIN staff p ON p.id = g.proposed_by LEFT JOIN staff a ON a.id = g.approved_by
   WHERE g.case_id = c.id AND g.dropped_at IS NULL)`

const EXTRAS = Prisma.sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object(
      'id', p.id, 'contents', p.contents, 'state', p.state, 'caseNumber', m.number) ORDER BY p.recorded_at, p.id), '[]')
    FROM stray_parcel p LEFT JOIN cases m ON m.id = p.case_id WHERE p.found_in = c.id)`
