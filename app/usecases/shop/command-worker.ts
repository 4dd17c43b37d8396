import { seconds } from '#app/domain/shared/duration.ts'
import { listenTo } from '#app/infra/db/listen.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { type CommandTools, workCommands } from './work-commands.ts'

/**
 * Carries out what shops are asked for, from now on: at once when a commit asks for something, and by looking every now and then. A stop
 * waits for what is under way.
 */
export function startCommandWorker(portal: Portal, tools: CommandTools = {}): { stop: () => Promise<void> } {
  let stopped = false
  let working: Promise<void> | null = null
  let lookAgain = false
  const work = async () => {
    do {
      lookAgain = false
      try {
        while (!stopped && (await workCommands(portal, tools)) > 0);
      } catch (fault) {
        portal.log.warn({ err: fault }, 'commands not claimed')
      }
    } while (lookAgain && !stopped)
    working = null
  }
  const look = () => {
    if (stopped) return
    if (working) lookAgain = true
    else working = work()
  }
  const listener = listenTo(
    portal.settings.databaseUrl,
    { channel: 'shop_command', application: 'em-smart-shop-listener', onNotice: look, onOpen: look },
    portal.log,
  )
  const timer = setInterval(look, seconds(2))
  look()
  return {
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await listener.stop()
      await working
    },
  }
}
