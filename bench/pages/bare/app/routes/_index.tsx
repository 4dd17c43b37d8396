// Remix reads the default export.
export default function Page() {
  return <h1>A page that does nothing</h1>
}
