// Keeps the chosen pictures of a piece and sends each of them once.
import { upload } from '@src/api/calls/client'
import type { CallError } from '@src/api/failures/call-error'
import { photoFile } from '@src/api/platform/photo-file'
import { useRef, useState } from 'react'

export interface ShowcasePhotos {
  readonly paths: readonly string[]
  readonly change: (paths: readonly string[]) => void
  /** The files' ids; null when one could not be sent: then `problem` says why. */
  readonly send: () => Promise<readonly string[] | null>
  readonly underway: string | null
  readonly problem: CallError | null
}

export function useShowcasePhotos(): ShowcasePhotos {
  const sent = useRef(new Map<string, string>())
  const [paths, change] = useState<readonly string[]>([])
  const [underway, setUnderway] = useState<string | null>(null)
  const [problem, setProblem] = useState<CallError | null>(null)

  async function sendOne(path: string): Promise<string | null> {
    const known = sent.current.get(path)
    if (known !== undefined) return known
    const answer = await upload(await photoFile(path), 'HOMEWORK_PHOTO', () => undefined)
    if (answer.ok) sent.current.set(path, answer.value.fileId)
    else setProblem(answer.error)
    return answer.ok ? answer.value.fileId : null
  }

  async function send(): Promise<readonly string[] | null> {
    setProblem(null)
    try {
      const ids: string[] = []
      for (const [index, path] of paths.entries()) {
        setUnderway(`正在传第 ${index + 1} 张`)
        const id = await sendOne(path)
        if (id === null) return null
        ids.push(id)
      }
      return ids
    } catch {
      setProblem({ code: 'OFFLINE' })
      return null
    } finally {
      setUnderway(null)
    }
  }

  return { paths, change, send, underway, problem }
}
