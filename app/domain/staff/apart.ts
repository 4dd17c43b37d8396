import { days } from '#app/domain/shared/duration.ts'

/**
 * So long nobody is the second person beside whoever had a hand in how they sign in: time for the mails about it to be
 * read. The database's `same_hand` holds the same number.
 */
export const apartFor = days(7)
