import { expect, type Locator, type Page } from '@playwright/test'

/** Opens the form of the case in which this stands, as who presses its title; one that is open is left as it is. */
export async function unfold(inside: Locator): Promise<void> {
  await expect(inside).toBeAttached()
  const form = inside.locator('xpath=ancestor-or-self::details[@name="case-form"]')
  if ((await form.getAttribute('open')) === null) await form.locator('summary').first().click()
}

type Typed = Readonly<Record<string, string>>

/** Takes one step of the case that is open: fills its form, sends it, and waits for the state it leads to. */
export async function step(page: Page, button: string, after: string, typed: Typed = {}): Promise<void> {
  const form = await formOf(page, button)
  for (const [label, text] of Object.entries(typed)) await form.getByLabel(beginningWith(label)).fill(text)
  await form.getByRole('button', { name: button, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 }).locator('xpath=following-sibling::span[1]')).toHaveText(after)
}

/** The form of a button, opened where it stands folded behind another. */
async function formOf(page: Page, button: string): Promise<Locator> {
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: button, exact: true, includeHidden: true }) })
  if (await isFolded(form)) await unfold(form)
  return form
}

/** Some steps have forms that are always in sight. */
async function isFolded(form: Locator): Promise<boolean> {
  await expect(form).toBeAttached()
  return form.evaluate((each) => each.closest('details[name="case-form"]:not([open])') !== null)
}

/** A label by its beginning: what is asked of the carrier is not the carrier. */
function beginningWith(label: string): RegExp {
  return new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}

/** Goes to the case from the queue. */
export async function openCase(page: Page, number: string): Promise<void> {
  await page.goto('/staff')
  await page.getByRole('link', { name: number }).click()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(number) })).toBeVisible()
}

/** Of an amount above the limit: one proposes it, another agrees. */
export async function refundByTwo(
  first: Page,
  second: Page,
  { number, amount, reference }: Readonly<{ number: string; amount: string; reference: string }>,
): Promise<void> {
  const form = await formOf(first, `Refund ${amount}`)
  await form.getByLabel('Reference of the payment').fill(reference)
  await form.getByRole('button', { name: `Refund ${amount}`, exact: true }).click()
  await expect(first.getByText('You proposed it: somebody else has to agree.')).toBeVisible()
  await openCase(second, number)
  await step(second, `Approve refund (${amount})`, 'Refunded')
}

/** Of a replacement that the policy does not grant: one proposes it, another agrees; then the first may send it. */
export async function agreeByTwo(first: Page, second: Page, number: string): Promise<void> {
  await unfold(first.locator('#step-replace'))
  await first.locator('#step-replace').getByLabel('Reason for us').fill('The size was our advice')
  await first.getByRole('button', { name: 'Submit proposal' }).click()
  await expect(first.getByText('You proposed it: somebody else has to agree.')).toBeVisible()
  await openCase(second, number)
  await second.getByRole('button', { name: 'Approve', exact: true }).click()
  await expect(second.getByRole('button', { name: 'Mark replacement as sent' })).toBeVisible()
  await openCase(first, number)
}
