// The form of the way in by code; what is typed survives a reload, until it is sent.
import { forgetJoinDraft, readJoinDraft, writeJoinDraft } from '@src/api/kept/join-draft'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { CodeKind } from './answers'
import type { JoinForm } from './use-code'

interface DraftStart {
  /** From an invitation's link: it goes before what was typed for another. */
  readonly given: string
  readonly offered: CodeKind | null
  readonly name: string
}

export function useJoinDraft({ given, offered, name }: DraftStart) {
  const [kept] = useState(() => readJoinDraft(Date.now()))
  const [kind, setKind] = useState<CodeKind | null>(offered ?? kept?.kind ?? null)
  const [code, setCode] = useState(given === '' ? (kept?.code ?? '') : given)
  const form = useForm<JoinForm>({
    defaultValues: {
      childName: kept?.childName ?? '',
      guardianName: kept?.guardianName || name,
      relation: kept?.relation ?? '',
    },
    shouldFocusError: false,
  })
  const { childName, guardianName, relation } = form.watch()
  useEffect(() => {
    if (kind === null && code === '' && childName === '') return
    writeJoinDraft({ kind, code, childName, guardianName, relation }, Date.now())
  }, [kind, code, childName, guardianName, relation])
  return { kind, setKind, code, setCode, form, forget: forgetJoinDraft }
}
