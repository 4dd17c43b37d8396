export const region = {
  title: 'Choose Your Region',
  visiting: 'It looks like you’re visiting from a different region. Please select your preferred store',
  explain: 'Language, shop and cart links follow your store. An order keeps the amounts, dates and paper of the store you bought it from.',
  legend: 'Your store',
  submit: 'Continue',
  suggested: 'Suggested for you',
  kept: 'We keep your choice for a year. You can change it at any time at the top of every page.',
  stores: { us: 'US', de: 'Germany', eu: 'Other European regions' },
  storeNotes: {
    us: 'US dollars, delivery within the United States',
    de: 'Euro, delivery within Germany',
    eu: 'Euro, delivery to {count} European countries',
  },
} as const
