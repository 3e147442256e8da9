// Records money moved outside WeChat: uploads the slip first, then sends one keyed request.
import type { ActionInput } from '@domain/registry'
import { type UploadAnswer, upload } from '@src/api/calls/client'
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

const UNCERTAIN: readonly string[] = ['OFFLINE', 'TIMEOUT', 'INTERNAL', 'BUSY']

/** What is sent once the slip is there. */
type InputOf<Name extends Recorded> = (slip: Slip) => ActionInput<Name>

export function useRecording<Name extends Recorded>(name: Name) {
  const { run, state } = useWrite(name)
  const keyOf = useRequestKey()
  const [uploading, setUploading] = useState(false)
  const [problem, setProblem] = useState<CallError | null>(null)
  /** The photo handed over last: tried again, it is not sent again. */
  const last = useRef<{ readonly photo: string; readonly fileId: string } | null>(null)

  async function fileOf(photo: string): Promise<UploadAnswer> {
    if (last.current?.photo === photo) return { ok: true, value: { fileId: last.current.fileId } }
    const uploaded = await upload(await photoFile(photo), 'SLIP', () => undefined)
    if (uploaded.ok) last.current = { photo, fileId: uploaded.value.fileId }
    return uploaded
  }

  async function send(inputOf: InputOf<Name>, photo: string): Promise<CallError | null> {
    setUploading(true)
    const slip = await fileOf(photo).finally(() => setUploading(false))
    if (!slip.ok) return slip.error
    const { fileId } = slip.value
    const answer = await run(inputOf({ fileId, key: await keyOf(inputOf({ fileId, key: '' })) }))
    if (answer.ok) return null
    // A slip serves one entry: after a refusal it is uploaded anew, after a lost answer it is the same one.
    if (!UNCERTAIN.includes(answer.error.code)) last.current = null
    return answer.error as CallError
  }

  const record = async (inputOf: InputOf<Name>, photo: string): Promise<boolean> => {
    setProblem(null)
    const failed = await send(inputOf, photo).catch((): CallError => ({ code: 'OFFLINE' }))
    setProblem(failed)
    return failed === null
  }
  return { record, problem, busy: uploading ? '正在传凭据' : saySending(state, '正在登记') }
}
