// The links on 我的: courses and fees, family, notices, personal data.
// 关怀版 shows fewer; the rest is one tap further.
import { goTo } from '@src/navigation/app-routes'
import { useLargeType } from '@src/ui/basics/large-type'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'

export function CourseLinks() {
  return (
    <Card kind="list">
      <ListRow
        start={<Tile sign="课" />}
        title="我的课程"
        note="这学期报的课，可以退"
        onTap={() => goTo('myCourses')}
      />
      <ListRow
        start={<Tile sign="缴" tone="accent" />}
        title="账单"
        note="每一笔为什么收"
        onTap={() => goTo('statement')}
      />
      <ListRow
        start={<Tile sign="减" tone="plain" />}
        title="费用减免"
        note="哪些情况可以少缴，怎么申请"
        onTap={() => goTo('waiver')}
      />
    </Card>
  )
}

export function FamilyLinks() {
  const large = useLargeType((state) => state.on)
  return (
    <Card kind="list">
      <ListRow
        start={<Tile sign="校" />}
        title="学校的话"
        note="通知，和替家里办的事"
        onTap={() => goTo('fromSchool')}
      />
      <ListRow start={<Tile sign="家" />} title="家人" note="谁能看、谁能接" onTap={() => goTo('family')} />
      <ListRow
        start={<Tile sign="长" tone="plain" />}
        title="成长记录"
        note="等级、写给家里的话、学校的五项管理"
        onTap={() => goTo('parentGrowth')}
      />
      <ListRow
        start={<Tile sign="存" tone="plain" />}
        title="我的信息"
        note="存着什么，导出、更正、删除"
        onTap={() => goTo('myData')}
      />
      {large ? null : (
        <>
          <ListRow
            start={<Tile sign="看" tone="info" />}
            title="谁看过"
            note="谁看过名单、改过信息"
            onTap={() => goTo('accesses')}
          />
          <ListRow
            start={<Tile sign="同" tone="plain" />}
            title="同意和撤回"
            note="同意了哪些，随时能改"
            onTap={() => goTo('consent')}
          />
        </>
      )}
    </Card>
  )
}
