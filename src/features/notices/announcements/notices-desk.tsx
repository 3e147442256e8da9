// The desk of a school's notices to families: all that were sent, one beside, a new one to write.
import { useAllPages } from '@src/api/hooks/use-all-pages'
import { useDeskTerm } from '@src/features/school/desk-term'
import { markOf, SchoolDesk } from '@src/features/school/school-desk'
import type { Staff } from '@src/features/school/use-school'
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskDrawer } from '@src/ui/desk/desk-drawer'
import { DeskState } from '@src/ui/desk/desk-state'
import { DeskTable } from '@src/ui/desk/desk-table'
import { exportShown } from '@src/ui/desk/export-shown'
import { FilterChips } from '@src/ui/desk/filter-chips'
import { type DeskTableState, useDeskTable } from '@src/ui/desk/use-desk-table'
import { Notice } from '@src/ui/feedback/notice'
import { useMemo, useState } from 'react'
import { AnnouncedView } from './announced-view'
import { AnnouncementBody } from './announcement-body'
import { sayAudience, sayState } from './announcement-texts'
import type { Sent } from './answers'
import { NOTICE_CHIPS, NOTICE_CHOICES, NOTICE_COLUMNS } from './notice-columns'
import { WriteNotice } from './write-notice'

const rowId = ({ announcementId }: Sent) => announcementId

interface Asked {
  readonly schoolId: string | null
  readonly after: { readonly at: number; readonly id: string } | null
}

const follow = ({ schoolId }: Asked, { next }: { readonly next: Asked['after'] }) =>
  next === null ? null : { schoolId, after: next }

/** Beside the table: a notice, the writing of one, or nothing. */
type Panel = Sent | 'WRITE' | null

export function NoticesDesk({ staff }: { readonly staff: Staff }) {
  const { schoolId } = staff.school
  const term = useDeskTerm(staff)
  const [panel, setPanel] = useState<Panel>(null)
  const input = useMemo(() => ({ schoolId, after: null }), [schoolId])
  const all = useAllPages({ name: 'notices.listAnnouncements', input, follow })
  const rows = useMemo(() => all.pages.flatMap(({ announcements }) => announcements), [all.pages])
  const table = useDeskTable({
    name: 'notices',
    rows,
    rowId,
    columns: NOTICE_COLUMNS,
    chips: NOTICE_CHIPS,
    choices: NOTICE_CHOICES,
  })
  const close = () => setPanel(null)
  const exported = () => void exportShown(table, { ...markOf(staff, term.name), title: '给家长的通知' })
  return (
    <SchoolDesk
      staff={staff}
      current="schoolNotices"
      title="给家长的通知"
      note={`${rows.length} 条；谁读了，只有发的人看得到`}
      actions={
        <>
          <ActionButton text="导出" size="small" kind="plain" icon="document" onTap={exported} />
          <ActionButton text="写一条" size="small" icon="plus" onTap={() => setPanel('WRITE')} />
        </>
      }
      panel={<Beside panel={panel} schoolId={schoolId} onClose={close} />}
    >
      <FilterChips of={table} />
      <NoticeTable table={table} all={all} panel={panel} onPanel={setPanel} />
    </SchoolDesk>
  )
}

interface NoticeTableProps {
  readonly table: DeskTableState<Sent>
  readonly all: ReturnType<typeof useAllPages<'notices.listAnnouncements'>>
  readonly panel: Panel
  readonly onPanel: (panel: Panel) => void
}

function NoticeTable({ table, all: { state, fault }, panel, onPanel }: NoticeTableProps) {
  const failed = (state.value === undefined ? state.error : fault) ?? undefined
  return (
    <DeskTable
      of={table}
      label="给家长的通知"
      unit="条"
      rowName={({ text }) => text.slice(0, 20)}
      openId={panel === null || panel === 'WRITE' ? null : panel.announcementId}
      onOpen={onPanel}
      onClose={() => onPanel(null)}
      loading={state.value === undefined && failed === undefined}
      fault={failed && { title: '没取全', hint: sayError(failed, staffErrorTexts).hint, onRetry: state.refresh }}
      empty={
        <DeskState drawing="bag" title="还没有发过通知" hint="点右上角的「写一条」，写给全校、一个年级或一个班。" />
      }
    />
  )
}

interface BesideProps {
  readonly panel: Panel
  readonly schoolId: string
  readonly onClose: () => void
}

function Beside({ panel, schoolId, onClose }: BesideProps) {
  if (panel === null) return null
  if (panel === 'WRITE') {
    return (
      <DeskDrawer title="写一条" onClose={onClose}>
        <WriteNotice schoolId={schoolId} />
      </DeskDrawer>
    )
  }
  return (
    <DeskDrawer
      title={sayAudience(panel)}
      aside={panel.senderName}
      note={sayState(panel)}
      step="换一条"
      onClose={onClose}
    >
      {panel.isOwn ? (
        <AnnouncedView key={panel.announcementId} announcementId={panel.announcementId} />
      ) : (
        <div className="stack">
          <AnnouncementBody shown={panel} />
          <Notice tone="info" icon="eye-off">
            谁读了、谁写了话，只有{panel.senderName}看得到。
          </Notice>
        </div>
      )}
    </DeskDrawer>
  )
}
