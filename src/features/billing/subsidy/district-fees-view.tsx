// The schools' fees in totals, with links to the fee policies and the subsidies.
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { goTo } from '@src/navigation/app-routes'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { saySavedAt } from '@src/texts/say-date'
import { Icon } from '@src/ui/basics/icon'

import { useMore } from '@src/ui/basics/use-more'
import { useTwoStepList } from '@src/ui/basics/use-two-step-list'
import { MoreButton } from '@src/ui/controls/more-button'

import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Money } from '@src/ui/marks/money'
import { View } from '@tarojs/components'
import { DistrictFeesCard } from './district-fees-card'
import './district-fees-view.css'

/** What a page may draw at most: WeChat's budget of nodes. */
const SCHOOLS_A_PAGE = 20

type Fees = ActionOutput<'billing.districtFees'>

export function DistrictFeesView({ districtId }: { readonly districtId: string }) {
  const state = useAction('billing.districtFees', { districtId })
  return (
    <View className="stack">
      <Card kind="list">
        <ListRow
          start={<Icon name="document" size={22} />}
          title="收费标准"
          note="起草、审核、启用，每个数字的出处"
          onTap={() => goTo('packs')}
        />
        <ListRow
          start={<Icon name="school" size={22} />}
          title="乡村小规模学校补助"
          note="核对、审批、拨付、对账"
          onTap={() => goTo('subsidies')}
        />
      </Card>
      <AsyncView<'billing.districtFees'> state={state} texts={staffErrorTexts}>
        {(fees) => <Schools fees={fees} />}
      </AsyncView>
    </View>
  )
}

function Schools({ fees }: { readonly fees: Fees }) {
  const { schools, countedAt } = fees
  const page = useMore(schools, SCHOOLS_A_PAGE)
  const drawn = useTwoStepList(page.shown, { first: 4, step: 8 })
  if (schools.length === 0) {
    return <PlainState drawing="gate" title="还没有学校" hint="添加学校、学校出了账单以后，这里看得到各校收了多少。" />
  }
  return (
    <View className="stack">
      {countedAt === null ? <Notice icon="clock">有的学校还没统计完，过几分钟再看。</Notice> : null}
      <Totals fees={fees} />
      {drawn.map((school) => (
        <DistrictFeesCard key={school.schoolId} school={school} />
      ))}
      <MoreButton page={page} unit="所学校" />
      <View className="type-note ink-3">
        {`${countedAt === null ? '' : `${saySavedAt(countedAt)} 统计。`}不足 5 户的数不显示，也不计入合计。`}
      </View>
    </View>
  )
}

function Totals({ fees: { totals } }: { readonly fees: Fees }) {
  return (
    <Card>
      <View className="type-note ink-3">{`${totals.schools} 所学校，${totals.families} 户`}</View>
      <View className="fees-sum">
        <View className="strong">应收</View>
        <Money fen={totals.askedFen} size="head" />
      </View>
      <View className="fees-pair">
        <Figure word="实收" fen={totals.collectedFen} />
        <Figure word="未收" fen={totals.outstandingFen} />
        <Figure word="已退" fen={totals.returnedFen} />
      </View>
    </Card>
  )
}

function Figure({ word, fen }: { readonly word: string; readonly fen: number }) {
  return (
    <View className="fees-figure">
      <View className="type-note ink-2">{word}</View>
      <Money fen={fen} unit="" />
    </View>
  )
}
