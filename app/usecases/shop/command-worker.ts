import type { Portal } from '#app/infra/shared/portal.ts'
import { startQueueWorker } from '#app/usecases/shared/queue-worker.ts'

import { type CommandTools, workCommands } from './work-commands.ts'

/** Carries out what shops are asked for, from now on. */
export function startCommandWorker(portal: Portal, tools: CommandTools = {}): { stop: () => Promise<void> } {
  const queue = { channel: 'shop_command', application: 'em-smart-shop-listener' }
  return startQueueWorker(portal, { ...queue, work: () => workCommands(portal, tools) })
}
