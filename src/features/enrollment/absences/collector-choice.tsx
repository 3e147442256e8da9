// Who fetches the child: the family's own guardians and pick-up persons, and a way to ask one in.
import { goTo } from '@src/navigation/app-routes'
import { Icon } from '@src/ui/basics/icon'
import { spoken } from '@src/ui/basics/spoken'
import { Tappable } from '@src/ui/basics/tappable'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import '@src/ui/controls/choice-cards.css'
import type { ChildDays, Chosen } from './answers'

interface CollectorChoiceProps {
  readonly answer: ChildDays
  readonly chosen: Chosen
  readonly onChange: (chosen: Chosen) => void
}

export function CollectorChoice({ answer: { collectors, pupil }, chosen, onChange }: CollectorChoiceProps) {
  return (
    <View>
      <View className="type-sub strong">谁来接</View>
      <View {...spoken({ role: 'group', label: '谁来接' })}>
        {collectors.map(({ personId, name, relation, role }) => {
          const isOn = personId === chosen.collectorId
          return (
            <Tappable
              key={personId}
              className={isOn ? 'choice-card choice-card-on' : 'choice-card'}
              selected={isOn}
              onTap={() => onChange({ ...chosen, collectorId: isOn ? null : personId })}
            >
              <Tile sign={(relation ?? name).slice(0, 1)} tone={isOn ? 'primary' : 'plain'} />
              <View className="grow">
                <View className="type-body strong">{relation ?? name}</View>
                <View className="type-note ink-3">
                  {`${relation === null || relation === name ? '' : `${name}，`}${role === 'guardian' ? '监护人' : '接送人'}`}
                </View>
              </View>
              {isOn ? <Icon name="check" size={20} /> : null}
            </Tappable>
          )
        })}
      </View>
      <ListRow
        start={<Icon name="plus" size={20} />}
        title="请一位新的家人来接"
        note="先在「家人」里请来，再在这里选"
        onTap={() => goTo('family', { pupilId: pupil.pupilId })}
      />
    </View>
  )
}
