// The 我的 tab: children, family pages, large type, other roles; in a browser, changing identity.
import { sidesOf } from '@domain/identity/roles/side'
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { hasUnsentMarks } from '@src/api/kept/phone-marks'
import { ReportEntry } from '@src/features/complaints/guide/report-entry'
import { goTo } from '@src/navigation/app-routes'
import { useLargeType } from '@src/ui/basics/large-type'
import { Toggle } from '@src/ui/controls/toggle'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { LeftChildren, PresentChildren } from './mine-family'
import './mine-view.css'
import { SignedOut } from '../sides/not-a-family'
import { SideRows } from '../sides/side-rows'
import { CourseLinks, FamilyLinks } from './mine-links'
import { leave } from './switch-identity'

type Answer = ActionOutput<'identity.whoAmI'>

export function MineView() {
  const state = useAction('identity.whoAmI', {})
  return (
    <View className="stack">
      <AsyncView<'identity.whoAmI'> state={state}>
        {(answer) => (answer.signedIn && answer.known ? <Mine answer={answer} /> : <SignedOut />)}
      </AsyncView>
      <ReportEntry hasResults />
      <Settings />
    </View>
  )
}

function Mine({ answer }: { readonly answer: Answer }) {
  const { name, children, roles } = answer
  return (
    <View className="stack">
      <View className="mine-head">
        <View className="mine-mark">{(name ?? '我').slice(-1)}</View>
        <View className="type-title">{name ?? '你好'}</View>
      </View>
      {children.length === 0 ? null : <Family answer={answer} />}
      {children.length + roles.length === 0 ? <WayIn /> : null}
      <Card kind="list">
        <ListRow
          start={<Tile sign="告" tone="accent" />}
          title="通知"
          note="名额、家人、身份的消息"
          onTap={() => goTo('inbox')}
        />
      </Card>
      <SideRows from="family" sides={sidesOf(roles)} />
    </View>
  )
}

function WayIn() {
  return (
    <Card kind="list">
      <ListRow
        start={<Tile sign="码" />}
        title="输入班级码或邀请码"
        note="学校名册里没有你的手机号时"
        onTap={() => goTo('connect')}
      />
    </Card>
  )
}

function Family({ answer: { children } }: { readonly answer: Answer }) {
  const present = children.filter(({ leftOn }) => leftOn === null)
  return (
    <>
      {present.length === 0 ? null : (
        <>
          <PresentChildren family={present} />
          <CourseLinks />
        </>
      )}
      <FamilyLinks />
      <LeftChildren family={children.filter(({ leftOn }) => leftOn !== null)} />
    </>
  )
}

function Settings() {
  const large = useLargeType()
  return (
    <Card kind="list">
      <View className="list-row">
        <Toggle text="大字版（关怀版）" on={large.on} onChange={large.set} />
      </View>
      {process.env.TARO_ENV === 'weapp' ? null : <OtherPerson />}
    </Card>
  )
}

/** In a browser somebody else may use the device next. WeChat knows who it is by itself. */
function OtherPerson() {
  if (process.env.TARO_APP_CLOUD_ENV) {
    return (
      <ListRow
        title="退出登录"
        note={hasUnsentMarks() ? '有记下的还没送出，退出会丢' : '这台设备上什么也不留'}
        onTap={() => void leave()}
      />
    )
  }
  return <ListRow title="换一个演示身份" note="只在演示区有" onTap={() => goTo('identity')} />
}
