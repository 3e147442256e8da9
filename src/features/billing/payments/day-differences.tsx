// One day's differences from WeChat's bill, each with its number to look it up by.
import { reconciliationTexts as words } from '@src/features/billing/payments/payment-texts'
import { sayDate } from '@src/texts/say-date'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Money } from '@src/ui/marks/money'
import { View } from '@tarojs/components'
import type { ReconciledDay } from './answers'

export function differencesIn({ onlyOurs, onlyTheirs, differing }: ReconciledDay): number {
  return onlyOurs.length + onlyTheirs.length + differing.length
}

/** As many as can be read at once; the rest stands in WeChat's own bill. */
const MOST = 10

export function DayDifferences({ day }: { readonly day: ReconciledDay }) {
  const one = [
    ...day.onlyTheirs.map((row) => ({ ...row, word: words.onlyTheirs })),
    ...day.onlyOurs.map((row) => ({ ...row, word: words.onlyOurs })),
  ].slice(0, MOST)
  return (
    <Card kind="list" title={sayDate(day.date)} aside={words.differences(differencesIn(day))}>
      {one.map(({ kind, no, amountFen, word }) => (
        <ListRow
          key={`${kind} ${no} ${word}`}
          title={word}
          note={<Numbered kind={kind} no={no} />}
          end={<Money fen={amountFen} />}
        />
      ))}
      {day.differing.slice(0, MOST).map(({ kind, no, oursFen, theirsFen }) => (
        <ListRow
          key={`${kind} ${no}`}
          title={words.differing}
          note={
            <View>
              <View>{words.amounts(oursFen, theirsFen)}</View>
              <Numbered kind={kind} no={no} />
            </View>
          }
        />
      ))}
    </Card>
  )
}

function Numbered({ kind, no }: { readonly kind: 'PAYMENT' | 'REFUND'; readonly no: string }) {
  return <View>{`${words.kinds[kind]} ${no}`}</View>
}
