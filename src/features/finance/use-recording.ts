// Owns registering money that came or went another way: its slip first, then the act, with one key however often it is sent.
import type { ActionInput } from '@domain/registry'
import type { CallError } from '@src/api/call-error'
import { upload } from '@src/api/client'
import { photoFile } from '@src/api/photo-file'
import { makeRequestKey } from '@src/api/request-key'
import { useWrite } from '@src/api/use-write'
import { saySending } from '@src/texts/write-texts'
import { useRef, useState } from 'react'

type Recorded = 'billing.recordPayment' | 'billing.recordReturn'

export interface Slip {
  readonly fileId: string
  readonly key: string
}

/** What is sent once the slip is there. */
type InputOf<Name extends Recorded> = (slip: Slip) => ActionInput<Name>

/** What was sent under the key: anything else is another act. */
interface Attempt extends Slip {
  readonly about: string
  readonly photo: string
}

export function useRecording<Name extends Recorded>(name: Name) {
  const { run, state } = useWrite(name)
  const [uploading, setUploading] = useState(false)
  const [problem, setProblem] = useState<CallError | null>(null)
  const last = useRef<Attempt | null>(null)

  async function attemptFor(inputOf: InputOf<Name>, photo: string): Promise<Attempt | null> {
    const about = JSON.stringify(inputOf({ fileId: '', key: '' }))
    const known = last.current
    if (known?.photo === photo && known.about === about) return known
    if (known?.photo === photo) return { ...known, about, key: await makeRequestKey() }
    const uploaded = await upload(await photoFile(photo), () => undefined)
    return uploaded.ok ? { about, photo, fileId: uploaded.value.fileId, key: await makeRequestKey() } : null
  }

  const record = async (inputOf: InputOf<Name>, photo: string): Promise<boolean> => {
    setProblem(null)
    setUploading(true)
    const attempt = await attemptFor(inputOf, photo).catch(() => null)
    setUploading(false)
    last.current = attempt
    if (attempt === null) {
      setProblem({ code: 'OFFLINE' })
      return false
    }
    const answer = await run(inputOf(attempt))
    if (!answer.ok) setProblem(answer.error as CallError)
    return answer.ok
  }
  return { record, problem, busy: uploading ? '正在传凭据' : saySending(state, '正在登记') }
}
