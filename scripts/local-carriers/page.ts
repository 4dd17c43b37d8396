/** A parcel as whoever tries the carrier out sees it. `acts`: what can be done with it next, by its name and the words on the button. */
export type ParcelRow = Readonly<{
  id: string
  about: string
  trackingNumber: string
  /** When and where it is to be picked up, or that nobody comes. */
  pickup: string
  /** The link of its label; null where it has none. */
  label: string | null
  /** Activity to it, the last thing first. */
  events: readonly string[]
  acts: ReadonlyArray<readonly [what: string, label: string]>
}>

export type CarrierPage = Readonly<{
  title: string
  parcels: () => readonly ParcelRow[]
  /** Does something with a parcel; answers what came of it, in words. */
  act: (parcelId: string, what: string) => string
}>

const style = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:76rem;padding:0 1rem;color:#14181f;background:#fff}
table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.5rem .6rem;border-top:1px solid #d8dbe0;overflow-wrap:anywhere}
form{display:inline-block;margin:0 .3rem .3rem 0}button{font:inherit;padding:.25rem .7rem;border:1px solid #9aa1ac;border-radius:6px;background:#f6f7f9;cursor:pointer}
.said{background:#f6f7f9;padding:.6rem 1rem;border-radius:6px}small{color:#4b5563}`

/** All parcels of a carrier, and what can be done with them as the carrier would. */
export function carrierPage({ title, parcels }: CarrierPage, said: string | null): string {
  const rows = parcels()
  const note = said ? `<p class="said" role="status">${safe(said)}</p>` : ''
  const heads = ['Parcel', 'Pickup', 'Activity', 'Do as the carrier does'].map((head) => `<th scope="col">${head}</th>`).join('')
  const table = `<table><thead><tr>${heads}</tr></thead><tbody>${rows.map(parcelRow).join('')}</tbody></table>`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(title)}</title>
<style>${style}</style><body><main><h1>${safe(title)}</h1>
<p>What a carrier would have, made up for this machine: no courier comes, nothing is charged. What is done here, the portal is told.</p>
${note}${rows.length === 0 ? '<p>Nothing is booked yet.</p>' : table}</main></body></html>`
}

function parcelRow({ id, about, trackingNumber, pickup, label, events, acts }: ParcelRow): string {
  const paper = label === null ? '' : `<br><a href="${safe(label)}">Label</a>`
  const buttons = acts.map(
    ([what, words]) =>
      `<form method="post" action="/do"><input type="hidden" name="parcel" value="${safe(id)}"><input type="hidden" name="what" value="${safe(what)}"><button>${safe(words)}</button></form>`,
  )
  return `<tr><td>${safe(about)}<br><small>${safe(trackingNumber)}</small>${paper}</td><td>${safe(pickup)}</td><td>${events.map(safe).join('<br>')}</td><td>${buttons.join('')}</td></tr>`
}

/** Text with nothing in it that a browser would take for markup. */
function safe(value: string): string {
  const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return value.replace(/[&<>"]/g, (mark) => marks[mark] ?? '')
}
