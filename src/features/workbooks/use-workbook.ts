// Runs a workbook's import: upload, read, preview, store; each step can be retried.
import { upload } from '@src/api/calls/client'
import type { LocalFile } from '@src/api/transport/transport-type'
import { useRef, useState } from 'react'
import type { Answer } from './import-kind'
import { stepToRepeat, type UnfinishedStep, type WorkbookStep } from './import-step'

/** What is particular to one kind of workbook. */
export interface Handing<Preview, Stored> {
  /** From its beginning where nothing is known yet, else with the next page behind what is. */
  readonly read: (fileId: string, known: Preview | null) => Promise<Answer<Preview>>
  readonly store: (fileId: string, preview: Preview) => Promise<Answer<Stored>>
}

export function useWorkbook<Preview, Stored>(handing: Handing<Preview, Stored>) {
  type Step = WorkbookStep<Preview, Stored>
  const [step, setStep] = useState<Step>({ step: 'choose' })
  const busy = useRef(false)
  const { runUpload, runStore, loadMore, repeat } = stepsOf(handing, setStep)

  /** One at a time: a second tap while something runs does nothing. */
  async function run(work: () => Promise<Step>): Promise<void> {
    if (busy.current) return
    busy.current = true
    try {
      setStep(await work())
    } finally {
      busy.current = false
    }
  }

  return {
    step,
    take: (file: LocalFile) => run(() => runUpload(file)),
    store: () => run(async () => (step.step === 'read' ? runStore(step) : step)),
    /** The next page of what did not fit. */
    more: () => run(async () => (step.step === 'read' ? loadMore(step) : step)),
    /** Reads the same file again, after an answer about it. */
    refresh: () => run(async () => (step.step === 'read' ? loadMore(step, null) : step)),
    tryAgain: () =>
      run(async () => {
        const again = step.step === 'failed' ? stepToRepeat(step.error, step.before) : null
        return again ? repeat(again) : step
      }),
    startOver: () => run(async () => ({ step: 'choose' })),
  }
}

/** Each step answers the next one; what takes long is shown while it runs. */
function stepsOf<Preview, Stored>(
  handing: Handing<Preview, Stored>,
  setStep: (step: WorkbookStep<Preview, Stored>) => void,
) {
  type Step = WorkbookStep<Preview, Stored>
  type Read = Extract<Step, { step: 'read' | 'storing' }>

  async function runUpload(file: LocalFile): Promise<Step> {
    setStep({ step: 'uploading', file, share: 0 })
    const answer = await upload(file, 'WORKBOOK', (share) => setStep({ step: 'uploading', file, share }))
    if (answer.ok) return runRead({ step: 'reading', file, fileId: answer.value.fileId })
    return { step: 'failed', error: answer.error, before: { step: 'uploading', file, share: 0 } }
  }

  async function runRead(reading: Extract<Step, { step: 'reading' }>): Promise<Step> {
    setStep(reading)
    const { file, fileId } = reading
    const answer = await handing.read(fileId, null)
    if (answer.ok) return { step: 'read', file, fileId, preview: answer.value }
    return { step: 'failed', error: answer.error, before: reading }
  }

  async function runStore({ file, fileId, preview }: Read): Promise<Step> {
    const underway = { step: 'storing', file, fileId, preview } as const
    setStep(underway)
    const answer = await handing.store(fileId, preview)
    if (!answer.ok) return { step: 'failed', error: answer.error, before: underway }
    return { step: 'done', file, preview, stored: answer.value }
  }

  async function loadMore(read: Read, known: Preview | null = read.preview): Promise<Step> {
    const { file, fileId } = read
    const answer = await handing.read(fileId, known)
    if (answer.ok) return { ...read, preview: answer.value }
    return { step: 'failed', error: answer.error, before: { step: 'reading', file, fileId } }
  }

  function repeat(unfinished: UnfinishedStep<Preview>): Promise<Step> {
    if (unfinished.step === 'uploading') return runUpload(unfinished.file)
    return unfinished.step === 'reading' ? runRead(unfinished) : runStore(unfinished)
  }

  return { runUpload, runStore, loadMore, repeat }
}
