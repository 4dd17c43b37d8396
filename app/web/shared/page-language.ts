import type { Language } from '#app/domain/shared/stores.ts'

import type { Context } from './context.ts'
import { findCustomer } from '../sign-in/customer-session.ts'
import { isConsole, languageOf } from './language.ts'
import { findStaff } from '../sign-in/staff-session.ts'

/** The language of a whole page: the console's is its reader's among staff, whoever else is signed in beside. */
export async function pageLanguage(request: Request, context: Context): Promise<Language> {
  const find = isConsole(request) ? findStaff : findCustomer
  return languageOf(request, context, await find(request, context))
}
