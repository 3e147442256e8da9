// 方案审批: the schools' plans, one open with what changed, the answer at the right.
import { useAction } from '@src/api/hooks/use-action'
import type { DistrictsSchools } from '@src/features/district/answers'
import { OfficeDesk } from '@src/features/district/office-desk'
import { NotThisSide, SideGate } from '@src/features/identity/sides/side-gate'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Screen } from '@src/ui/layout/screen'
import { useState } from 'react'
import type { PlanLine } from './answers'
import { PlanList } from './district-plan-list'
import { ReviewPanel } from './review-panel'
import { ReviewWork } from './review-work'
import { useReview } from './use-review'

export function DistrictPlans({ opened }: { readonly opened: string | undefined }) {
  const state = useAction('identity.districtHome', {})
  return (
    <Screen title="方案审批" back desk>
      <SideGate<'identity.districtHome'> side="district" state={state}>
        {(district) =>
          district.mayManage ? <Loaded district={district} opened={opened} /> : <NotThisSide side="district" />
        }
      </SideGate>
    </Screen>
  )
}

function Loaded({ district, opened }: { readonly district: DistrictsSchools; readonly opened: string | undefined }) {
  const state = useAction('enrollment.listPlans', { districtId: district.districtId })
  const [chosen, choose] = useState<string | null>(opened ?? null)
  return (
    <AsyncView<'enrollment.listPlans'> state={state} texts={staffErrorTexts}>
      {({ plans, now }) => {
        const line = plans.find(({ schoolId }) => schoolId === chosen)
        return line === undefined ? (
          <OfficeDesk district={district} current="plans" now={now} panel={null}>
            <PlanList plans={plans} now={now} onChoose={choose} />
          </OfficeDesk>
        ) : (
          <PlanDesk key={line.schoolId} district={district} now={now} line={line} onBack={() => choose(null)} />
        )
      }}
    </AsyncView>
  )
}

interface PlanDeskProps {
  readonly district: DistrictsSchools
  readonly now: number
  readonly line: PlanLine
  readonly onBack: () => void
}

function PlanDesk({ district, now, line, onBack }: PlanDeskProps) {
  const { schoolId, termId } = line
  const state = useAction('enrollment.getPlan', termId === null ? { schoolId } : { schoolId, termId })
  const review = useReview(schoolId, state.value?.plan ?? null)
  const plan = state.value?.plan ?? null
  const panel = plan === null ? null : <ReviewPanel line={line} plan={plan} review={review} onDone={onBack} />
  return (
    <OfficeDesk district={district} current="plans" now={now} panel={panel}>
      <AsyncView<'enrollment.getPlan'> state={state} texts={staffErrorTexts}>
        {(answer) => <ReviewWork answer={answer} line={line} review={review} onBack={onBack} />}
      </AsyncView>
    </OfficeDesk>
  )
}
