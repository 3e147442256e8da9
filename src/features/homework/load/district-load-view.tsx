// Homework in the district: each grade's days against the limit, and schools as a whole.
import { addDays, dateAt, type SchoolDate } from '@domain/values/school-date'
import { useAction } from '@src/api/hooks/use-action'
import { useAnswerClock } from '@src/api/hooks/use-answer-clock'
import type { DistrictsSchools } from '@src/features/district/answers'
import { OfficeDesk } from '@src/features/district/office-desk'
import { NotThisSide, SideGate } from '@src/features/identity/sides/side-gate'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayDate } from '@src/texts/say-date'
import { useMore } from '@src/ui/basics/use-more'
import { MoreButton } from '@src/ui/controls/more-button'
import { DeskHead } from '@src/ui/desk/desk'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { Screen } from '@src/ui/layout/screen'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import type { DistrictLoad, SchoolFigures } from './answers'
import { DistrictCaps } from './district-caps'
import { DistrictExams } from './district-exams'
import { LoadBars } from './load-bars'

/** Two weeks, today included. */
const DAYS_BACK = 13
const SCHOOLS_A_PAGE = 20

export function DistrictLoadView() {
  const state = useAction('identity.districtHome', {})
  return (
    <Screen title="作业负担" back desk>
      <SideGate<'identity.districtHome'> side="district" state={state}>
        {(district) => (district.mayManage ? <Loaded district={district} /> : <NotThisSide side="district" />)}
      </SideGate>
    </Screen>
  )
}

function Loaded({ district }: { readonly district: DistrictsSchools }) {
  const from: SchoolDate = addDays(dateAt(district.now), -DAYS_BACK)
  const state = useAction('homework.getDistrictLoad', { districtId: district.districtId, from })
  const now = useAnswerClock(state.value?.now ?? district.now, state.savedAt)
  return (
    <OfficeDesk district={district} current="homework" now={now} panel={null}>
      <AsyncView<'homework.getDistrictLoad'> state={state} texts={staffErrorTexts}>
        {(load) => <Load districtId={district.districtId} load={load} />}
      </AsyncView>
    </OfficeDesk>
  )
}

function Load({ districtId, load }: { readonly districtId: string; readonly load: DistrictLoad }) {
  const schools = load.schools.filter(({ evenings }) => evenings > 0)
  const page = useMore(load.schools, SCHOOLS_A_PAGE)
  return (
    <View className="stack">
      <DeskHead
        title="各年级作业，每天平均几分钟"
        note={`${sayDate(load.from)}至 ${sayDate(load.until)}。横线是上限；老师估的，红的是家长填的超了（满 5 份才算）。`}
      >
        <DistrictCaps districtId={districtId} load={load} />
      </DeskHead>
      {schools.length === 0 ? (
        <PlainState drawing="kite" title="这两周还没有公示的作业" hint="学校发布以后，这里按年级、按学校看。" />
      ) : (
        <Card>
          <View className="load-grades">
            {load.grades.map((figures) => (
              <LoadBars key={figures.grade} figures={figures} />
            ))}
          </View>
        </Card>
      )}
      <Card title="按学校" aside="不评老师，不排先后">
        {page.shown.map((school) => (
          <SchoolRow key={school.schoolId} school={school} />
        ))}
        <MoreButton page={page} unit="所学校" />
      </Card>
      <DistrictExams districtId={districtId} />
    </View>
  )
}

function SchoolRow({ school }: { readonly school: SchoolFigures }) {
  const { name, evenings, estimated, reported, above, pooled, overdueMarking, hasPhone } = school
  const told = reported === null ? '家长填的不满 5 份' : `家长填的平均 ${reported} 分`
  return (
    <View className="load-school">
      <View className="strong">{name}</View>
      <View>{estimated === null ? '没有作业' : `${estimated} 分`}</View>
      <View>{above === 0 ? null : <Tag tone="danger">{`超 ${above} 次`}</Tag>}</View>
      <View className="load-school-note">
        {`${evenings} 个班次，${told}；没按时批改 ${overdueMarking} 项，进督查池 ${pooled} 项${hasPhone ? '' : '；没有监督电话'}`}
      </View>
    </View>
  )
}
