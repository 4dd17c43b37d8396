import { Link } from '@remix-run/react'
import { CircleAlert } from 'lucide'
import { type MouseEvent, useEffect, useRef } from 'react'

import type { Transition } from '#app/domain/cases/transitions.ts'
import { stepKeys } from '#app/domain/staff/step-keys.ts'
import { type FormStep, formSteps, isPlainStep } from '#app/domain/cases/plain-steps.ts'
import type { StaffCaseView } from '#app/views/staff/staff-case-view.ts'
import type { CaseContextView } from '#app/views/staff/staff-search-view.ts'
import { stateTone } from '#app/views/cases/case-view.ts'

import { classes } from '../../shared/class-names.ts'
import { Icon } from '../../shared/icon.tsx'
import { StatusBadge } from '../../shared/status-badge.tsx'
import { useTranslations } from '../../shared/words.ts'
import { KeyHint } from '../keyboard/key-hint.tsx'
import { CaseAssignee } from './case-assignee.tsx'

type Props = Readonly<{ view: StaffCaseView; around: CaseContextView; steps: readonly Transition[]; ownId: string; shopFailed: boolean }>

/** Where the case stands, until when, with whom, and what can be done: it stays in sight while the page is read. */
export function CaseBar({ view, around, steps, ownId, shopFailed }: Props) {
  const t = useTranslations('staff')
  const keys = useTranslations('staffKeys')
  const cases = useTranslations('cases')
  const queue = useTranslations('staffQueue')
  const standing = useFocusOnChange(view.standing)
  return (
    <section
      aria-label={keys('bar')}
      className="sticky top-0 z-10 -mx-4 mb-3 flex flex-col gap-x-6 gap-y-2 border-b border-hairline bg-paper px-4 py-2
        min-[120rem]:flex-row min-[120rem]:items-center min-[120rem]:justify-between"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h1 ref={standing} tabIndex={-1} className="text-18 font-semibold sm:whitespace-nowrap">
          {t('pageTitle', { kind: cases(`kinds.${view.kind}`), number: view.number })}
        </h1>
        <StatusBadge tone={stateTone(view.state)}>{queue(`states.${view.state}`)}</StatusBadge>
        {around.due ? <Due around={around} /> : null}
        <CaseAssignee number={view.number} around={around} ownId={ownId} />
      </div>
      <nav aria-label={keys('steps')}>
        <ul className="flex flex-wrap gap-2">
          {steps.map((step, place) => (
            <li key={step}>
              <StepLink step={step} first={place === 0} isPriced={view.shipping?.isNeeded === true} />
            </li>
          ))}
          {shopFailed ? (
            <li>
              <BarLink to="shop" letter="q" label={keys('shopFailed')} />
            </li>
          ) : null}
          {steps.some(isAtBench) ? (
            <li>
              <Link to={`/staff/cases/${view.number}/bench`} className={classes(barLink, 'border-edge hover:border-ink')}>
                {keys('bench')}
              </Link>
            </li>
          ) : null}
          <li>
            <BarLink to="messages" letter="w" label={keys('write')} />
          </li>
          <li>
            <Link to="/staff" className={classes(barLink, 'border-transparent text-soft hover:text-ink')}>
              {t('backToQueue')}
            </Link>
          </li>
        </ul>
      </nav>
    </section>
  )
}

function Due({ around: { due, overdue, rule } }: { around: CaseContextView }) {
  const t = useTranslations('staffKeys')
  const queue = useTranslations('staffQueue')
  return (
    <span className="text-14">
      <span className={classes('inline-flex items-center gap-1', overdue && 'font-semibold text-stop')}>
        {overdue ? <Icon of={CircleAlert} size={14} /> : null}
        {t(overdue ? 'overdue' : 'due', { date: due ?? '' })}
      </span>
      {rule ? <span className="text-soft">, {queue(`rules.${rule}`)}</span> : null}
    </span>
  )
}

const barLink = 'inline-flex min-h-9 items-center gap-2 rounded-10 border px-3 text-14 font-medium'

/** What is done where the parcels come in. */
function isAtBench(step: Transition): boolean {
  return step === 'receive' || step === 'inspect' || step === 'diagnose'
}

type StepProps = Readonly<{ step: Transition; first: boolean; /** No courier is booked before a price is agreed to. */ isPriced: boolean }>

function StepLink({ step, first, isPriced }: StepProps) {
  const t = useTranslations('shipping')
  const title = useStepTitle(step)
  const label = step === 'book_pickup' && isPriced ? t('staff.title') : title
  return <BarLink to={`step-${step}`} letter={stepKeys[step]} label={label} first={first} />
}

type BarLinkProps = Readonly<{ to: string; letter: string | undefined; label: string; first?: boolean }>

/** A link to a form, which the browser opens; with script it puts the focus into the form it leads to. */
function BarLink({ to, letter, label, first = false }: BarLinkProps) {
  return (
    <a
      href={`#${to}`}
      onClick={leadInto}
      data-keys={[letter, first ? 'n' : null].filter(Boolean).join(' ')}
      aria-keyshortcuts={letter}
      className={classes(
        barLink,
        first ? 'border-transparent bg-accent-fill text-on-accent hover:bg-accent-fill-hover' : 'border-edge hover:border-ink',
      )}
    >
      {label}
      <KeyHint letter={letter} />
    </a>
  )
}

function leadInto(event: MouseEvent<HTMLAnchorElement>): void {
  const place = document.getElementById(event.currentTarget.hash.slice(1))
  const control = place?.querySelector<HTMLElement>(
    'form :is(input:not([type=hidden]), textarea, select:not([name=template])), form button, a[href]',
  )
  if (!place || !control) return
  event.preventDefault()
  const form = place.closest('details')
  if (form) form.open = true
  place.scrollIntoView({ block: 'start' })
  control.focus({ preventScroll: true })
}

function useStepTitle(step: Transition): string {
  const plain = useTranslations('inspection')
  const staff = useTranslations('staff')
  const invoices = useTranslations('invoices')
  const exchange = useTranslations('exchange')
  const withdrawal = useTranslations('withdrawalCase')
  if (isPlainStep(step)) return plain(`steps.${step}.title`)
  const titles: Readonly<Record<FormStep, string>> = {
    approve: staff('approveTitle'),
    decline: staff('declineTitle'),
    book_pickup: staff('pickupTitle'),
    correct_pickup: staff('correctTitle'),
    choose_instead: exchange('forCustomer.title'),
    inspect: plain('inspectTitle'),
    assess: withdrawal('assess.title'),
    send_offer: plain('offerTitle'),
    send_estimate: plain('estimateTitle'),
    refund: plain('refundTitle'),
    pay: invoices('payTitle'),
    send_first: exchange('sendFirstTitle'),
  }
  const named = formSteps.find((each) => each === step)
  return named ? titles[named] : step
}

/**
 * After a step the form that had the focus is gone: it goes to where the case stands now, which is read out. Where this effect comes late, the
 * focus was given back meanwhile to the same field of the form that began anew, as is right for any other form: there a letter would be
 * typed where a key was meant.
 */
function useFocusOnChange(now: string) {
  const place = useRef<HTMLHeadingElement>(null)
  const seen = useRef(now)
  useEffect(() => {
    if (seen.current === now) return
    seen.current = now
    const held = document.activeElement
    if (held === null || held === document.body || held.closest('[data-begun-anew]')) place.current?.focus({ preventScroll: true })
  }, [now])
  return place
}
