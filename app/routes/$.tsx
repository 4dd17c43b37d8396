import { data } from '@remix-run/node'

/** Any other address: a page of ours that says so, inside the header and footer. */
export function loader() {
  throw data(null, 404)
}

export function action() {
  throw data(null, 404)
}

export default function NoSuchPage() {
  return null
}
