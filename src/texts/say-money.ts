// Says an amount of fen on a screen, as everywhere.
import { yuanText } from '@domain/values/yuan-text'

export const sayYuan = yuanText
