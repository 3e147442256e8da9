// The small rural schools' subsidies: open claims, longest wait first, then schools yet to claim.
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { CLAIM_WORDS, sayYear } from '@src/features/billing/subsidy/say-subsidy'
import { goTo } from '@src/navigation/app-routes'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayYuan } from '@src/texts/say-money'

import { useMore } from '@src/ui/basics/use-more'
import { useTwoStepList } from '@src/ui/basics/use-two-step-list'
import { MoreButton } from '@src/ui/controls/more-button'

import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'

type Subsidies = ActionOutput<'billing.listSubsidies'>
type Claim = Subsidies['claims'][number]

export function DistrictSubsidiesView({ districtId }: { readonly districtId: string }) {
  const state = useAction('billing.listSubsidies', { districtId })
  return (
    <AsyncView<'billing.listSubsidies'> state={state} texts={staffErrorTexts}>
      {(answer) => <Lists answer={answer} />}
    </AsyncView>
  )
}

function Lists({ answer: { claims, unclaimed } }: { readonly answer: Subsidies }) {
  const waiting = [...claims].sort((one, other) => one.since - other.since)
  const open = waiting.filter(({ state }) => state !== 'RECONCILED')
  const page = useMore(unclaimed, 20)
  const schools = useTwoStepList(page.shown)
  if (claims.length === 0 && unclaimed.length === 0) {
    return <PlainState drawing="gate" title="还没有可申报的学校" hint="标上「乡村」的学校，开学以后会列在这里。" />
  }
  return (
    <View className="stack">
      <Claims title="在办" claims={open} />
      {schools.length === 0 ? null : (
        <Card kind="list" title="还没申报的乡村学校">
          {schools.map(({ schoolId, schoolName, year, pupils }) => (
            <ListRow
              key={`${schoolId} ${year}`}
              title={schoolName}
              note={`${sayYear(year)}，${pupils === null ? '人数还没统计' : `现有 ${pupils} 名学生`}`}
              onTap={() => goTo('subsidy', { schoolId, year: String(year) })}
            />
          ))}
          <MoreButton page={page} unit="所学校" />
        </Card>
      )}
      <Claims title="办完的" claims={claims.filter(({ state }) => state === 'RECONCILED')} />
    </View>
  )
}

function Claims({ title, claims }: { readonly title: string; readonly claims: readonly Claim[] }) {
  if (claims.length === 0) return null
  return (
    <Card kind="list" title={title}>
      {claims.map(({ claimId, schoolId, year, schoolName, state, subsidyFen }) => (
        <ListRow
          key={claimId}
          title={schoolName}
          note={`${sayYuan(subsidyFen)} 元，${sayYear(year)}`}
          end={
            <Tag
              tone={state === 'RECONCILED' ? 'done' : 'now'}
              icon={state === 'RECONCILED' ? 'check-circle' : 'clock'}
            >
              {CLAIM_WORDS[state]}
            </Tag>
          }
          onTap={() => goTo('subsidy', { schoolId, year: String(year) })}
        />
      ))}
    </Card>
  )
}
