import { listRecalls, type RecallText } from '#app/infra/recalls/recalls.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { keepRecall, type RecallStep, stepRecall } from '#app/usecases/recalls/keep-recall.ts'

/** Made up: no such machine exists, and nothing is wrong with it. */
const recall: RecallText = {
  title: 'Power supply of the Nova 5 W',
  selection: {
    skus: ['NOVA-5W'],
    series: [],
    serialFrom: null,
    serialTo: null,
    orderedFrom: null,
    orderedTo: null,
    deliveredFrom: null,
    deliveredTo: null,
    stores: ['de'],
    countries: [],
  },
  notice: {
    brand: 'EM-Smart',
    pictureSku: 'NOVA-5W',
    phone: '0800 0000000',
    remedies: ['repair', 'replacement', 'refund'],
    onlyOneBecause: null,
    texts: {
      en: {
        name: 'Nova 5 W (fictional recall)',
        identification: 'Serial numbers that begin with DEMO-NOVA5W. The number is on the plate at the back of the machine.',
        sold: 'By EM-Smart in the online store for Germany.',
        hazard: 'The power supply can overheat. There is a risk of fire.',
        action: 'Unplug the machine and keep it away from anything that burns.',
      },
      de: {
        name: 'Nova 5 W (erfundener Rückruf)',
        identification: 'Seriennummern, die mit DEMO-NOVA5W beginnen. Die Nummer steht auf dem Typenschild an der Rückseite des Geräts.',
        sold: 'Von EM-Smart im Online-Shop für Deutschland.',
        hazard: 'Das Netzteil kann überhitzen. Es besteht Brandgefahr.',
        action: 'Ziehen Sie den Netzstecker und halten Sie das Gerät von allem fern, was brennen kann.',
      },
    },
  },
}

/** A recall that two of the demo's administrators agreed to, once: a German customer finds it on their home page. */
export async function recallInDemo(portal: Portal, [first, second]: readonly [string, string]): Promise<void> {
  if ((await listRecalls(portal.db)).length > 0) return
  const kept = await keepRecall(portal, { staffId: await idOf(portal, first), from: null }, null, recall)
  if (!kept.done) throw new Error(`the demo's recall was not kept: ${kept.because}`)
  await take(portal, kept.id, 'propose', first)
  await take(portal, kept.id, 'agree', second)
}

async function idOf(portal: Portal, email: string): Promise<string> {
  return (await portal.db.staff.findFirstOrThrow({ where: { email }, select: { id: true } })).id
}

async function take(portal: Portal, id: string, step: RecallStep, email: string): Promise<void> {
  const stepped = await stepRecall(portal, { id, step, staffId: await idOf(portal, email), version: 1, round: 1, from: null })
  if (!stepped.done) throw new Error(`the demo's recall did not take ${step}: ${stepped.because}`)
}
