// 量尺 for homework: minutes by subject, the limit's mark, stripes for what is over it.
import { View } from '@tarojs/components'
import { spoken } from '../basics/spoken'
import './minutes-ruler.css'
import { divideRuler, type RulerPart } from './ruler-shares'

interface MinutesRulerProps {
  readonly parts: readonly RulerPart[]
  readonly limit: number
  /** Goes on past the limit, with a mark there; else it ends at the limit until more is on it. */
  readonly beyond?: boolean
  readonly thin?: boolean
  /** Numbers beneath: 0, the limit and the end. */
  readonly axis?: boolean
}

export function MinutesRuler({ parts, limit, beyond = true, thin = false, axis = false }: MinutesRulerProps) {
  const shares = divideRuler(parts, limit, beyond)
  const marked = shares.end > limit
  return (
    <View
      className={thin ? 'minutes-ruler minutes-ruler-thin' : 'minutes-ruler'}
      {...spoken({ role: 'img', label: sayRuler(parts, shares.total, limit) })}
    >
      <View className="minutes-ruler-track">
        <View className="minutes-ruler-bar">
          {shares.parts.map(({ name, tone, width }, index) => (
            <View
              // biome-ignore lint/suspicious/noArrayIndexKey: two parts may bear one name, and their order is what they are
              key={`${name} ${index}`}
              className={`minutes-ruler-part minutes-ruler-${tone}`}
              style={{ width: `${width}%` }}
            />
          ))}
          {shares.over > 0 ? (
            <View className="minutes-ruler-part minutes-ruler-over" style={{ width: `${shares.overWidth}%` }} />
          ) : null}
        </View>
        {marked ? <View className="minutes-ruler-limit" style={{ left: `${shares.limitAt}%` }} /> : null}
      </View>
      {axis ? (
        <View className="minutes-ruler-axis">
          <View>0</View>
          {marked ? (
            <View className="minutes-ruler-word" style={{ left: `${shares.limitAt}%` }}>
              {shares.total === limit ? `正好 ${limit}` : `上限 ${limit}`}
            </View>
          ) : null}
          <View>{shares.end}</View>
        </View>
      ) : null}
    </View>
  )
}

/** What the colors stand for, with the minutes, and the limit at the right. */
export function RulerLegend({ parts, limit }: { readonly parts: readonly RulerPart[]; readonly limit: number }) {
  return (
    <View className="minutes-ruler-legend">
      <View className="minutes-ruler-names">
        {parts.map(({ name, tone, minutes }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two parts may bear one name, and their order is what they are
          <View key={`${name} ${index}`} className="minutes-ruler-name">
            <View className={`minutes-ruler-swatch minutes-ruler-${tone}`} />
            {`${name} ${minutes}`}
          </View>
        ))}
      </View>
      <View className="strong">{`上限 ${limit}`}</View>
    </View>
  )
}

function sayRuler(parts: readonly RulerPart[], total: number, limit: number): string {
  const each = parts.map(({ name, minutes }) => `${name} ${minutes}`).join('，')
  const sum = total > limit ? `合计 ${total} 分钟，超 ${total - limit} 分钟` : `合计 ${total} 分钟`
  return [each, sum, `上限 ${limit}`].filter((words) => words !== '').join('，')
}
