// Searches for what was typed after a short pause; kept nowhere, as it may be a phone's end.
import type { ActionOutput } from '@domain/registry'
import { call } from '@src/api/calls/client'
import { useEffect, useState } from 'react'

/** Time to finish a word. */
const PAUSE_MS = 300

export interface SchoolSearchState {
  /** What the answer is about; empty: nothing asked. */
  readonly text: string
  readonly found: ActionOutput<'identity.searchSchool'> | null
  readonly failed: boolean
}

const NOTHING: SchoolSearchState = { text: '', found: null, failed: false }

export function useSchoolSearch(schoolId: string, typed: string): SchoolSearchState {
  const [state, setState] = useState(NOTHING)
  const text = typed.trim()
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      if (text === '') return setState(NOTHING)
      setState({ text, found: null, failed: false })
      const answer = await call('identity.searchSchool', { schoolId, text })
      if (!isWanted) return
      setState({ text, found: answer.ok ? answer.value : null, failed: !answer.ok })
    }
    const timer = setTimeout(() => void ask(), PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [schoolId, text])
  return state
}
