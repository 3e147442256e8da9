// The district's first screen in one request: its schools, their imports and connected families.
import { type ActionState, useAction } from '@src/api/hooks/use-action'
import type { DistrictsSchools } from '@src/features/district/answers'
import { SideFoot } from '@src/features/identity/sides/side-foot'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { SideSwitch } from '@src/features/identity/sides/side-switch'
import { goTo } from '@src/navigation/app-routes'
import { saySavedAt } from '@src/texts/say-date'

import { useMore } from '@src/ui/basics/use-more'
import { useTwoStepList } from '@src/ui/basics/use-two-step-list'

import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { MoreButton } from '@src/ui/controls/more-button'
import { useWide } from '@src/ui/desk/use-wide'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Screen } from '@src/ui/layout/screen'
import { FigureStrip } from '@src/ui/marks/figure-strip'
import { View } from '@tarojs/components'
import { AtOfficeDesk } from '../../district/at-office-desk'
import { DistrictSections } from '../../district/district-sections'
import { SchoolCard } from './school-card'
import { SupervisionNumbers } from './supervision-numbers'

/** What a page may draw at most: WeChat's budget of nodes. */
const SCHOOLS_A_PAGE = 15

export function DistrictHome() {
  const state = useAction('identity.districtHome', {})
  const wide = useWide()
  const add = (
    <View className="grow">
      <ButtonColumn>
        <ActionButton text="添加学校" icon="plus" onTap={() => goTo('districtSchool')} />
      </ButtonColumn>
    </View>
  )
  return (
    <Screen
      title={state.value?.districtName ?? '区里'}
      footer={mayManage(state) ? add : null}
      desk={wide && state.value !== undefined}
    >
      <SideGate<'identity.districtHome'> side="district" state={state}>
        {(answer) => (
          <AtOfficeDesk district={answer} current="schools">
            <Overview answer={answer} wide={wide} />
          </AtOfficeDesk>
        )}
      </SideGate>
    </Screen>
  )
}

function mayManage({ value }: ActionState<'identity.districtHome'>): boolean {
  return value?.mayManage === true
}

interface OverviewProps {
  readonly answer: DistrictsSchools
  /** At the desk the sections stand at the left. */
  readonly wide: boolean
}

function Overview({ answer, wide }: OverviewProps) {
  const { sides, totals, schools, countedAt } = answer
  const page = useMore(schools, SCHOOLS_A_PAGE)
  const drawn = useTwoStepList(page.shown, { step: 8 })
  return (
    <View className="stack">
      <SideSwitch current="district" sides={sides} />
      {wide ? null : <DistrictSections current="schools" mayManage={answer.mayManage} />}
      {countedAt === null ? <Notice icon="clock">学生和家长的数字还没统计完，过几分钟再看。</Notice> : null}
      <FigureStrip
        figures={[
          { value: totals.schools, word: '学校' },
          { value: totals.pupils, word: '学生' },
          { value: totals.connectedPupils, word: '家长连上', tone: 'primary' },
        ]}
      />
      <SupervisionNumbers answer={answer} />
      {drawn.map((school) => (
        <SchoolCard key={school.schoolId} school={school} counted={countedAt !== null} mayManage={answer.mayManage} />
      ))}
      <MoreButton page={page} unit="所学校" />
      {schools.length === 0 ? (
        <PlainState drawing="gate" title="还没有学校" hint="添加学校，再请学校的管理员进来导入名册。" />
      ) : null}
      {countedAt === null ? null : (
        <View className="type-note ink-3">{`学生和家长的数字，${saySavedAt(countedAt)} 统计`}</View>
      )}
      <SideFoot />
    </View>
  )
}
