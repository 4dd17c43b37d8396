import type { LucideIcon } from 'lucide-react'

/** A picture beside words, never instead of them. */
export type Icon = LucideIcon
