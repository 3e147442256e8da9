// A child that was searched for, on a phone: leads to its class, where everything about it is done.
import { useAction } from '@src/api/hooks/use-action'
import { goTo } from '@src/navigation/app-routes'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'

export function FoundPupil({ pupilId }: { readonly pupilId: string }) {
  const state = useAction('identity.getPupil', { pupilId })
  return (
    <AsyncView<'identity.getPupil'> state={state} texts={staffErrorTexts}>
      {({ pupil: { name, homeroomId, homeroomName, studentNumber } }) => (
        <Card kind="list">
          <ListRow
            start={<Tile sign={name.slice(-1)} tone="plain" />}
            title={name}
            note={`${homeroomName}，学号 ${studentNumber}`}
            onTap={() => goTo('homeroom', { homeroomId, as: 'school' })}
          />
        </Card>
      )}
    </AsyncView>
  )
}
