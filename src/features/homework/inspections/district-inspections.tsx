// The district's inspections at the desk: the year's list, one open, what is to be set right.
import { useAction } from '@src/api/hooks/use-action'
import { useAnswerClock } from '@src/api/hooks/use-answer-clock'
import type { DistrictsSchools } from '@src/features/district/answers'
import { OfficeDesk } from '@src/features/district/office-desk'
import { NotThisSide, SideGate } from '@src/features/identity/sides/side-gate'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Screen } from '@src/ui/layout/screen'
import { useState } from 'react'
import type { InspectionList } from './answers'
import { DrawPanel } from './draw-panel'
import { InspectionWork } from './inspection-work'
import { YearList } from './year-list'

export function DistrictInspections({ opened }: { readonly opened: string | undefined }) {
  const state = useAction('identity.districtHome', {})
  return (
    <Screen title="督查" back desk>
      <SideGate<'identity.districtHome'> side="district" state={state}>
        {(district) =>
          district.mayManage ? <Loaded district={district} opened={opened} /> : <NotThisSide side="district" />
        }
      </SideGate>
    </Screen>
  )
}

function Loaded({ district, opened }: { readonly district: DistrictsSchools; readonly opened: string | undefined }) {
  const state = useAction('homework.listInspections', { districtId: district.districtId })
  return (
    <AsyncView<'homework.listInspections'> state={state} texts={staffErrorTexts}>
      {(list) => <InspectionDesk district={district} list={list} savedAt={state.savedAt} opened={opened} />}
    </AsyncView>
  )
}

interface InspectionDeskProps {
  readonly district: DistrictsSchools
  readonly list: InspectionList
  readonly savedAt: number | undefined
  readonly opened: string | undefined
}

function InspectionDesk({ district, list, savedAt, opened }: InspectionDeskProps) {
  const now = useAnswerClock(list.now, savedAt)
  const [chosen, choose] = useState<string | null>(opened ?? null)
  const state = useAction('homework.getInspection', chosen === null ? null : { inspectionId: chosen })
  const panel = chosen !== null && state.value !== undefined ? <DrawPanel answer={state.value} /> : null
  return (
    <OfficeDesk district={district} current="inspections" now={now} panel={panel}>
      <YearList list={list} districtId={district.districtId} chosen={chosen} onChoose={choose} />
      {chosen === null ? null : (
        <AsyncView<'homework.getInspection'> state={state} texts={staffErrorTexts}>
          {(answer) => <InspectionWork answer={answer} />}
        </AsyncView>
      )}
    </OfficeDesk>
  )
}
