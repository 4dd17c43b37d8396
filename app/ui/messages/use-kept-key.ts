import { useNavigation } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'

/**
 * The key a form was shown with, kept while the page around it is read anew, so that nothing half typed is lost; the
 * next one once this form was sent and not refused. Says too whether it is being sent.
 */
export function useKeptKey(fresh: string, refused: boolean): Readonly<{ key: string; sending: boolean }> {
  const { formData } = useNavigation()
  const [key, keep] = useState(fresh)
  const sent = useRef(false)
  const sending = formData?.get('key') === key
  useEffect(() => {
    if (sending) sent.current = true
    else if (sent.current) {
      sent.current = false
      if (!refused) keep(fresh)
    }
  }, [sending, refused, fresh])
  return { key, sending }
}
