// Records money moved outside WeChat: uploads the slip first, then sends one keyed request.
import type { ActionInput } from '@domain/registry'
import { upload } from '@src/api/calls/client'
import type { CallError } from '@src/api/failures/call-error'
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { useWrite } from '@src/api/hooks/use-write'
import { photoFile } from '@src/api/platform/photo-file'
import { saySending } from '@src/texts/errors/write-texts'
import { useRef, useState } from 'react'

type Recorded = 'billing.recordPayment' | 'billing.recordReturn'

export interface Slip {
  readonly fileId: string
  readonly key: string
}

/** What is sent once the slip is there. */
type InputOf<Name extends Recorded> = (slip: Slip) => ActionInput<Name>

export function useRecording<Name extends Recorded>(name: Name) {
  const { run, state } = useWrite(name)
  const keyOf = useRequestKey()
  const [uploading, setUploading] = useState(false)
  const [problem, setProblem] = useState<CallError | null>(null)
  /** The photo handed over last: tried again, it is not sent again. */
  const last = useRef<{ readonly photo: string; readonly fileId: string } | null>(null)

  async function fileOf(photo: string): Promise<string | null> {
    if (last.current?.photo === photo) return last.current.fileId
    const uploaded = await upload(await photoFile(photo), () => undefined)
    if (!uploaded.ok) return null
    last.current = { photo, fileId: uploaded.value.fileId }
    return uploaded.value.fileId
  }

  async function slipFor(inputOf: InputOf<Name>, photo: string): Promise<Slip | null> {
    const fileId = await fileOf(photo)
    return fileId === null ? null : { fileId, key: await keyOf(inputOf({ fileId, key: '' })) }
  }

  const record = async (inputOf: InputOf<Name>, photo: string): Promise<boolean> => {
    setProblem(null)
    setUploading(true)
    const slip = await slipFor(inputOf, photo).catch(() => null)
    setUploading(false)
    if (slip === null) {
      setProblem({ code: 'OFFLINE' })
      return false
    }
    const answer = await run(inputOf(slip))
    if (!answer.ok) setProblem(answer.error as CallError)
    return answer.ok
  }
  return { record, problem, busy: uploading ? '正在传凭据' : saySending(state, '正在登记') }
}
