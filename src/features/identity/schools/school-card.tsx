// One school for the district: kind, size, connected families and what is missing.
import { goTo } from '@src/navigation/app-routes'
import { SCHOOL_AFFILIATION_WORDS, SCHOOL_STAGE_WORDS } from '@src/texts/school-kind-texts'
import { Icon } from '@src/ui/basics/icon'
import { Tappable } from '@src/ui/basics/tappable'
import { Card } from '@src/ui/layout/card'
import { Meter } from '@src/ui/marks/meter'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import './school-card.css'
import type { DistrictSchool } from './answers'

interface SchoolCardProps {
  readonly school: DistrictSchool
  /** The numbers are known: a timer counts them. */
  readonly counted: boolean
  readonly mayManage: boolean
}

export function SchoolCard({ school, counted, mayManage }: SchoolCardProps) {
  const { schoolId } = school
  if (!mayManage) {
    return (
      <Card>
        <Facts school={school} counted={counted} />
      </Card>
    )
  }
  return (
    <Card className={school.hasAdmin ? 'school-card' : 'school-card school-card-lacking'}>
      <Tappable className="school-card-facts" onTap={() => goTo('districtSchool', { schoolId })}>
        <Facts school={school} counted={counted} />
        <View className="list-row-way">
          <Icon name="chevron-right" size={18} />
        </View>
      </Tappable>
    </Card>
  )
}

function Facts({ school, counted }: Pick<SchoolCardProps, 'school' | 'counted'>) {
  return (
    <View className="grow">
      <Tags school={school} />
      <View className="type-body strong">{school.name}</View>
      <View className="type-note ink-2">{sayKind(school)}</View>
      {counted ? <Numbers school={school} /> : null}
    </View>
  )
}

function Numbers({ school: { pupils, homerooms, connectedPupils } }: { readonly school: DistrictSchool }) {
  if (pupils === 0) return <View className="type-note ink-warn strong">名册还没导入</View>
  const connected = `家长连上 ${connectedPupils} / ${pupils}`
  return (
    <>
      <View className="type-note ink-2">{`${homerooms} 个班，${pupils} 名学生，${connected}`}</View>
      <View className="school-card-meter">
        <Meter value={connectedPupils} max={pupils} label={connected} />
      </View>
    </>
  )
}

function Tags({ school: { hasAdmin, isSmallRural } }: { readonly school: DistrictSchool }) {
  if (hasAdmin && !isSmallRural) return null
  return (
    <View className="school-card-tags">
      {hasAdmin ? null : (
        <Tag tone="warn" icon="warn">
          没有管理员
        </Tag>
      )}
      {isSmallRural ? (
        <Tag tone="info" icon="school">
          乡村小规模
        </Tag>
      ) : null}
    </View>
  )
}

function sayKind({ stage, affiliation, isRural }: DistrictSchool): string {
  return [SCHOOL_STAGE_WORDS[stage], SCHOOL_AFFILIATION_WORDS[affiliation], isRural ? '乡村' : '城镇'].join('，')
}
