import type { Page } from '@playwright/test'

/** Chooses a language from the menu of the header, by its own name. */
export async function speak(page: Page, language: 'English' | 'Deutsch'): Promise<void> {
  await page
    .locator('header summary')
    .filter({ hasText: /English|Deutsch/ })
    .click()
  await page.getByRole('button', { name: language, exact: true }).click()
}
