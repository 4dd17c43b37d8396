import type { english } from './en/messages.ts'

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'en' | 'de'
    Messages: typeof english
  }
}
