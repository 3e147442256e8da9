// The blockers left before a term can be closed, each linking to where it is resolved in that term.
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import type { Closing } from './answers'
import { BLOCKER_TEXTS } from './closing-texts'

export function BlockerRows({ closing }: { readonly closing: Closing }) {
  const { blockers } = closing
  if (blockers.length === 0) return null
  return (
    <Card kind="list" title="结账前还要办" aside={`${blockers.length} 项`}>
      {blockers.map((blocker) => {
        const { say, hint, go } = BLOCKER_TEXTS[blocker.code]
        return (
          <ListRow
            key={blocker.code}
            title={say(blocker)}
            note={hint}
            onTap={go === undefined ? undefined : () => go(closing)}
          />
        )
      })}
    </Card>
  )
}
