import { Engine } from 'json-rules-engine'
import { feeRows, windowDays, type ReturnQuestion } from './return-question.ts'

/** The return rule as json-rules-engine has it: one rule a fee. */
export function jsonRulesEngine(): (question: ReturnQuestion) => Promise<unknown> {
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const { condition, rate } of feeRows) {
    engine.addRule({
      conditions: {
        all: [
          { fact: 'official', operator: 'equal', value: true },
          { fact: 'standard', operator: 'equal', value: true },
          { fact: 'supported', operator: 'equal', value: true },
          { fact: 'delivered', operator: 'equal', value: true },
          { fact: 'daysSinceReceipt', operator: 'greaterThanInclusive', value: 0 },
          { fact: 'daysSinceReceipt', operator: 'lessThanInclusive', value: windowDays },
          { fact: 'category', operator: 'in', value: ['machine', 'accessory'] },
          { fact: 'condition', operator: 'equal', value: condition },
        ],
      },
      event: { type: 'eligible', params: { rate } },
    })
  }
  return (question) => engine.run(question)
}
