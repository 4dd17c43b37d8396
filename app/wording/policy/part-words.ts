import type { Component, ProhibitedAction } from '#app/domain/policy/facts.ts'

/** Parts of a machine, and what may not be done to it as a customer who has done it would say it. */
export type PartNames = Readonly<{
  components: Readonly<Record<Component, string>>
  prohibitedActions: Readonly<Record<ProhibitedAction, string>>
}>
