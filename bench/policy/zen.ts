import { ZenEngine } from '@gorules/zen-engine'
import { feeRows, windowDays, type ReturnQuestion } from './return-question.ts'

/** The return rule as a decision table of the zen engine. */
export function zenEngine(): (question: ReturnQuestion) => Promise<unknown> {
  const fields = ['official', 'standard', 'supported', 'delivered', 'daysSinceReceipt', 'category', 'condition']
  const inputs = fields.map((field) => ({ id: field, name: field, field }))
  const outputs = [{ id: 'rate', name: 'rate', field: 'rate' }]
  const rules = feeRows.map(({ condition, rate }) => ({
    _id: condition,
    official: 'true',
    standard: 'true',
    supported: 'true',
    delivered: 'true',
    daysSinceReceipt: `[0..${windowDays}]`,
    category: '"machine", "accessory"',
    condition: `"${condition}"`,
    rate: String(rate),
  }))
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      {
        id: 'table',
        type: 'decisionTableNode',
        name: 'table',
        position: { x: 1, y: 0 },
        content: { hitPolicy: 'first', inputs, outputs, rules },
      },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'b', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  })
  return (question) => decision.evaluate(question)
}
