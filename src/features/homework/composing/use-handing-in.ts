// Hands homework in: files first, then the item; what was refused is said by field or by class.
import type { ActionInput } from '@domain/registry'
import { upload } from '@src/api/calls/client'
import type { CallError } from '@src/api/failures/call-error'
import { useWrite } from '@src/api/hooks/use-write'
import { homeworkRequestKey } from '@src/api/kept/homework-draft'
import { photoFile } from '@src/api/platform/photo-file'
import { saySending } from '@src/texts/errors/write-texts'
import { useRef, useState } from 'react'
import type { ClassResult, ItemPlace } from '../items/answers'
import { minutesOf, numbered, type WrittenHomework } from '../items/written-homework'
import { type FieldFaults, faultsOf, missingIn } from './field-faults'

type Content = Omit<ActionInput<'homework.editHomework'>, 'homeroomId' | 'date' | 'itemId' | 'ifOver'>
export type IfOver = ActionInput<'homework.submitHomework'>['ifOver']

const CLOUD_FILE = 'cloud://'

export interface HandingIn {
  /** One answer a class; null when nothing was written: then `faults` or `problem` says why. */
  readonly handIn: (written: WrittenHomework, ifOver: IfOver) => Promise<readonly ClassResult[] | null>
  readonly busy: string | false
  readonly faults: FieldFaults
  /** What the faults are about. */
  readonly tried: WrittenHomework | null
  readonly problem: CallError | null
}

/** `place`: the item that is written anew; left out: a new one. */
export function useHandingIn(place?: ItemPlace): HandingIn {
  const submitting = useWrite('homework.submitHomework')
  const editing = useWrite('homework.editHomework')
  const uploads = useUploads()
  const [faults, setFaults] = useState<FieldFaults>({})
  const [tried, setTried] = useState<WrittenHomework | null>(null)
  const [problem, setProblem] = useState<CallError | null>(null)

  async function send(written: WrittenHomework, ifOver: IfOver): Promise<Handed> {
    const files = await uploads.send(written)
    if (!files.ok) return files
    const content: Content = { ...textOf(written), ...files.value }
    if (place) {
      const answer = await editing.run({ ...place, ...content, ifOver })
      return answer.ok ? { ok: true, classes: [answer.value.result] } : answer
    }
    const { groupId, subject, date } = written
    const input = { homeroomIds: [...written.homeroomIds], groupId, subject, date, ...content, ifOver }
    const answer = await submitting.run({ ...input, requestKey: await homeworkRequestKey(input) })
    return answer.ok ? { ok: true, classes: answer.value.classes } : answer
  }

  const handIn: HandingIn['handIn'] = async (written, ifOver) => {
    const missing = missingIn(written)
    setTried(written)
    setFaults(missing ?? {})
    setProblem(null)
    if (missing) return null
    const answer = await send(written, ifOver)
    if (answer.ok) return answer.classes
    const beside = faultsOf(answer.error)
    if (beside) setFaults(beside)
    else setProblem(answer.error)
    return null
  }
  const state = place ? editing.state : submitting.state
  const busy = uploads.underway ?? saySending(state, place ? '正在改' : '正在交')
  return { handIn, busy, faults, tried, problem }
}

function textOf(written: WrittenHomework) {
  const { kind, place, purpose, book, pages, content, dueOn, dueAt } = written
  const layers = numbered(written.layers)
  return { kind, place, purpose, book, pages, content, minutes: minutesOf(written), layers, dueOn, dueAt }
}

type Handed =
  | { readonly ok: true; readonly classes: readonly ClassResult[] }
  | { readonly ok: false; readonly error: CallError }

type Files =
  | { readonly ok: true; readonly value: Pick<Content, 'photos' | 'voice'> }
  | { readonly ok: false; readonly error: CallError }

/** Each file travels once, however often the item is sent. */
function useUploads() {
  const done = useRef(new Map<string, string>())
  const [underway, setUnderway] = useState<string | null>(null)

  async function sendOne(
    path: string,
    kind: 'HOMEWORK_PHOTO' | 'HOMEWORK_VOICE',
    word: string,
  ): Promise<CallError | string> {
    const known = path.startsWith(CLOUD_FILE) ? path : done.current.get(path)
    if (known !== undefined) return known
    setUnderway(word)
    const file = kind === 'HOMEWORK_PHOTO' ? await photoFile(path) : { name: 'voice.mp3', size: 0, path }
    const answer = await upload(file, kind, () => undefined)
    if (!answer.ok) return answer.error
    done.current.set(path, answer.value.fileId)
    return answer.value.fileId
  }

  async function send({ photos, voice }: WrittenHomework): Promise<Files> {
    try {
      const sent: string[] = []
      for (const [index, photo] of photos.entries()) {
        const file = await sendOne(photo, 'HOMEWORK_PHOTO', `正在传第 ${index + 1} 张`)
        if (typeof file !== 'string') return { ok: false, error: file }
        sent.push(file)
      }
      if (voice === null) return { ok: true, value: { photos: sent, voice: null } }
      const spoken = await sendOne(voice.path, 'HOMEWORK_VOICE', '正在传录音')
      if (typeof spoken !== 'string') return { ok: false, error: spoken }
      return { ok: true, value: { photos: sent, voice: { fileId: spoken, seconds: voice.seconds } } }
    } catch {
      return { ok: false, error: { code: 'OFFLINE' } }
    } finally {
      setUnderway(null)
    }
  }
  return { send, underway }
}
