// How a subsidy is calculated: pupils against the threshold, expenses, income and the remainder.
import type { Source } from '@domain/billing/policy/source'
import { sayLongDate } from '@src/features/billing/policy/say-pack'
import { HEADCOUNT_WORDS } from '@src/features/billing/subsidy/say-subsidy'
import { sayYuan } from '@src/texts/say-money'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { Cited } from '../policy/cited'
import type { Subsidy, SubsidyFigures } from './answers'

interface SubsidySheetProps {
  readonly figures: SubsidyFigures
  readonly policy: Subsidy['policy']
}

interface WholeSheetProps extends SubsidySheetProps {
  /** While lessons are still to come, more has come in than was spent: that says nothing yet. */
  readonly isOver: boolean
}

export function SubsidySheet({ figures, policy, isOver }: WholeSheetProps) {
  return (
    <>
      <Heads figures={figures} policy={policy} />
      <Expenses figures={figures} policy={policy} />
      <Card kind="list" title="还差多少">
        <Row name="支出" value={`${sayYuan(figures.expensesFen)} 元`} />
        <Row name="家长应缴" note="扣掉减免和退费，不含耗材" value={`${sayYuan(-figures.receivableFen)} 元`} />
        <Row name="政府补贴" note="已经用它发了的课酬，不重复补" value={`${sayYuan(-figures.governmentFen)} 元`} />
        <Row name="补助" note="不够的部分；够了就是 0" value={`${sayYuan(figures.subsidyFen)} 元`} isSum />
      </Card>
      {isOver && figures.isSurplus ? (
        <Notice tone="warn">收的比花的多。课后服务不得营利，多出的要退给家长或少收。</Notice>
      ) : null}
    </>
  )
}

function Heads({ figures, policy }: SubsidySheetProps) {
  const { isRural, enrolled, inHardship, headcount, participating, isEligible } = figures
  const { threshold, inclusive, censusDate } = policy
  const isCounted = figures.countedOn >= censusDate.value
  const line = `${threshold.value} 人${inclusive.value ? '以下，含本数' : '以下，不含本数'}`
  return (
    <Card kind="list" title="人数" aside={isEligible ? '符合条件' : '不符合条件'}>
      <Row name="位置" value={isRural ? '乡村学校' : '不是乡村学校'} />
      <Row
        name={isCounted ? `${sayLongDate(censusDate.value)}在籍` : '现在在籍'}
        note={isCounted ? undefined : `到 ${sayLongDate(censusDate.value)}核定`}
        value={enrolled === null ? '不显示' : `${enrolled} 人`}
        source={censusDate.source}
      />
      <Row name="其中困难学生" value={inHardship === null ? '不足 5 人，不显示' : `${inHardship} 人`} />
      <Row name={HEADCOUNT_WORDS[policy.headcount.value]} value={`${headcount} 人`} source={policy.headcount.source} />
      <Row name="小规模的线" value={line} source={threshold.source} />
      <Row name="含不含本数" value={inclusive.value ? '含' : '不含'} source={inclusive.source} />
      <Row name="参加课后服务" value={`${participating} 人`} />
    </Card>
  )
}

function Expenses({ figures, policy }: SubsidySheetProps) {
  const { teacherLessons, teacherFloorFen, providers, unsignedLessons, expensesFen } = figures
  return (
    <Card kind="list" title="支出" aside="只算上过、签了字的课">
      <Row
        name="本校教师"
        note={`${teacherLessons} 课时 × ${sayYuan(teacherFloorFen)} 元`}
        value={`${sayYuan(teacherLessons * teacherFloorFen)} 元`}
        source={policy.teacherFloor.source}
      />
      {providers.map(({ name, lessons, pricePerLesson }) => (
        <Row
          key={name}
          name={name}
          note={
            pricePerLesson === null
              ? `${lessons} 课时，还没有合同单价`
              : `${lessons} 课时 × ${sayYuan(pricePerLesson)} 元`
          }
          value={`${sayYuan(lessons * (pricePerLesson ?? 0))} 元`}
        />
      ))}
      {unsignedLessons === 0 ? null : <Row name="没签字的课" note="签了才算" value={`${unsignedLessons} 课时`} />}
      <Row name="一共" value={`${sayYuan(expensesFen)} 元`} isSum />
    </Card>
  )
}

interface RowProps {
  readonly name: string
  readonly value: string
  readonly note?: string | undefined
  readonly source?: Source
  readonly isSum?: boolean
}

function Row({ name, value, note, source, isSum = false }: RowProps) {
  return (
    <View className={isSum ? 'subsidy-row subsidy-sum' : 'subsidy-row'}>
      <View className="subsidy-line">
        <View className="type-sub">{name}</View>
        <View className="subsidy-value">{value}</View>
      </View>
      {note ? <View className="type-note ink-2">{note}</View> : null}
      {source ? <Cited source={source} /> : null}
    </View>
  )
}
