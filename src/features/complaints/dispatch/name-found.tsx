// Says that a name came with the case: recorded once, a regulation's days run from the day it came.
import type { OpenedCase } from '@src/features/complaints/cases/open-on-device'
import { sayDate } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { View } from '@tarojs/components'
import type { CaseWork } from './use-case-work'

/** The day on which a name came, of which the cloud knows nothing; null where there is none. */
export function findName({ report, turns }: OpenedCase, receivedOn: string): string | null {
  if (report?.reporter) return receivedOn
  return turns.find(({ isOurs, contents }) => !isOurs && contents?.reporter)?.day ?? null
}

interface NameFoundProps {
  readonly namedOn: string
  readonly work: CaseWork
}

export function NameFound({ namedOn, work }: NameFoundProps) {
  return (
    <View className="case-section">
      <Notice tone="warn">
        {sayDate(namedOn)}对方写了姓名电话。记为实名，从那天起按信访的期限算：15 天内书面说受理不受理，受理后 60
        天内书面答复。
      </Notice>
      <View className="case-acts">
        <ActionButton
          text="记为实名"
          size="small"
          busy={work.busy}
          onTap={() => void work.step({ kind: 'NAMED', on: namedOn })}
        />
      </View>
    </View>
  )
}
