export const deadlineNear = {
  subject: (number: string, day: string) => `${number}: please answer by ${day}`,
  heading: 'Your request is waiting for you',
  awaited: {
    item: 'We still need what we asked you for.',
    pickup: 'Your parcel still has to be collected.',
    offer: 'Our offer after inspection is still unanswered.',
    estimate: 'Our repair estimate is still unanswered.',
    'send-in': 'Your machine hasn’t been handed to a carrier yet.',
    return: 'Your replacement was sent to you, and your items still have to be collected.',
    payment: 'Your invoice is still unpaid. You find it on the page of your request.',
  },
  by: (day: string) => `The deadline is ${day}.`,
}

export const caseExpired = {
  subject: (number: string) => `${number}: your request has expired`,
  heading: 'Your request has expired',
  expired: {
    item: 'We didn’t receive what we asked you for, so the request is closed.',
    pickup: 'The parcel couldn’t be collected, so the request is closed.',
    offer: 'Our offer wasn’t answered, so the request is closed.',
    estimate: 'Our estimate wasn’t answered, so the request is closed.',
    'send-in': 'The machine wasn’t handed to a carrier, so the request is closed.',
  },
  usable: 'It costs nothing, and your order stays as it was. You can still request whatever is possible for it.',
  openOrder: 'See your options for this order',
}

export type DeadlineWords = { deadlineNear: typeof deadlineNear; caseExpired: typeof caseExpired }
