// What stands in the drawer of a plan; whoever leaves typed fields unsaved is asked first.
import { Sheet } from '@src/ui/layout/sheet'
import { type ReactNode, useCallback, useRef, useState } from 'react'

/** A course by its id, a new one, the dates, or those of the term to come. */
export type Opened = { readonly courseId: string } | 'NEW' | 'TERMS' | 'NEXT' | null

export interface OpenedDrawer {
  readonly opened: Opened
  /** `then`: what else follows, once it is left. */
  readonly open: (next: Opened, then?: () => void) => void
  readonly onTyped: (isTyped: boolean) => void
  readonly question: ReactNode
}

export function useOpened(first: Opened): OpenedDrawer {
  const [opened, setOpened] = useState(first)
  const [asked, setAsked] = useState<{ readonly work: () => void } | null>(null)
  const typed = useRef(false)
  const onTyped = useCallback((isTyped: boolean) => {
    typed.current = isTyped
  }, [])
  const open = (next: Opened, then?: () => void) => {
    const work = () => {
      typed.current = false
      setOpened(next)
      then?.()
    }
    if (typed.current) setAsked({ work })
    else work()
  }
  const question =
    asked === null ? null : (
      <Sheet
        open
        title="写的还没有存下"
        consequence="现在走开，刚写的就没有了。"
        confirm="不存了"
        cancel="接着写"
        onConfirm={() => {
          setAsked(null)
          asked.work()
        }}
        onCancel={() => setAsked(null)}
      />
    )
  return { opened, open, onTyped, question }
}
