// Lists the actions on inspections.
import { answerFinding } from './answer-finding'
import { drawSample } from './draw-sample'
import { fixFrame } from './fix-frame'
import { getInspection } from './get-inspection'
import { listFindings } from './list-findings'
import { listInspections } from './list-inspections'
import { planInspection } from './plan-inspection'
import { recordFinding } from './record-finding'
import { settleFinding } from './settle-finding'

export const inspectionActions = {
  listInspections,
  planInspection,
  getInspection,
  fixFrame,
  drawSample,
  recordFinding,
  listFindings,
  answerFinding,
  settleFinding,
}
