// Declares the fate of every field of a bill.

import type { BillEvent } from '@domain/billing/bills/issued-bill'
import type { StoredBill } from '@domain/billing/bills/stored-bill'
import type { MoneyEntry } from '@domain/billing/ledger/money-ledger'
import { packFates, sourceFates } from '@domain/billing/policy/policy-pack-fates'
import type { UnitPrice } from '@domain/billing/policy/unit-price'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import type { FatesOf } from '@domain/privacy/fates/fates-of'
import { COPY, ID, inOffice, WORKINGS } from '@domain/privacy/fates/presets'
import { feeFate, grantedWaiverFates, reliefFate, statementFates } from './fee-fates'

/** The statement names it. */
const priceFates = {
  unit: feeFate(COPY),
  amount: feeFate(COPY),
  lessonsInTerm: feeFate(COPY),
} satisfies FatesOf<UnitPrice>

const eventFates = {
  id: feeFate(ID),
  type: feeFate('变动'),
  lineId: feeFate(ID),
  dates: feeFate('变动涉及的日期'),
  endsBefore: feeFate('从哪天起不再上'),
  isFree: feeFate('因学校改动免费退出'),
  waiver: grantedWaiverFates,
  on: feeFate('变动日期'),
  line: {
    lineId: feeFate(ID),
    title: feeFate('新增课程'),
    kind: feeFate('新增类别'),
    plannedDates: feeFate('新增上课日期'),
    price: priceFates,
  },
  amountFen: feeFate('新增金额（元）'),
  consentBy: feeFate(ID),
  courseId: feeFate(ID),
  name: feeFate('退回的材料'),
  pieces: feeFate('退回件数'),
  recordedBy: inOffice,
  returnId: feeFate(ID),
  confirmedBy: inOffice,
  reason: feeFate('冲正原因'),
} satisfies FatesOf<BillEvent>

const moneyFates = {
  type: feeFate('收退'),
  paymentNo: feeFate('缴费单号'),
  channel: feeFate('缴费方式'),
  amountFen: feeFate('金额（元）'),
  on: feeFate('到账日期'),
  at: feeFate('记录时间'),
  recordedBy: inOffice,
  evidence: feeFate(ID),
  statementLineId: feeFate(ID),
  refundNo: feeFate('退费单号'),
  reversalNo: feeFate(ID),
  confirmedBy: inOffice,
  reason: feeFate('冲正原因'),
  refusal: {
    code: feeFate('微信没有退的代码'),
    words: feeFate('微信没有退的原因'),
  },
  instead: {
    channel: feeFate('改用的退费方式'),
    evidence: feeFate(ID),
  },
} satisfies FatesOf<MoneyEntry>

export const billsFates = {
  record: '账单',
  child: ['pupilId'],
  fields: {
    _id: feeFate(ID),
    planId: feeFate(ID),
    termId: feeFate(ID),
    schoolId: feeFate(ID),
    districtId: feeFate(ID),
    pupilId: feeFate(ID),
    homeroomId: feeFate(ID),
    packId: feeFate(ID),
    pack: packFates,
    issuedAt: feeFate('出账时间'),
    issuedBy: inOffice,
    dueOn: feeFate('缴费截止'),
    waiver: grantedWaiverFates,
    serviceDays: feeFate('计费的上学日'),
    lines: {
      lineId: feeFate(ID),
      title: feeFate('课程'),
      kind: feeFate('类别'),
      plannedDates: feeFate('上课日期'),
      price: priceFates,
      chargedFen: feeFate('封顶后（元）'),
      unwaivedFen: feeFate('减免前（元）'),
      payableFen: feeFate('应缴（元）'),
    },
    statement: statementFates,
    consumables: {
      courseId: feeFate(ID),
      name: feeFate('材料'),
      spec: feeFate('规格'),
      unitPrice: feeFate('单价（元）'),
      quantity: feeFate('数量'),
      amountFen: feeFate('材料费（元）'),
      payableFen: feeFate('材料应缴（元）'),
      source: sourceFates,
    },
    events: eventFates,
    money: moneyFates,
    remindedAt: feeFate('提醒时间'),
    steps: {
      key: feeFate(ID),
      kind: feeFate('催缴和退费的经过'),
      until: feeFate('说好哪天缴'),
      takesBack: feeFate(ID),
      on: feeFate('经过的日期'),
      at: feeFate(WORKINGS),
      by: inOffice,
    },
    rev: feeFate(WORKINGS),
    sums: {
      state: feeFate('缴费状态'),
      waivedFen: reliefFate('减免合计（元）'),
      askedFen: feeFate('应缴合计（元）'),
      keptFen: feeFate('学校留下（元）'),
      consumablesFen: feeFate('材料合计（元）'),
      toPayFen: feeFate('还要缴（元）'),
      toReturnFen: feeFate('还要退（元）'),
      paidFen: feeFate('已缴（元）'),
      returnedFen: feeFate('已退（元）'),
    },
    followAt: feeFate(WORKINGS),
    returnAt: feeFate(WORKINGS),
    sendingUntil: feeFate(WORKINGS),
    turn: {
      paymentNo: feeFate(ID),
      at: feeFate(WORKINGS),
    },
  },
} satisfies CollectionFates<StoredBill>
