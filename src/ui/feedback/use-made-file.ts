// Requests a file made for the user and opens it; opening it again does not make another.
import type { ActionInput, ActionName, ActionOutput } from '@domain/registry'
import { useState } from 'react'
import { openExport } from '../../api/platform/open-export'
import { type ConfirmedWrite, useConfirmedWrite } from './use-confirmed-write'

export interface MadeFile {
  readonly fileName: string
  readonly url: string
  readonly until: number
}

/** The actions that answer with a file. */
export type FileAction = {
  [Name in ActionName]: ActionOutput<Name> extends MadeFile ? Name : never
}[ActionName]

interface Making<Name extends FileAction> extends Pick<ConfirmedWrite<Name>, 'busy' | 'problem'> {
  readonly made: MadeFile | null
  /** Makes the file unless it exists, and opens it. False: it exists but did not open. */
  readonly open: (input: ActionInput<Name>) => Promise<boolean>
}

export function useMadeFile<Name extends FileAction>(name: Name, doing: string): Making<Name> {
  const { ask, busy, problem } = useConfirmedWrite(name, doing)
  const [made, setMade] = useState<MadeFile | null>(null)
  const open = async (input: ActionInput<Name>) => {
    // What such an action answers is a file; a generic name loses that.
    const file = made ?? ((await ask(input)) as MadeFile | null)
    if (file === null) return true
    setMade(file)
    return openExport(file)
  }
  return { made, open, busy, problem }
}
