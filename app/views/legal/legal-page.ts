import type { LegalPage } from '#app/domain/legal/legal-page.ts'
import { pagesOf, type StoreLegal } from '#app/domain/legal/store-legal.ts'
import { legalWords } from '#app/wording/legal/legal-words.ts'
import { plainDay } from '#app/wording/legal/plain-day.ts'

import { accessibilitySections } from './accessibility-page.ts'
import { cookieSections } from './cookies-page.ts'
import { disposalSections } from './disposal-page.ts'
import { disputeSections, imprintSections, termsSections } from './operator-pages.ts'
import type { LegalPageView, LegalSection, LegalSetting } from './legal-page-view.ts'
import { privacySections } from './privacy-page.ts'
import { withdrawalSections } from './withdrawal-page.ts'

/** A legal page of a store, or null where the store has none of it. */
export function legalPageView(page: LegalPage, legal: StoreLegal, setting: LegalSetting): LegalPageView | null {
  if (!pagesOf(legal).includes(page)) return null
  const { frame } = legalWords(setting.language)
  return {
    title: frame.titles[page],
    lead: frame.asOf(frame.storeNames[setting.store], plainDay(legal.asOf, setting.language)),
    fictional: legal.fictional ? { title: frame.fictionalTitle, text: frame.fictional } : null,
    sections: sectionsOf(page, legal, setting),
  }
}

function sectionsOf(page: LegalPage, legal: StoreLegal, setting: LegalSetting): readonly LegalSection[] {
  const { language } = setting
  switch (page) {
    case 'imprint':
      return legal.imprint ? imprintSections(legal.operator, legal.imprint, language) : []
    case 'terms':
      return legal.terms ? termsSections(legal.terms, language) : []
    case 'withdrawal':
      return withdrawalSections(legal.operator, setting)
    case 'privacy':
      return legal.privacy ? privacySections(legal.operator, legal.privacy, setting) : []
    case 'cookies':
      return cookieSections(setting)
    case 'accessibility':
      return legal.accessibility ? accessibilitySections(legal.operator, legal.accessibility, language) : []
    case 'disputes':
      return legal.disputes ? disputeSections(legal.operator, legal.disputes, language) : []
    case 'disposal':
      return legal.disposal ? disposalSections(legal.operator, legal.disposal, language) : []
  }
}
