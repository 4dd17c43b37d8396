import type { Language, StoreId } from '#app/domain/shared/stores.ts'

/** One message as both sides read it; staff are named to staff only. */
export type MessageView = Readonly<{ id: string; author: 'customer' | 'staff'; staffName: string | null; text: string; at: string }>

/** A question with its answers, or what is said in a case; plain values, ready for JSON. */
export type ConversationView = Readonly<{
  id: string
  /** Null for a question. */
  caseNumber: string | null
  /** Null in a case. */
  subject: string | null
  store: StoreId
  language: Language
  order: Readonly<{ id: string; name: string }> | null
  customer: Readonly<{ id: string; name: string | null; email: string | null }>
  waitingSince: string | null
  unreadSince: string | null
  messages: readonly MessageView[]
}>

/** A conversation as lists show it. */
export type ConversationRow = Readonly<{
  id: string
  caseNumber: string | null
  subject: string | null
  store: StoreId
  orderName: string | null
  lastAt: string
  waitingSince: string | null
  unread: boolean
  customerName: string | null
  customerEmail: string | null
}>
