export const deadlineNear = {
  subject: (number: string, day: string) => `${number}: please answer by ${day}`,
  heading: 'Your case waits for you',
  awaited: {
    item: 'We still need what we asked you for.',
    pickup: 'Your parcel still has to be collected.',
    offer: 'Our offer after inspection is still unanswered.',
    estimate: 'Our repair estimate is still unanswered.',
    'send-in': 'Your machine has not been handed to a courier yet.',
    return: 'Your replacement was sent to you, and your items still have to be collected.',
    payment: 'Your invoice is still unpaid. You find it on the page of your request.',
  },
  by: (day: string) => `The last moment for it is ${day}.`,
}

export const caseExpired = {
  subject: (number: string) => `${number}: your request has expired`,
  heading: 'Your request has expired',
  expired: {
    item: 'What we asked you for did not come, so the request is closed.',
    pickup: 'The parcel could not be collected, so the request is closed.',
    offer: 'Our offer was not answered, so the request is closed.',
    estimate: 'Our estimate was not answered, so the request is closed.',
    'send-in': 'The machine was not handed to a courier, so the request is closed.',
  },
  usable: 'It costs nothing, and your order stays as it was. Whatever is still open for it, you can ask for again.',
  openOrder: 'See what is open for this order',
}

export type DeadlineWords = { deadlineNear: typeof deadlineNear; caseExpired: typeof caseExpired }
