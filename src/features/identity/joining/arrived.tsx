// What a phone or code led to: children, roles, and requests awaiting the homeroom teacher.
import { useAction } from '@src/api/hooks/use-action'
import { goTo, startOver } from '@src/navigation/app-routes'
import { ROLE_TEXTS } from '@src/texts/role-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import type { Who } from './answers'
import { AskedRequests } from './asked-requests'

interface ArrivedProps {
  readonly who: Who
  readonly onEnterCode: () => void
}

export function Arrived({ who, onEnterCode }: ArrivedProps) {
  const { children, roles } = who
  const staff = roles.filter(({ role }) => role !== 'guardian')
  return (
    <View className="stack">
      <View className="type-title">{children.length + roles.length === 0 ? '还差一步' : '找到了'}</View>
      {children.length === 0 ? null : <Children who={who} />}
      {staff.length === 0 ? null : (
        <Card kind="list" title="你的身份">
          {staff.map(({ role, schoolId, schoolName }) => (
            <ListRow key={`${role} ${schoolId}`} title={ROLE_TEXTS[role]} note={schoolName} />
          ))}
        </Card>
      )}
      <AskedRequests who={who} />
      <ButtonColumn>
        <NextStep who={who} />
        <ActionButton
          text={onlyDeclined(who) ? '改一改，再申请' : '再输一个码'}
          kind={onlyDeclined(who) ? 'primary' : 'quiet'}
          onTap={onEnterCode}
        />
      </ButtonColumn>
    </View>
  )
}

function Children({ who: { children } }: { readonly who: Who }) {
  return (
    <Card kind="list" title="孩子" aside="不对的，点进去说">
      {children.map(({ pupilId, name, schoolName, homeroomName, needsConsent, leftOn }) => (
        <ListRow
          key={pupilId}
          start={<Tile sign={name.slice(-1)} />}
          title={name}
          note={`${schoolName} ${homeroomName}`}
          end={leftOn === null && needsConsent ? <Tag tone="warn">还差一份说明</Tag> : null}
          onTap={() => goTo('family', { pupilId })}
        />
      ))}
    </Card>
  )
}

/** The one thing to do next: the explanation for a child that lacks it, the first screen, or looking again. */
function NextStep({ who: { children, roles, waiting } }: { readonly who: Who }) {
  const { refresh } = useAction('identity.whoAmI', {})
  const asks = children.find(({ needsConsent, leftOn }) => needsConsent && leftOn === null)
  if (asks) {
    const text = `下一步：看${asks.name}的说明`
    return <ActionButton text={text} onTap={() => goTo('consent', { pupilId: asks.pupilId })} />
  }
  if (children.length + roles.length > 0) return <ActionButton text="进去看看" onTap={() => startOver('home')} />
  if (waiting.length === 0) return null
  return <ActionButton text="看看好了没有" icon="refresh" onTap={refresh} />
}

function onlyDeclined({ children, roles, waiting, declined }: Who): boolean {
  return children.length + roles.length + waiting.length === 0 && declined.length > 0
}
