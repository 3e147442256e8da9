// The reading column: the report as it was written, then the conversation by day.
import { CATEGORY_TEXTS } from '@src/features/complaints/categories/category-texts'
import { OCCASION_WORDS } from '@src/features/complaints/reporting/occasion-words'
import { sayDate } from '@src/texts/say-date'
import { Icon } from '@src/ui/basics/icon'
import { Notice } from '@src/ui/feedback/notice'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import type { OpenedAnswer } from './answers'
import { CasePhotos } from './case-photos'
import { ClaimShown } from './claim-shown'
import type { OpenedCase, OpenedTurn } from './open-on-device'

const LEVELS = { ANONYMOUS: '匿名', CONFIDENTIAL: '保密', NAMED: '实名' } as const

interface CaseReadingProps {
  readonly districtId: string
  readonly answer: OpenedAnswer
  readonly opened: OpenedCase
}

export function CaseReading({ districtId, answer, opened, children }: PropsWithChildren<CaseReadingProps>) {
  const { report, turns, caseKey } = opened
  return (
    <View className="case-read-body">
      <View className="type-note ink-3">
        <Icon name="lock" size={16} /> 下面的字只在这台设备上解开，按原样显示，不带链接和格式
      </View>
      {report === null ? (
        <Notice tone="warn">这一份不是按格式写的，下面是对方写的话。</Notice>
      ) : (
        <>
          <View className="case-original">{report.what}</View>
          <View className="case-tags">
            <Tag>{LEVELS[report.level]}</Tag>
            <Tag>对方选的：{CATEGORY_TEXTS[report.category].word}</Tag>
            {report.where === '' ? null : <Tag icon="pin">{report.where}</Tag>}
            {report.when.map((occasion) => (
              <Tag key={occasion} icon="clock">
                {OCCASION_WORDS[occasion]}
              </Tag>
            ))}
            {report.reporter ? <Tag tone="info">{`${report.reporter.name} ${report.reporter.phone}`}</Tag> : null}
          </View>
          {report.claim === null ? null : <ClaimShown claim={report.claim} />}
          <CasePhotos districtId={districtId} caseId={answer.row.caseId} caseKey={caseKey} photos={report.photos} />
        </>
      )}
      {children}
      <View className="case-section">
        <View className="case-line">
          <View className="strong">和举报人说的话</View>
          <View className="type-note ink-3">只记到日，对方凭回执码看</View>
        </View>
        {turns.length === 0 ? <View className="type-sub ink-2">还没有说过话。</View> : null}
        {turns.map((turn) => (
          <Turn key={turn.seq} turn={turn} districtId={districtId} caseId={answer.row.caseId} caseKey={caseKey} />
        ))}
      </View>
    </View>
  )
}

interface TurnProps {
  readonly turn: OpenedTurn
  readonly districtId: string
  readonly caseId: string
  readonly caseKey: Uint8Array
}

function Turn({ turn: { isOurs, day, contents }, districtId, caseId, caseKey }: TurnProps) {
  return (
    <View className="case-say">
      <View className={isOurs ? 'case-face case-face-ours' : 'case-face'}>
        {isOurs ? '办' : <Icon name="eye-off" size={16} />}
      </View>
      <View className="grow">
        <View className="type-note ink-3">
          {isOurs ? '经办人' : '举报人'}，{sayDate(day)}
        </View>
        <View className="case-words">{contents === null ? '这一条解不开' : contents.text}</View>
        {contents?.points.map(({ title, note }) => (
          <View key={title} className="type-sub ink-2">
            {title}：{note}
          </View>
        ))}
        {contents?.reporter ? (
          <Tag tone="info">{`转为实名：${contents.reporter.name} ${contents.reporter.phone}`}</Tag>
        ) : null}
        {contents ? (
          <CasePhotos districtId={districtId} caseId={caseId} caseKey={caseKey} photos={contents.photos} />
        ) : null}
      </View>
    </View>
  )
}
