// Remembers which case is open, for a reload of this tab: an id without meaning, gone with the tab.
import { useState } from 'react'

const KEY = 'open-case'

/** The mini-program is not reloaded, and has no such storage. */
const tab = () => (process.env.TARO_ENV === 'h5' ? window.sessionStorage : null)

export function useChosenCase() {
  const [chosen, setChosen] = useState<string | null>(() => tab()?.getItem(KEY) ?? null)
  const choose = (caseId: string | null) => {
    if (caseId === null) tab()?.removeItem(KEY)
    else tab()?.setItem(KEY, caseId)
    setChosen(caseId)
  }
  return [chosen, choose] as const
}
