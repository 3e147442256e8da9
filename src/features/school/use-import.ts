// Owns the course of an import: upload, read, look, store; each step can be repeated after it failed.
import { upload } from '@src/api/client'
import type { LocalFile } from '@src/api/transport'
import type { ImportKind } from '@src/texts/import-texts'
import { useRef, useState } from 'react'
import { readWorkbook } from './import-kind'
import { type ImportStep, stepToRepeat, type UnfinishedStep, withMore } from './import-step'
import { useStoring } from './use-storing'

export function useImport(kind: ImportKind, schoolId: string) {
  const [step, setStep] = useState<ImportStep>({ step: 'choose' })
  const busy = useRef(false)
  const storing = useStoring(kind)
  const preview = readWorkbook[kind]

  async function runUpload(file: LocalFile): Promise<ImportStep> {
    setStep({ step: 'uploading', file, share: 0 })
    const answer = await upload(file, (share) => setStep({ step: 'uploading', file, share }))
    if (answer.ok) return runRead({ step: 'reading', file, fileId: answer.value.fileId })
    return { step: 'failed', error: answer.error, before: { step: 'uploading', file, share: 0 } }
  }

  async function runRead(reading: Extract<ImportStep, { step: 'reading' }>): Promise<ImportStep> {
    setStep(reading)
    const { file, fileId } = reading
    const answer = await preview({ schoolId, fileId }, { faultsFrom: 0, changesFrom: 0 })
    if (answer.ok) return { step: 'read', file, fileId, preview: answer.value }
    return { step: 'failed', error: answer.error, before: reading }
  }

  async function runStore(workbook: Extract<ImportStep, { step: 'read' | 'storing' }>): Promise<ImportStep> {
    const underway = { ...workbook, step: 'storing' } as const
    setStep(underway)
    const { file, fileId } = workbook
    const answer = await storing.run({ schoolId, fileId }, workbook.preview.digest)
    if (!answer.ok) return { step: 'failed', error: answer.error, before: underway }
    return { step: 'done', file, counts: answer.value, changesTotal: workbook.preview.changesTotal }
  }

  /** One at a time: a second tap while something runs does nothing. */
  async function run(work: () => Promise<ImportStep>): Promise<void> {
    if (busy.current) return
    busy.current = true
    try {
      setStep(await work())
    } finally {
      busy.current = false
    }
  }

  function repeat(unfinished: UnfinishedStep): Promise<ImportStep> {
    if (unfinished.step === 'uploading') return runUpload(unfinished.file)
    return unfinished.step === 'reading' ? runRead(unfinished) : runStore(unfinished)
  }

  async function loadMore(read: Extract<ImportStep, { step: 'read' | 'storing' }>): Promise<ImportStep> {
    const { faults, changes } = read.preview
    const from = { faultsFrom: faults.length, changesFrom: changes.length }
    const answer = await preview({ schoolId, fileId: read.fileId }, from)
    if (answer.ok) return { ...read, preview: withMore(read.preview, answer.value) }
    return { step: 'failed', error: answer.error, before: { step: 'reading', file: read.file, fileId: read.fileId } }
  }

  return {
    step,
    /** Of what is being stored. */
    sending: storing.state,
    giveUp: storing.giveUp,
    take: (file: LocalFile) => run(() => runUpload(file)),
    store: () => run(async () => (step.step === 'read' ? runStore(step) : step)),
    /** Of faults, and of changes. */
    more: () => run(async () => (step.step === 'read' ? loadMore(step) : step)),
    tryAgain: () =>
      run(async () => {
        const again = step.step === 'failed' ? stepToRepeat(step.error, step.before) : null
        return again ? repeat(again) : step
      }),
    startOver: () => run(async () => ({ step: 'choose' })),
  }
}

export type Import = ReturnType<typeof useImport>
