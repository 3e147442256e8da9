// Owns one school as the district sees it: what kind it is, how large, how many families have come in, what is missing.
import { goTo } from '@src/app-routes'
import { SCHOOL_AFFILIATION_WORDS, SCHOOL_STAGE_WORDS } from '@src/texts/school-kind-texts'
import { Card } from '@src/ui/card'
import { Icon } from '@src/ui/icon'
import { Meter } from '@src/ui/meter'
import { Tag } from '@src/ui/tag'
import { Tappable } from '@src/ui/tappable'
import { View } from '@tarojs/components'
import type { DistrictSchool } from './district-home'
import './school-card.css'

interface SchoolCardProps {
  readonly school: DistrictSchool
  readonly mayManage: boolean
}

export function SchoolCard({ school, mayManage }: SchoolCardProps) {
  const { schoolId } = school
  if (!mayManage) {
    return (
      <Card>
        <Facts school={school} />
      </Card>
    )
  }
  return (
    <Card className={school.hasAdmin ? 'school-card' : 'school-card school-card-lacking'}>
      <Tappable className="school-card-facts" onTap={() => goTo('districtSchool', { schoolId })}>
        <Facts school={school} />
        <View className="list-row-way">
          <Icon name="chevron-right" size={18} />
        </View>
      </Tappable>
    </Card>
  )
}

function Facts({ school }: { readonly school: DistrictSchool }) {
  const { name, pupils, homerooms, connectedPupils } = school
  const connected = `家长连上 ${connectedPupils} / ${pupils}`
  return (
    <View className="grow">
      <Tags school={school} />
      <View className="type-body strong">{name}</View>
      <View className="type-note ink-2">{sayKind(school)}</View>
      {pupils === 0 ? (
        <View className="type-note ink-warn strong">名册还没导入</View>
      ) : (
        <>
          <View className="type-note ink-2">{`${homerooms} 个班，${pupils} 名学生，${connected}`}</View>
          <View className="school-card-meter">
            <Meter value={connectedPupils} max={pupils} label={connected} />
          </View>
        </>
      )}
    </View>
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
