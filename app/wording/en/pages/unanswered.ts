/** Of an offer that nobody answered, where silence is no answer. */
export const unanswered = {
  partPaid:
    'Please answer by {date}, end of day. If we don’t hear from you, we refund {amount}, and the rest stays open: you can still say that it is too little.',
  leftOpen:
    'You haven’t answered by {date}. That is no yes: we refund {amount}, and the rest stays open. You can still accept the offer or dispute it.',
  restTitle: 'The rest stays open',
  restText: 'What we refunded is what nobody disputes. You haven’t agreed that this is all: if it is too little, tell us.',
  restAsk: 'Ask for more',
  earlierTitle: '{amount} were refunded on {date}',
  earlierText: 'That was what nobody disputed.',
  fixed:
    'What was found comes to {amount}. The customer has 14 days to answer; without an answer {amount} is refunded, and the rest stays open.',
  free: 'Say an amount from {least} to {most}. The customer has 14 days to answer; without an answer it is refunded, and the rest stays open.',
}
