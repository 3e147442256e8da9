// The panel beside a case: labels, departments with their parts, what comes next, who looked.
import type { OpenedCase } from '@src/features/complaints/cases/open-on-device'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { View } from '@tarojs/components'
import { CaseDepartments } from './case-departments'
import { CaseEnding } from './case-ending'
import { CaseLabelsCard } from './case-labels-card'
import { CaseLooks } from './case-looks'
import { findName, NameFound } from './name-found'
import { OwnPart } from './own-part'
import { useCaseWork, type WorkedCase } from './use-case-work'

type CasePanelProps = Omit<WorkedCase, 'caseKey'> & { readonly opened: OpenedCase }

export function CasePanel({ opened, ...place }: CasePanelProps) {
  const worked = { ...place, caseKey: opened.caseKey }
  const work = useCaseWork(worked)
  const { looks, row } = place.answer
  const namedOn = row.namedOn === null ? findName(opened, row.day) : null
  return (
    <View className="case-panel">
      {work.problem ? <WriteProblem problem={work.problem} /> : null}
      {namedOn === null ? null : <NameFound namedOn={namedOn} work={work} />}
      <CaseLabelsCard answer={place.answer} opened={opened} work={work} />
      <CaseDepartments answer={place.answer} opened={opened} work={work} />
      <OwnPart answer={place.answer} work={work} roles={[...new Set(place.ring.roles.map(({ role }) => role))]} />
      <CaseEnding districtId={place.districtId} answer={place.answer} opened={opened} work={work} />
      <CaseLooks looks={looks} />
    </View>
  )
}
