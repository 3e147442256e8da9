// Submits a waiver application: uploads each photo once, then sends it under a single request key.
import type { HardshipCategory } from '@domain/billing/policy/hardship-categories'
import { upload } from '@src/api/calls/client'
import type { CallError } from '@src/api/failures/call-error'
import { useWrite } from '@src/api/hooks/use-write'
import { makeRequestKey } from '@src/api/kept/request-key'
import { photoFile } from '@src/api/platform/photo-file'
import { saySending } from '@src/texts/errors/write-texts'
import { useRef, useState } from 'react'

interface Attempt {
  readonly key: string
  readonly category: HardshipCategory
  /** By the photo's address on the device. */
  readonly uploaded: Map<string, string>
}

export interface Wanted {
  readonly pupilId: string
  readonly category: HardshipCategory
  readonly photos: readonly string[]
  /** Of the words that were ticked. */
  readonly consentVersion: string
}

export function useApplying() {
  const { run, state } = useWrite('billing.applyForWaiver')
  const [uploading, setUploading] = useState<number | null>(null)
  const [problem, setProblem] = useState<CallError | null>(null)
  const attempt = useRef<Attempt | null>(null)

  async function send({ pupilId, category, photos, consentVersion }: Wanted): Promise<CallError | null> {
    if (attempt.current?.category !== category) {
      const uploaded = attempt.current?.uploaded ?? new Map<string, string>()
      attempt.current = { key: await makeRequestKey(), category, uploaded }
    }
    const { key, uploaded } = attempt.current
    for (const [index, photo] of photos.entries()) {
      if (uploaded.has(photo)) continue
      setUploading(index)
      const answer = await upload(await photoFile(photo), 'PHOTO', () => undefined)
      if (!answer.ok) return answer.error
      uploaded.set(photo, answer.value.fileId)
    }
    setUploading(null)
    const evidence = photos.flatMap((photo) => uploaded.get(photo) ?? [])
    const answer = await run({ pupilId, category, evidence, consentVersion, key })
    if (answer.ok) return null
    // A refusal is final for these uploads; after a lost answer they are sent again.
    if (!UNCERTAIN.some((code) => code === answer.error.code)) attempt.current = null
    return answer.error
  }

  const handIn = async (wanted: Wanted): Promise<boolean> => {
    setProblem(null)
    const failed = await send(wanted).catch((): CallError => ({ code: 'OFFLINE' }))
    setUploading(null)
    setProblem(failed)
    return failed === null
  }
  const busy = uploading === null ? saySending(state, '正在提交') : `正在传第 ${uploading + 1} 张照片`
  return { handIn, busy, problem, forget: () => setProblem(null) }
}

const UNCERTAIN = ['OFFLINE', 'TIMEOUT', 'INTERNAL', 'BUSY'] as const
