// Turns 关怀版 on and off in the navigation bar.
import { View } from '@tarojs/components'
import { Icon } from '../basics/icon'
import { useLargeType } from '../basics/large-type'
import './large-type-switch.css'
import { Tappable } from '../basics/tappable'

export function LargeTypeSwitch() {
  const { on, set } = useLargeType()
  return (
    <Tappable className="large-type-switch" onTap={() => set(!on)} label={on ? '回标准版' : '换成大字'}>
      <Icon name="text-size" size={on ? 24 : 20} />
      <View>{on ? '回标准版' : '大字'}</View>
    </Tappable>
  )
}
