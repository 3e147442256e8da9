// Owns the list of small rural schools' subsidies: what lies on a desk first, the longest first, then schools that have
// not asked.
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/use-action'
import { goTo } from '@src/app-routes'
import { sayYuan } from '@src/texts/say-money'
import { CLAIM_WORDS, sayYear } from '@src/texts/say-subsidy'
import { staffErrorTexts } from '@src/texts/staff-error-texts'
import { AsyncView } from '@src/ui/async-view'
import { Card } from '@src/ui/card'
import { ListRow } from '@src/ui/list-row'
import { PlainState } from '@src/ui/plain-state'
import { Tag } from '@src/ui/tag'
import { useGradual } from '@src/ui/use-gradual'
import { View } from '@tarojs/components'

type Subsidies = ActionOutput<'billing.listSubsidies'>
type Claim = Subsidies['claims'][number]

export function SubsidiesView({ districtId }: { readonly districtId: string }) {
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
  const schools = useGradual(unclaimed)
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
