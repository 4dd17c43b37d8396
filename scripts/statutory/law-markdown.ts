import type { CountryLaw } from '#app/domain/statutory/country-law.ts'
import { durabilityLabel, guaranteeNotice } from '#app/domain/statutory/data/guarantee-notice.ts'
import { unionGuarantee, unionSilence, unionWithdrawal } from '#app/domain/statutory/data/union.ts'
import { needsDurabilityLabel } from '#app/domain/statutory/durability-label.ts'
import { policyVersions } from '#app/domain/policy/versions.ts'
import { type Sourced, sourceOf } from '#app/domain/statutory/sourced.ts'
import { countryName } from '#app/wording/policy/country-names.ts'
import { formatDay } from '#app/wording/shared/format.ts'

import { holidayInWords } from './holiday-in-words.ts'

type Row = Readonly<{ right: string; country: string; rule: string; fact: Sourced }>

/** `docs/law.md`: every fact of the law that the portal goes by, with its source and since when counsel confirms it. */
export function lawMarkdown(laws: readonly CountryLaw[]): string {
  const parts = [
    '<!-- Made from the data in app/domain/statutory by `npm run law:docs`; change the data, not this file. -->',
    '# The law beside the shop’s rules',
    `What consumer law grants, as the portal computes it beside the policy. This says what the portal does and is no legal advice. Each fact
waits for counsel: once it is confirmed, its day stands in the last column. How it is read: [decisions 0250 to 0252](decisions/README.md).`,
    table(['right', 'country', 'rule', 'source', 'confirmed on'], [...unionRows(), ...laws.flatMap(countryRows)].map(cellsOf)),
    '## Switches, and where days are counted',
    table(['country', 'switch', 'days of', 'the last day ends in'], laws.map(placeOf)),
  ]
  return `${parts.join('\n\n')}\n`
}

function unionRows(): Row[] {
  const { days, movesToWorkingDay, countsWhenSent, untoldMonths, refundDays, ...others } = unionWithdrawal
  const { months, presumedMonths, remedies, free, afterRepair } = unionGuarantee
  const withdrawal = { right: 'withdrawal', country: 'every one below' }
  const guarantee = { right: 'guarantee', country: 'every one below' }
  return [
    { ...withdrawal, rule: `${days.value} days from receipt of the last item of the order, the day of receipt not counted`, fact: days },
    { ...withdrawal, rule: 'an end on a Saturday, a Sunday or a holiday moves to the next working day', fact: movesToWorkingDay },
    { ...withdrawal, rule: 'it counts when it is sent', fact: countsWhenSent },
    { ...withdrawal, rule: `${untoldMonths.value} months longer for a buyer who was not told of it`, fact: untoldMonths },
    { ...withdrawal, rule: `refund within ${refundDays.value} calendar days of the declaration`, fact: refundDays },
    { ...withdrawal, rule: 'the refund may wait for the goods or the proof that they were sent', fact: others.refundMayWaitFor },
    { ...withdrawal, rule: 'all payments back, with standard delivery', fact: others.deliveryBack },
    { ...withdrawal, rule: 'the buyer bears at most the direct cost of sending back, if told so', fact: others.returnShipping },
    {
      ...withdrawal,
      rule: `the goods are sent back within ${others.sendBackDays.value} days of the declaration`,
      fact: others.sendBackDays,
    },
    {
      ...withdrawal,
      rule: 'deducted is only loss of value by handling beyond testing, and not from who was not told of the right',
      fact: others.deduction,
    },
    { ...withdrawal, rule: `none for an order of the kind ${others.withoutRight.value.join(', ')}`, fact: others.withoutRight },
    {
      right: 'silence',
      country: 'every one below',
      rule: 'silence on an offer after inspection is no answer: what was offered is paid, the rest stays open',
      fact: unionSilence,
    },
    { ...guarantee, rule: `${months.value} months from receipt`, fact: months },
    { ...guarantee, rule: `a fault that shows in the first ${presumedMonths.value} months was there from the start`, fact: presumedMonths },
    { ...guarantee, rule: `the buyer chooses ${remedies.value.join(' or ')}`, fact: remedies },
    { ...guarantee, rule: 'free of charge, with carriage both ways', fact: free },
    { ...guarantee, rule: afterRepairRule(), fact: afterRepair },
    { ...guarantee, rule: noticeRule(), fact: guaranteeNotice },
    { ...guarantee, rule: labelRule(), fact: durabilityLabel },
  ]
}

function afterRepairRule(): string {
  const { months, upTo, contractsFrom } = unionGuarantee.afterRepair.value
  return `${months} more months, once, after a repair under it, up to ${upTo} in all; contracts from ${day(contractsFrom)} on`
}

function noticeRule(): string {
  const { comparedWithOfficialJournalOn: compared, from } = guaranteeNotice
  const against = compared === null ? 'not compared with the Official Journal' : `compared with the Official Journal on ${day(compared)}`
  return `the harmonised notice, from ${day(from)} on; its words ${against}`
}

function labelRule(): string {
  const needed = policyVersions.some(needsDurabilityLabel)
  const { longerThanMonths } = durabilityLabel.value
  return `the label of a guarantee of durability longer than ${longerThanMonths} months; the shop’s warranty ${needed ? 'needs it' : 'is shorter and has none'}`
}

function countryRows(law: CountryLaw): Row[] {
  const { withdrawal, guarantee, holidays } = law
  const country = countryName(law.country, 'en')
  return [
    { right: 'withdrawal', country, rule: `${withdrawal.days.value} days`, fact: withdrawal.transposedBy },
    { right: 'guarantee', country, rule: guaranteeRule(law), fact: guarantee.transposedBy },
    { right: 'holidays', country, rule: holidays.value.map(holidayInWords).join(', '), fact: holidays },
  ]
}

function placeOf({ country, applies, timeZone, lastTimeZone }: CountryLaw): string[] {
  return [countryName(country, 'en'), applies ? 'on' : 'off', timeZone, lastTimeZone]
}

function guaranteeRule({ guarantee: { months, orExpectedLife, presumedMonths, afterEachRepair } }: CountryLaw): string {
  return [
    `${orExpectedLife ? 'at least ' : ''}${months.value} months`,
    ...(orExpectedLife ? ['longer as such goods are expected to last'] : []),
    `presumed for ${presumedMonths.value} months`,
    ...(afterEachRepair
      ? [`${afterEachRepair.months} more months for each repair, up to ${afterEachRepair.times}, where that is more`]
      : []),
  ].join('; ')
}

function cellsOf({ right, country, rule, fact }: Row): string[] {
  return [right, country, rule, sourceOf(fact), fact.confirmedByCounselOn === null ? 'not yet' : day(fact.confirmedByCounselOn)]
}

function day(date: string): string {
  return formatDay(date, 'en')
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}
