/** The two pickup documents: their page for a screen, and where a printed code leads. */
export const documents = {
  pageTitle: 'Documents for {number}',
  backToCase: 'Your request {number}',
  print: 'Print instead',
  scannedTitle: 'Case {number}',
  scannedText: 'This code stands on the papers of a parcel. Who are you?',
  scannedStale: 'The print with this code is out of date: a newer edition exists.',
  scannedCustomer: 'Open my request',
  scannedCustomerText: 'For the customer who sends the parcel. You may be asked to sign in.',
  scannedStaff: 'Open the case in the console',
  scannedStaffText: 'For staff of EM-Smart.',
} as const
