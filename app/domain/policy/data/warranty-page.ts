import type { Clause } from '../decision.ts'
import type { ClauseText, Heading } from '../version.ts'

type Options = Readonly<{ reading?: string; decides?: boolean }>

function clause(name: Clause, heading: Heading, text: readonly string[], options: Options = {}): ClauseText {
  const { reading = null, decides = true } = options
  return { clause: name, page: 'W', heading, text, reading, decides }
}

/** The warranty policy, clause by clause, in the order of the vendor's page. */
export const warrantyClauses: readonly ClauseText[] = [
  clause('W1', 'warranty-period', [], {
    reading:
      'The warranty starts on the day of receipt; where that is not known, on the day of shipping, else of ' +
      'purchase. It covers through the end of the same date when its months are over (the last of the ' +
      'month where that date does not exist), and later by the days that repairs paused.',
  }),
  clause(
    'W1.series',
    'warranty-period',
    ['EM-Smart provides a {warrantyMonths}-month warranty for the Nova, Basic, Mopa, and Super series.'],
    { reading: 'Where the series is not known, the diagnosis decides.' },
  ),
  clause(
    'W1.dual',
    'warranty-period',
    ['Dual series: EM-Smart provides a {dualMonths}-month warranty for the fiber laser source and the diode ' + 'laser source.'],
    { reading: 'Other components of the Dual series are not covered; where it is not known which one failed, the ' + 'diagnosis decides.' },
  ),
  clause('W1.lifetime', 'warranty-period', [
    'EM-Smart provides lifetime maintenance services. After the warranty period expires, EM-Smart will ' +
      'continue to provide repair services. However, customers will be responsible for covering all ' +
      'shipping costs as well as repair fees (the repair fees will be determined based on the specific ' +
      'situation).',
  ]),

  clause(
    'W2',
    'warranty-service',
    [
      'If your product does not work properly during the warranty period, please file a claim here or email ' +
        'us at {email} with your order number or proof of purchase.',
    ],
    { decides: false },
  ),
  clause(
    'W2.remote',
    'warranty-service',
    [
      'Our support team will first try to solve the problem online. If the problem cannot be solved ' +
        'remotely, you may need to send the product to an EM-Smart repair center, and we will arrange a ' +
        'courier to collect it from your location.',
    ],
    { decides: false },
  ),
  clause('W2.shipping', 'warranty-service', [
    'If the issue is within the warranty period, EM-Smart will repair or replace the product free of ' +
      'charge. However, we kindly ask you to cover {coveredShare} of the shipping cost.',
  ]),
  clause('W.delivered', 'warranty-service', [], { reading: 'A repair can be claimed once the order was delivered.' }),

  clause(
    'W3',
    'repair-timing',
    [
      'When you submit a repair request, if you return the device within the agreed time limit ' +
        '({sendInMonths} {sendInMonths|month|months}) from the date of your first repair request, the ' +
        'warranty period will be calculated from that first repair request date.',
      'If you fail to return the device within the agreed time limit, the warranty will continue to run ' +
        'normally without extension, and will be calculated according to the original warranty period.',
    ],
    {
      reading:
        'Handing the device to the courier in time counts; the limit runs again from the day we ask you to ' +
        'send it in, where that is later. In time, the claim is judged on the day of the first request, and ' +
        'the days from it to the return of the device do not count against the warranty. Too late, it is ' +
        'judged on the day of handing over. A second request for the same fault before it is solved keeps ' +
        'the first date.',
    },
  ),

  clause('W4.expired', 'not-covered', ['This warranty does not apply to products whose warranty has expired.'], {
    reading: 'Where the day of receipt is not known, our team reviews claims up to {graceDays} ' + '{graceDays|day|days} after the end.',
  }),
  clause('W4.channel', 'not-covered', [
    'This warranty does not apply to products purchased from unauthorized channels or resold by others.',
  ]),
  clause('W4.cause', 'not-covered', [
    'This warranty does not apply to normal wear and tear, discoloration, or consumption during use.',
    'Nor to damage caused by improper use, handling, storage, or accidents (drops, water, extreme ' + 'temperatures, insects, etc.).',
    'Nor to damage caused by unauthorized repair, modification, or disassembly.',
    'Nor to damage from using unauthorized parts or software.',
    'Nor to damage caused by viruses, hacking, force majeure, or shipping back for repair.',
  ]),
  clause('W4.proof', 'not-covered', ['This warranty does not apply to products without valid proof of purchase.'], {
    reading: 'An order on file is the proof.',
  }),
  clause(
    'W4.category',
    'not-covered',
    ['This warranty does not apply to packaging, complimentary items, consumables, and accessories (unless ' + 'defective at first use).'],
    {
      reading:
        "Accessories and gifts can be repaired at the customer's cost; consumables, materials, filters and " +
        'packaging are not repaired. What is not in our catalog is reviewed by our team.',
    },
  ),

  clause(
    'W5.firstuse',
    'warranty-notes',
    ['Accessories, consumables, and packaging are not covered but can be replaced free of charge if found ' + 'defective on first use.'],
    {
      reading:
        "This holds for gifts too, and for {accessoryMonths} {accessoryMonths|month|months}; the customer's " +
        'share of the shipping is {firstUseShare}.',
    },
  ),
  clause('W.agents', 'warranty-notes', ['EM-Smart is not responsible for any promises made by unauthorized agents.'], { decides: false }),
  clause('W5.discontinued', 'warranty-notes', [
    'For discontinued products, EM-Smart will announce the final maintenance date, after which warranty ' + 'service will stop.',
  ]),
  clause('W5.agreement', 'warranty-notes', ['For products with separate service agreements, the signed contract will take priority.']),

  clause(
    'W6',
    'prohibited',
    [
      'The following actions are strictly prohibited and may void warranty coverage or cause injury/damage:',
      'Do not plug or unplug the USB cable while the machine is powered on (no hot-plugging).',
      'Do not look directly at the laser lens while the laser is operating, even when wearing protective ' + 'goggles.',
      'Do not perform long-duration marking without fume extraction, especially with materials such as PVC ' + 'or leather.',
      'Do not move the machine while it is operating.',
      'Do not wipe the inside of the machine with a wet cloth.',
      'Do not disassemble the machine without authorization. Unauthorized disassembly will affect warranty ' +
        'eligibility and may cause further damage due to improper handling.',
    ],
    { reading: 'A prohibited action does not by itself end a claim: our team reviews it.' },
  ),

  clause(
    'W.liability',
    'liability',
    [
      'Except as required by law, EM-Smart is not responsible for personal injury, data loss, business ' +
        'interruption, or other indirect or consequential damages caused by using or being unable to use the ' +
        'product.',
    ],
    { decides: false },
  ),
  clause(
    'W.law',
    'liability',
    [
      'This warranty gives you specific legal rights, which may vary by country or region. Please check your ' +
        'local laws for more details.',
    ],
    { decides: false },
  ),
  clause(
    'W.update',
    'liability',
    ['EM-Smart reserves the right to interpret and update this policy in line with local laws and ' + 'regulations.'],
    { decides: false },
  ),
]
