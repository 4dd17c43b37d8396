/**
 * The clock of the console: where its staff and the warehouse are. A list of several stores tells all its times by it, so
 * that two rows can be compared; a page of one case or order tells them by its store, as the customer reads them.
 */
export const consoleZone = 'Europe/Berlin'
