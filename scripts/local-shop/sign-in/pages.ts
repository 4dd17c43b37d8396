/** The shop's sign-in page: who to be is typed, since nobody has a password here. */
export function askWhoPage(action: string, email: string): string {
  return page(
    'Sign in to the shop',
    `<p>This shop is on this machine only. Any address will do: whoever you name is signed in.</p>
<form method="post" action="${escaped(action)}">
<p><label>Email <input type="email" name="email" value="${escaped(email)}" autocomplete="off" required></label></p>
<p><label><input type="checkbox" name="unverified" value="yes"> This address was never confirmed</label></p>
<p><button name="answer" value="yes">Sign in</button> <button name="answer" value="no" formnovalidate>Cancel</button></p>
</form>`,
  )
}

export function plainPage(title: string, text = ''): string {
  return page(title, `<p>${escaped(text)}</p>`)
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title></head><body><main><h1>${escaped(title)}</h1>${body}</main></body></html>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
