// The blockers left before a term can be closed, each linking to where it is resolved.
import { goTo } from '@src/navigation/app-routes'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import type { Blocker } from './answers'
import { BLOCKER_TEXTS } from './closing-texts'

export function BlockerRows({ blockers }: { readonly blockers: readonly Blocker[] }) {
  if (blockers.length === 0) return null
  return (
    <Card kind="list" title="结账前还要办" aside={`${blockers.length} 项`}>
      {blockers.map((blocker) => {
        const { say, hint, way } = BLOCKER_TEXTS[blocker.code]
        return (
          <ListRow
            key={blocker.code}
            title={say(blocker)}
            note={hint}
            onTap={way === undefined ? undefined : () => goTo(way)}
          />
        )
      })}
    </Card>
  )
}
