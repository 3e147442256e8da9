// Owns registering money that came another way: its slip first, then the payment, with one key however often it is sent.
import type { ActionInput } from '@domain/registry'
import type { CallError } from '@src/api/call-error'
import { upload } from '@src/api/client'
import { photoFile } from '@src/api/photo-file'
import { makeRequestKey } from '@src/api/request-key'
import { useWrite } from '@src/api/use-write'
import { saySending } from '@src/texts/write-texts'
import { useRef, useState } from 'react'

type Payment = Omit<ActionInput<'billing.recordPayment'>, 'key' | 'evidence'>

/** What was sent under the key: anything else is another payment. */
interface Attempt {
  readonly key: string
  readonly about: string
  readonly photo: string
  readonly fileId: string
}

export function useRecording() {
  const { run, state } = useWrite('billing.recordPayment')
  const [uploading, setUploading] = useState(false)
  const [problem, setProblem] = useState<CallError | null>(null)
  const last = useRef<Attempt | null>(null)

  async function attemptFor(payment: Payment, photo: string): Promise<Attempt | null> {
    const about = JSON.stringify(payment)
    const known = last.current
    if (known?.photo === photo && known.about === about) return known
    if (known?.photo === photo) return { ...known, about, key: await makeRequestKey() }
    const uploaded = await upload(await photoFile(photo), () => undefined)
    return uploaded.ok ? { about, photo, fileId: uploaded.value.fileId, key: await makeRequestKey() } : null
  }

  const record = async (payment: Payment, photo: string): Promise<boolean> => {
    setProblem(null)
    setUploading(true)
    const attempt = await attemptFor(payment, photo).catch(() => null)
    setUploading(false)
    last.current = attempt
    if (attempt === null) {
      setProblem({ code: 'OFFLINE' })
      return false
    }
    const answer = await run({ ...payment, evidence: attempt.fileId, key: attempt.key })
    if (!answer.ok) setProblem(answer.error)
    return answer.ok
  }
  return { record, problem, busy: uploading ? '正在传凭据' : saySending(state, '正在登记') }
}
