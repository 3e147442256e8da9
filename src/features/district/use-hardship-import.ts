// Owns the course of handing over a list: upload, read, look, store; what failed can be tried again.
import type { ActionOutput } from '@domain/registry'
import type { CallError } from '@src/api/call-error'
import { call, upload } from '@src/api/client'
import type { LocalFile } from '@src/api/transport'
import { useWrite } from '@src/api/use-write'
import { useRef, useState } from 'react'

export type ListPreview = ActionOutput<'billing.previewHardshipList'>

interface Read {
  readonly file: LocalFile
  readonly fileId: string
  readonly preview: ListPreview
}

export type ListStep =
  | { readonly step: 'choose' }
  | { readonly step: 'uploading'; readonly file: LocalFile; readonly share: number }
  | { readonly step: 'reading'; readonly file: LocalFile; readonly fileId: string }
  | ({ readonly step: 'read' } & Read)
  | { readonly step: 'done'; readonly matched: number }
  | { readonly step: 'failed'; readonly error: CallError; readonly again: () => Promise<ListStep> }

export function useHardshipImport(districtId: string) {
  const [step, setStep] = useState<ListStep>({ step: 'choose' })
  const busy = useRef(false)
  const { run, state } = useWrite('billing.importHardshipList')

  async function take(file: LocalFile): Promise<ListStep> {
    setStep({ step: 'uploading', file, share: 0 })
    const answer = await upload(file, (share) => setStep({ step: 'uploading', file, share }))
    if (!answer.ok) return { step: 'failed', error: answer.error, again: () => take(file) }
    return read(file, answer.value.fileId)
  }

  async function read(file: LocalFile, fileId: string): Promise<ListStep> {
    setStep({ step: 'reading', file, fileId })
    const answer = await call('billing.previewHardshipList', { districtId, fileId, faultsFrom: 0 })
    if (!answer.ok) return { step: 'failed', error: answer.error, again: () => read(file, fileId) }
    return { step: 'read', file, fileId, preview: answer.value }
  }

  async function more(known: Read): Promise<ListStep> {
    const faultsFrom = known.preview.faults.length
    const answer = await call('billing.previewHardshipList', { districtId, fileId: known.fileId, faultsFrom })
    if (!answer.ok) return { step: 'failed', error: answer.error, again: () => more(known) }
    const faults = [...known.preview.faults, ...answer.value.faults]
    return { ...known, step: 'read', preview: { ...answer.value, faults } }
  }

  async function store(known: Read): Promise<ListStep> {
    const { fileId, preview } = known
    const answer = await run({ districtId, fileId, digest: preview.digest })
    if (answer.ok) return { step: 'done', matched: answer.value.matched }
    return { step: 'failed', error: answer.error, again: () => store(known) }
  }

  /** One at a time: a second tap while something runs does nothing. */
  async function work(next: () => Promise<ListStep>): Promise<void> {
    if (busy.current) return
    busy.current = true
    setStep(await next())
    busy.current = false
  }

  return {
    step,
    sending: state,
    take: (file: LocalFile) => work(() => take(file)),
    more: () => work(async () => (step.step === 'read' ? more(step) : step)),
    store: () => work(async () => (step.step === 'read' ? store(step) : step)),
    again: () => work(async () => (step.step === 'failed' ? step.again() : step)),
    startOver: () => work(async () => ({ step: 'choose' })),
  }
}
