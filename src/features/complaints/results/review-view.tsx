// What waits for a second person before it leaves the desk, and how institutions stand.
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import type { Office } from '@src/features/complaints/keys/answers'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskHead } from '@src/ui/desk/desk'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { Card } from '@src/ui/layout/card'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { ResultBars } from './result-bars'
import { RESULT_GROUP_WORDS, RISK_WORDS, TOPIC_WORDS } from './result-texts'
import { RESULT_WORDS } from './result-words'

type Answer = ActionOutput<'complaints.listProposals'>
type ProposalLine = Answer['proposals'][number]

export function ReviewView({ office }: { readonly office: Office }) {
  const { districtId } = office
  const state = useAction('complaints.listProposals', { districtId })
  if (state.error?.code === 'NOT_FOUND') {
    return <PlainState drawing="gate" title="复核公布要受理或教体的钥匙" hint="先给这台设备配一把。" />
  }
  return (
    <AsyncView<'complaints.listProposals'> state={state}>
      {(answer) => <Review districtId={districtId} answer={answer} />}
    </AsyncView>
  )
}

function Review({ districtId, answer }: { readonly districtId: string; readonly answer: Answer }) {
  const propose = useConfirmedWrite('complaints.proposeResults', '正在算')
  const hasSums = answer.proposals.some(({ kind }) => kind === 'SUMS')
  const blocked = hasSums ? '有一份等着复核' : undefined
  return (
    <View className="stack">
      <DeskHead title="复核公布" note="要公布的数、例子和机构的风险，都要另一个人点头">
        <ActionButton
          text={`提出公布，新办结 ${answer.uncounted} 件`}
          size="small"
          busy={propose.busy}
          blocked={blocked}
          onTap={() => void propose.ask({ districtId })}
        />
      </DeskHead>
      {propose.problem ? <WriteProblem problem={propose.problem} /> : null}
      {answer.proposals.length === 0 ? (
        <PlainState drawing="kite" title="没有要复核的" hint="贴了收费、退费、跑路、欠薪标签的机构，会自动来这里。" />
      ) : (
        answer.proposals.map((line) => <ProposalCard key={line.proposalId} districtId={districtId} line={line} />)
      )}
      {answer.risks.length > 0 ? (
        <Card title="机构的风险，只给工作人员看">
          {answer.risks.map(({ institution, rating, kinds }) => (
            <View key={institution} className="case-line">
              <View>
                {institution}：{kinds.map((kind) => RISK_WORDS[kind]).join('、')}
              </View>
              <Tag tone={rating === 'HIGH' ? 'danger' : 'warn'}>{rating === 'HIGH' ? '高' : '有'}</Tag>
            </View>
          ))}
        </Card>
      ) : null}
    </View>
  )
}

function ProposalCard({ districtId, line }: { readonly districtId: string; readonly line: ProposalLine }) {
  const { ask, busy, problem } = useConfirmedWrite('complaints.decideProposal', '正在记下')
  const decide = (decision: 'CONFIRMED' | 'REJECTED') => void ask({ districtId, proposalId: line.proposalId, decision })
  const blocked = line.isMine ? '自己提的，等同事点' : undefined
  return (
    <Card title={headOf(line)} aside={`${line.proposedBy ?? ''} ${line.day} 提`}>
      <ProposalBody line={line} />
      {problem ? <WriteProblem problem={problem} /> : null}
      <View className="case-acts">
        <ActionButton
          text="复核过了"
          kind="soft"
          size="small"
          busy={busy}
          blocked={blocked}
          onTap={() => decide('CONFIRMED')}
        />
        {line.isMine ? null : <ActionButton text="不行" kind="quiet" size="small" onTap={() => decide('REJECTED')} />}
      </View>
    </Card>
  )
}

function headOf({ kind, risk, sums, example }: ProposalLine): string {
  if (kind === 'SUMS') return `公布办结 ${sums?.closed ?? 0} 件`
  return kind === 'RISK'
    ? `${risk?.institution ?? ''}：${risk ? RISK_WORDS[risk.kind] : ''}`
    : `例子：${example?.title ?? ''}`
}

function ProposalBody({ line: { sums, example } }: { readonly line: ProposalLine }) {
  if (example) {
    return (
      <View className="type-sub ink-2">
        {RESULT_WORDS[example.result]}。{example.text}
      </View>
    )
  }
  if (!sums) return <View className="type-sub ink-2">从标签来。确认以后只给工作人员看。</View>
  return (
    <View>
      <ResultBars
        total={sums.closed}
        bars={sums.byResult.map(({ group, count }) => ({ word: RESULT_GROUP_WORDS[group], count }))}
      />
      <ResultBars
        total={sums.closed}
        bars={sums.byTopic.map(({ group, count }) => ({ word: TOPIC_WORDS[group], count }))}
      />
    </View>
  )
}
