export const troubleshooting = {
  subject: (number: string) => `${number}: please try this first`,
  heading: 'Please try this first',
  intro: 'Most faults can be solved without sending the machine in. Our technician suggests:',
  tell: 'Tell us on the page of your request whether it helped. If not, we’ll continue from there.',
  action: 'Tell us how it went',
}

export const repairSolved = {
  subject: (number: string) => `${number}: solved`,
  heading: 'Your repair request is solved',
  solved: 'We’ve marked the problem as solved. Your warranty continues as before.',
  again: 'Does it come back? Open your request and tell us.',
}

export const sendInAsked = {
  subject: (number: string, day: string) => `${number}: please send your machine in by ${day}`,
  heading: 'Please send your machine in',
  asked:
    'The fault couldn’t be solved from afar, so our workshop needs the machine. Please choose on the page of ' +
    'your request when and where the carrier should come; then we book the pickup.',
  handOverBy: (day: string) => `Hand it over by ${day} so that the day you first asked for the repair stays your coverage date.`,
  handOverByLaw: (day: string) => `Please hand it over by ${day}. You claimed under the legal guarantee, so shipping is free for you.`,
  inTime: (status: string, requested: string) => `If you hand it over by then, your coverage date is ${requested}: “${status}”.`,
  late: (status: string) => `If you hand it over later, that day is your coverage date; on the day after: “${status}”.`,
  packing: 'Please pack it in its original packaging, with all moving parts secured.',
}

export const estimateSent = {
  subject: (number: string, price: string) => `${number}: your repair would cost ${price}`,
  heading: 'Your repair estimate',
  found: 'We have examined your machine. The finding:',
  price: (price: string) => `The repair costs ${price}. We start only when you have accepted.`,
  answerBy: (day: string) =>
    `Please accept or decline by ${day}. If we don’t hear from you by then, we send the machine back ` + 'unrepaired.',
  action: 'Answer the estimate',
}

export const estimateAnswered = {
  subject: {
    accepted: (number: string) => `${number}: we repair your machine`,
    payFirst: (number: string) => `${number}: your invoice comes next`,
    declined: (number: string) => `${number}: we send your machine back`,
    'time-over': (number: string) => `${number}: we send your machine back`,
  },
  heading: {
    accepted: 'We repair your machine',
    payFirst: 'Your invoice comes next',
    declined: 'We send your machine back',
    'time-over': 'We send your machine back',
  },
  next: {
    accepted: (price: string) => `You have accepted the estimate of ${price}. We will write to you when the machine is repaired.`,
    payFirst: (price: string) =>
      `You have accepted the estimate of ${price}. We send you the invoice next, and start the repair as soon as it is paid.`,
    declined: (price: string) =>
      `You have declined the estimate of ${price}. The machine goes back to you unrepaired; we will write ` +
      'to you with the tracking number.',
    'time-over': (price: string) =>
      `The time to answer the estimate of ${price} is over. As announced, the machine goes back to you ` +
      'unrepaired; we will write to you with the tracking number.',
  },
}

export const partsAwaited = {
  subject: (number: string) => `${number}: we are waiting for parts`,
  heading: 'We are waiting for parts',
  expected: (day: string) => `The repair of your machine needs parts that we don’t have here. We expect them by ${day}.`,
  next: 'There is nothing you need to do. We go on as soon as they are here, and write to you if the day changes.',
}

export const machineRepaired = {
  subject: (number: string) => `${number}: your machine is repaired`,
  heading: 'Your machine is repaired',
  repaired: 'Your machine is repaired and tested.',
  done: 'What was done:',
  next: 'We send it back and will write to you with the tracking number.',
}

export const repairLate = {
  subject: (number: string) => `${number}: the month to send your machine in is over`,
  heading: 'The month to send your machine in is over',
  late: (day: string) => `Your machine wasn’t handed over by ${day}.`,
  changed:
    'You can still send it in. What changes: your coverage date is now the day you hand it over, no longer the day you first asked. The page of your request shows what that means for you.',
  unchangedByLaw: 'You can still send it in. Your rights under the legal guarantee stay as they are.',
}

export type RepairWords = {
  troubleshooting: typeof troubleshooting
  repairSolved: typeof repairSolved
  sendInAsked: typeof sendInAsked
  estimateSent: typeof estimateSent
  estimateAnswered: typeof estimateAnswered
  partsAwaited: typeof partsAwaited
  machineRepaired: typeof machineRepaired
  repairLate: typeof repairLate
}
