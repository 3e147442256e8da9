// Lists the actions of draws and wishes.
import { cancelDraw } from './cancel-draw'
import { drawAgain } from './draw-again'
import { enterPublicNumber } from './enter-public-number'
import { fixDrawList } from './fix-draw-list'
import { getDrawFile } from './get-draw-file'
import { getDrawResult } from './get-draw-result'
import { getSchoolDraw } from './get-school-draw'
import { getWishForm } from './get-wish-form'
import { listReservedSeats } from './list-reserved-seats'
import { postponeDraw } from './postpone-draw'
import { prepareDraw } from './prepare-draw'
import { releaseSeat } from './release-seat'
import { reserveSeat } from './reserve-seat'
import { runDraw } from './run-draw'
import { saveWishes } from './save-wishes'
import { seatDraw } from './seat-draw'

export const drawActions = {
  getWishForm,
  saveWishes,
  getDrawResult,
  getDrawFile,
  getSchoolDraw,
  prepareDraw,
  cancelDraw,
  listReservedSeats,
  reserveSeat,
  releaseSeat,
  fixDrawList,
  enterPublicNumber,
  postponeDraw,
  runDraw,
  seatDraw,
  drawAgain,
}
