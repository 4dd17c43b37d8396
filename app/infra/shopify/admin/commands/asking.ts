import { setTimeout as pause } from 'node:timers/promises'

import { z } from 'zod'

import type { CommandAnswer, CommandInput, CommandKind, ShopPiece } from '#app/domain/shop/command.ts'
import { type ShopClient, ShopFault } from '#app/infra/shopify/admin/shop-client.ts'
import type { ShopDocumentName } from '#app/infra/shopify/admin/shop-documents.ts'
import type { Fields } from '#app/infra/shopify/values.ts'

/** What of a command the shop has to know beside what it is asked for. */
export type ShopTask<Kind extends CommandKind = CommandKind> = Readonly<{
  id: string
  /** How often the shop itself said no: it takes a key that it refused no more. */
  refusals: number
  input: Extract<CommandInput, { kind: Kind }>
  /** The order, by the number that the shop gave it. */
  orderNumber: string
  /** By which a hold of ours is told from others', and from those of another request of the same order. */
  handle: string
  /** What it is about, as staff of the shop read it. */
  about: string
  /** What the request is about; empty where it is about all that was not sent yet. */
  lines: readonly ShopPiece[]
  /** The return that was opened for the request, and the invoice that a command is about; null where the shop has none. */
  returnId: string | null
  draftOrderId: string | null
  /** By what staff found it, where they opened either by hand. */
  openedAs: string | null
}>

/** `refused`: the shop will not, in its own words. `later`: it has begun, or could not be asked; whether it was done is asked next time. */
export type Carried =
  | Readonly<{ kind: 'done'; answer: CommandAnswer }>
  | Readonly<{ kind: 'refused'; words: string }>
  | Readonly<{ kind: 'later'; words: string }>

/** One conversation with a shop: how it is asked, and how one waits in it. */
export type Talk = Readonly<{
  ask: <Answer>(document: ShopDocumentName, variables: Fields, shape: z.ZodType<Answer>) => Promise<Answer>
  wait: (ms: number) => Promise<unknown>
}>

export function openTalk(client: ShopClient, until: AbortSignal, wait: Talk['wait'] = (ms) => pause(ms)): Talk {
  return {
    wait,
    ask: async (document, variables, shape) => {
      const answer = await client.ask(document, variables, until).catch((fault: unknown) => {
        throw until.aborted ? new ShopFault('unreachable', 'the shop took too long') : fault
      })
      const read = shape.safeParse(answer)
      if (read.success) return read.data
      throw new ShopFault('refused', `the shop’s answer to ${document} has another form than it should`)
    },
  }
}

export const userErrors = z.array(z.object({ message: z.string() }))

/** The shop's own words where it will not; null where it did. */
export function refusal(errors: z.output<typeof userErrors>): Carried | null {
  return errors.length === 0 ? null : { kind: 'refused', words: errors.map(({ message }) => message).join('; ') }
}

export function refused(words: string): Carried {
  return { kind: 'refused', words }
}

export function done(answer: CommandAnswer): Carried {
  return { kind: 'done', answer }
}

/** A number of the shop's as its API names it. */
export function gid(type: string, number: string): string {
  return `gid://shopify/${type}/${number}`
}

/** By which the shop knows a refund that it was asked for before; it takes one that it refused no more. */
export function keyOf({ id, refusals }: Pick<ShopTask, 'id' | 'refusals'>): string {
  return refusals === 0 ? id : `${id}-${refusals}`
}

/** An amount in decimal notation, as the API takes it. */
export function decimal(amountMinor: number): string {
  return `${Math.trunc(amountMinor / 100)}.${String(amountMinor % 100).padStart(2, '0')}`
}

/** What of a connection is read: its nodes. */
export function nodes<Shape extends z.ZodType>(shape: Shape) {
  return z.object({ nodes: z.array(shape) })
}

export const named = z.object({ id: z.string() })
